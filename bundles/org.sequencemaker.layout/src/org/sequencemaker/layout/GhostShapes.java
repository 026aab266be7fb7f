package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Shape.Columns;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * The shapes of what is proposed. Over the present show: new light dimmed in a frame of dashes with a plus; light that
 * goes hatched, with a minus; of light that changes the new one in the lower half, with two bars; what cannot be taken
 * in a zigzag, with an exclamation mark. Where there are too many to be told apart, the lower half of the row shows the
 * new light, and a narrow band below the kinds: dark goes above, light comes below, both for a change.
 */
public final class GhostShapes {
    /** More boxes than this in sight are drawn as columns, or a frame would take too long. */
    static final int MOST_BOXES = 160;

    /** Height of the band of the kinds; a half for each. */
    static final int BAND = 6;

    private static final int LEAST_SIGNED = 20;

    /** Of the new light where it is dark now, in 255. */
    private static final int DIMMED = 150;

    private static final int VEIL = 120;

    /** Stretches of columns nearer to each other than this are drawn as one, and all of a row if there are too many. */
    private static final int NEAR = 24;

    private static final int MOST_RUNS = 24;

    private final Viewport viewport;
    private final GhostView view;
    private final SurfaceColours surface;
    private final GhostColours colours;
    private final int left;
    private final List<Shape> shapes = new ArrayList<>();
    private final GhostSigns signs = new GhostSigns(shapes);

    private GhostShapes(Viewport viewport, GhostView view, SurfaceColours surface) {
        this.viewport = viewport;
        this.view = view;
        this.surface = surface;
        this.colours = GhostColours.of(surface);
        this.left = viewport.metrics().headWidth();
    }

    /** Returns the shapes of what is seen; to lie over the rows and under everything else. */
    public static List<Shape> of(Picture picture, GhostView view, SurfaceColours colours) {
        return view.stretches().isEmpty() ? List.of() : new GhostShapes(picture.viewport(), view, colours).all(picture);
    }

    /** Returns a small picture of how a kind looks, for a legend. */
    public static List<Shape> sample(GhostStretch.Kind kind, boolean collides, int x, int y, SurfaceColours colours) {
        List<Shape> shapes = new ArrayList<>();
        GhostStretch stretch = new GhostStretch(Span.ofMillis(0, 1), kind, collides);
        new GhostSigns(shapes).sign(stretch, x, y, GhostColours.of(colours));
        return shapes;
    }

    private List<Shape> all(Picture picture) {
        List<GhostRow> rows = new ArrayList<>();
        int boxes = 0;
        for (Row row : picture.rows()) {
            List<GhostStretch> stretches = view.of(row.timeline().id());
            if (!stretches.isEmpty() && viewport.timeWidth() > 0) {
                GhostRow ghosts = new GhostRow(row, stretches, viewport);
                rows.add(ghosts);
                boxes += ghosts.boxes.size();
            }
        }
        for (GhostRow row : rows) {
            if (boxes > MOST_BOXES) {
                row.dissolve();
            }
            row(row);
            focus(row.row);
        }
        return shapes;
    }

    private void row(GhostRow ghosts) {
        if (!ghosts.hasColumns() && ghosts.boxes.isEmpty()) {
            return;
        }
        ProposedLight next = view.isOver() ? ProposedLight.of(ghosts, view, viewport, surface) : null;
        if (ghosts.hasColumns()) {
            columns(ghosts, next);
        }
        for (GhostBox box : ghosts.boxes) {
            if (next != null) {
                over(box, next);
            } else {
                signs.dashes(box, box.row().y(), box.row().height(), colours.of(box.stretch()), 2);
            }
            if (box.width() >= LEAST_SIGNED && box.row().height() >= LEAST_SIGNED) {
                signs.sign(box.stretch(), box.x() + 3, box.row().y() + 3, colours);
            }
        }
    }

    private void over(GhostBox box, ProposedLight next) {
        Row row = box.row();
        Rgb colour = colours.of(box.stretch());
        int half = row.height() / 2;
        switch (box.stretch().kind()) {
            case ADDED -> {
                next.add(shapes, box, DIMMED, row.y(), row.height());
                signs.dashes(box, row.y(), row.height(), colour, 2);
            }
            case REMOVED -> {
                fill(box.x(), row.y(), box.width(), row.height(), surface.row(), VEIL);
                signs.hatch(box, row.y(), row.height(), colour);
                frame(box, row, colour);
            }
            case CHANGED -> {
                next.add(shapes, box, Shapes.OPAQUE, row.y() + half, row.height() - half);
                fill(box.x(), row.y() + half - 1, box.width(), 2, surface.background(), Shapes.OPAQUE);
                fill(box.x(), row.y() + half - 1, box.width(), 1, colour, Shapes.OPAQUE);
                frame(box, row, colour);
            }
        }
        if (box.stretch().collides()) {
            // On a ground of its own, or it would be lost on light of its colour.
            int strip = GhostSigns.TOOTH + 2;
            fill(box.x(), row.y(), box.width(), strip, surface.background(), Shapes.OPAQUE);
            fill(box.x(), row.y() + row.height() - strip, box.width(), strip, surface.background(), Shapes.OPAQUE);
            signs.zigzag(box, row.y(), row.height(), colour);
        }
    }

    private void frame(GhostBox box, Row row, Rgb colour) {
        int right = box.x() + box.width();
        fill(box.x(), row.y(), box.width(), 2, colour, Shapes.OPAQUE);
        fill(box.x(), row.y() + row.height() - 2, box.width(), 2, colour, Shapes.OPAQUE);
        if (box.startSeen()) {
            fill(box.x(), row.y(), 2, row.height(), colour, Shapes.OPAQUE);
        }
        if (box.endSeen()) {
            fill(right - 2, row.y(), 2, row.height(), colour, Shapes.OPAQUE);
        }
    }

    private void columns(GhostRow ghosts, @Nullable ProposedLight next) {
        int[] now = next == null ? new int[0] : ProposedLight.plain(ghosts.row, viewport, surface);
        byte[] kinds = ghosts.kinds;
        List<int[]> runs = runs(kinds, NEAR);
        for (int[] run : runs.size() > MOST_RUNS ? runs(kinds, kinds.length) : runs) {
            run(ghosts, run[0], run[1], now, next);
        }
    }

    /** One stretch of columns: the new light in the lower half, and below it the band of the kinds. */
    private void run(GhostRow ghosts, int from, int to, int[] now, @Nullable ProposedLight next) {
        Row row = ghosts.row;
        int[] light = new int[to - from];
        int[] goes = new int[to - from];
        int[] comes = new int[to - from];
        int dark = surface.row().packed();
        for (int column = from; column < to; column++) {
            int kind = ghosts.kinds[column];
            boolean isWarned = (kind & GhostRow.COLLIDES) != 0;
            boolean isChanged = (kind & GhostRow.CHANGED) != 0;
            Rgb other = isWarned ? colours.collides() : isChanged ? colours.changed() : null;
            boolean isRemoved = (kind & GhostRow.REMOVED) != 0;
            boolean isAdded = (kind & GhostRow.ADDED) != 0;
            int at = column - from;
            goes[at] = other != null
                    ? other.packed()
                    : isRemoved ? colours.removed().packed() : dark;
            comes[at] =
                    other != null ? other.packed() : isAdded ? colours.added().packed() : dark;
            if (next != null) {
                light[at] = kind == 0 ? now[column] : next.at(column);
            }
        }
        int band = row.y() + row.height() - BAND;
        int half = row.y() + row.height() / 2;
        if (next != null) {
            shapes.add(new Columns(left + from, half, band - half, light));
        }
        shapes.add(new Columns(left + from, band, BAND / 2, goes));
        shapes.add(new Columns(left + from, band + BAND / 2, BAND / 2, comes));
    }

    /** Returns from where to where there are columns, those nearer to each other than a distance as one. */
    private static List<int[]> runs(byte[] kinds, int near) {
        List<int[]> runs = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int column = 0; column < kinds.length; column++) {
            if (kinds[column] == 0) {
                continue;
            }
            if (from >= 0 && column - last > near) {
                runs.add(new int[] {from, last + 1});
                from = column;
            }
            from = from < 0 ? column : from;
            last = column;
        }
        if (from >= 0) {
            runs.add(new int[] {from, last + 1});
        }
        return runs;
    }

    private void focus(Row row) {
        GhostView.Focus focus = view.focus();
        TimelineId id = row.timeline().id();
        if (focus == null || !focus.timeline().equals(id)) {
            return;
        }
        GhostBox box = GhostBox.of(row, new GhostStretch(focus.span(), GhostStretch.Kind.CHANGED, false), viewport);
        if (box == null) {
            return;
        }
        int x = Math.max(left, box.x() - 2);
        int right = Math.min(viewport.width(), box.x() + box.width() + 2);
        for (int ring = 0; ring < 2; ring++) {
            Rgb colour = ring == 0 ? surface.accent() : surface.background();
            int y = row.y() - 3 + 2 * ring;
            int inset = 2 * ring;
            int height = row.height() + 6 - 4 * ring;
            int thickness = ring == 0 ? 3 : 1;
            fill(x, y, right - x, thickness, colour, Shapes.OPAQUE);
            fill(x, y + height - thickness, right - x, thickness, colour, Shapes.OPAQUE);
            fill(x + inset, y, thickness, height, colour, Shapes.OPAQUE);
            fill(right - thickness - inset, y, thickness, height, colour, Shapes.OPAQUE);
        }
    }

    private void fill(int x, int y, int width, int height, Rgb colour, int alpha) {
        if (width > 0 && height > 0) {
            shapes.add(new Fill(x, y, width, height, colour, alpha));
        }
    }
}
