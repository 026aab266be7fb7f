package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.layout.Shape.Disc;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.layout.Shape.Polygon;
import org.sequencemaker.layout.Shape.Text;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;

/**
 * Turns a picture into shapes, from back to front. The playhead is apart, as it moves while everything
 * else stands still.
 */
public final class Shapes {
    static final int OPAQUE = 255;

    private final Picture picture;
    private final SurfaceColours colours;
    private final int left;
    private final int width;
    private final int height;
    private final EffectLooks looks;
    private final GhostView ghosts;
    private final List<Shape> shapes = new ArrayList<>();

    private Shapes(Picture picture, SurfaceColours colours, EffectLooks looks, GhostView ghosts) {
        this.picture = picture;
        this.looks = looks;
        this.ghosts = ghosts;
        this.colours = colours;
        this.left = picture.viewport().metrics().headWidth();
        this.width = picture.viewport().width();
        this.height = picture.viewport().height();
    }

    /** Returns everything but the playhead. */
    public static List<Shape> of(Picture picture, SurfaceColours colours) {
        return of(picture, colours, EffectLooks.NONE);
    }

    /** Returns everything but the playhead, with what effects look like. */
    public static List<Shape> of(Picture picture, SurfaceColours colours, EffectLooks looks) {
        return of(picture, colours, looks, GhostView.NONE);
    }

    /** Returns everything but the playhead, with what effects look like and what is proposed. */
    public static List<Shape> of(Picture picture, SurfaceColours colours, EffectLooks looks, GhostView ghosts) {
        Shapes all = new Shapes(picture, colours, looks, ghosts);
        all.underHeads();
        all.heads();
        all.aboveHeads();
        return all.shapes;
    }

    /** Returns everything but the playhead and the heads of the rows. */
    public static List<Shape> body(Picture picture, SurfaceColours colours, EffectLooks looks, GhostView ghosts) {
        Shapes body = new Shapes(picture, colours, looks, ghosts);
        body.underHeads();
        body.aboveHeads();
        return body.shapes;
    }

    /**
     * Returns the heads of rows and lanes, which stay as they are while the rest is scrolled and zoomed in time. What of
     * them is above {@link Picture#bodyTop} is not to be seen.
     */
    public static List<Shape> heads(Picture picture, SurfaceColours colours) {
        Shapes heads = new Shapes(picture, colours, EffectLooks.NONE, GhostView.NONE);
        heads.heads();
        return heads.shapes;
    }

    /**
     * Returns the playhead, and what each prop shows at that moment beside its name.
     *
     * @param time where it stands
     */
    public static List<Shape> playhead(Picture picture, Time time, SurfaceColours colours) {
        Viewport viewport = picture.viewport();
        List<Shape> shapes = new ArrayList<>();
        int head = viewport.metrics().headWidth();
        for (Row row : picture.rows()) {
            int size = Math.min(16, row.height() - 6);
            int y = row.y() + (row.height() - size) / 2;
            if (head > 0 && y >= picture.bodyTop()) {
                int x = head - size - 12;
                shapes.add(new Disc(x - 1, y - 1, size + 2, colours.line()));
                shapes.add(new Disc(x, y, size, row.timeline().colourAt(time)));
            }
        }
        int x = viewport.x(time);
        if (x >= head && x < viewport.width()) {
            int bottom = viewport.metrics().rulerHeight();
            shapes.add(new Fill(x, bottom - 4, 1, viewport.height() - bottom + 4, colours.playhead(), OPAQUE));
            int[] points = {
                x - 5,
                bottom - 11,
                x + 6,
                bottom - 11,
                x + 6,
                bottom - 7,
                x + 1,
                bottom - 1,
                x,
                bottom - 1,
                x - 5,
                bottom - 7
            };
            shapes.add(new Polygon(x - 5, 11, points, colours.playhead()));
        }
        return shapes;
    }

    private void underHeads() {
        fill(0, 0, width, height, colours.background(), OPAQUE);
        picture.rows().forEach(this::row);
        shapes.addAll(GhostShapes.of(picture, ghosts, colours));
        picture.lanes().forEach(this::grid);
        afterTheEnd();
        picture.lanes().forEach(lane -> new LaneShapes(lane, picture, colours, shapes).add());
    }

    private void aboveHeads() {
        notes();
        ruler();
    }

    private void row(Row row) {
        fill(left, row.y(), width - left, row.height(), colours.row(), OPAQUE);
        new SegmentShapes(row, colours, shapes, picture.viewport(), looks).addAll();
        if (row.timeline().view().muted()) {
            fill(left, row.y(), width - left, row.height(), colours.background(), 150);
        }
    }

    private void grid(Lane lane) {
        if (!lane.grid()) {
            return;
        }
        int top = lane.y() + lane.height();
        int bottom = Math.min(height, picture.bottom() - picture.viewport().top());
        for (Lane.MarkLine mark : lane.marks()) {
            fill(mark.x(), top, 1, bottom - top, colours.grid(), 40);
        }
    }

    private void afterTheEnd() {
        if (picture.endX() < width) {
            int x = Math.max(left, picture.endX());
            fill(x, picture.bodyTop(), width - x, height - picture.bodyTop(), colours.background(), 170);
            fill(x, picture.bodyTop(), 1, height - picture.bodyTop(), colours.rulerLine(), OPAQUE);
        }
    }

    private void heads() {
        if (left == 0) {
            return;
        }
        fill(0, picture.bodyTop(), left, height - picture.bodyTop(), colours.head(), OPAQUE);
        for (Lane lane : picture.lanes()) {
            fill(12, lane.y() + lane.height() / 2 - 4, 3, 8, lane.track().colour(), OPAQUE);
            text(22, lane.y(), left - 30, lane.height(), lane.track().name(), colours.dimText(), Face.SMALL);
        }
        picture.rows().forEach(this::head);
        fill(left - 1, picture.bodyTop(), 1, height - picture.bodyTop(), colours.line(), OPAQUE);
    }

    private void head(Row row) {
        Metrics metrics = picture.viewport().metrics();
        boolean twoLines = row.height() >= HeadButton.TWO_LINES;
        int middle = row.y() + row.height() / 2;
        int room = twoLines ? left - 48 : HeadButton.left(row, metrics) - 14;
        text(12, twoLines ? middle - 19 : middle - 10, room, 20, row.timeline().name(), colours.text(), Face.NORMAL);
        if (twoLines) {
            int x = HeadButton.end(row, metrics) + 4;
            text(x, middle + 1, left - 32 - x, 18, RowWords.of(row.timeline()), colours.dimText(), Face.SMALL);
        }
        for (HeadButton button : HeadButton.values()) {
            int x = button.x(row, metrics);
            int y = HeadButton.y(row);
            boolean isOn = button.isOn(row.timeline().view());
            fill(x, y, HeadButton.SIZE, HeadButton.SIZE, isOn ? colours.accent() : colours.line(), OPAQUE);
            Rgb ink = isOn ? colours.head() : colours.dimText();
            text(x + 4, y, HeadButton.SIZE - 4, HeadButton.SIZE, button.sign(), ink, Face.SMALL);
        }
    }

    private void notes() {
        int top = picture.viewport().metrics().rulerHeight();
        int strip = picture.bodyTop() - top;
        if (strip == 0) {
            return;
        }
        fill(0, top, width, strip, colours.head(), OPAQUE);
        for (NoteFlag flag : picture.notes()) {
            Rgb colour = flag.note().colour();
            int[] points = {flag.x(), top + 4, flag.x() + 9, top + 8, flag.x(), top + 12};
            fill(flag.x() - 1, top + 3, 2, strip - 5, colours.dimText(), OPAQUE);
            shapes.add(new Polygon(flag.x(), 9, points, colour));
            String text = flag.count() == 1
                    ? flag.note().text()
                    : flag.count() + " · " + flag.note().text();
            text(flag.x() + 12, top, flag.room() - 16, strip, text, colours.text(), Face.SMALL);
        }
        fill(0, top, left, strip, colours.head(), OPAQUE);
        fill(0, picture.bodyTop() - 1, width, 1, colours.line(), OPAQUE);
    }

    private void ruler() {
        int bottom = picture.viewport().metrics().rulerHeight();
        if (bottom == 0) {
            return;
        }
        fill(0, 0, width, bottom, colours.head(), OPAQUE);
        for (RulerTick tick : picture.ticks()) {
            int size = tick.isMajor() ? 10 : 5;
            fill(tick.x(), bottom - size - 1, 1, size, colours.rulerLine(), OPAQUE);
            if (tick.isMajor()) {
                text(tick.x() + 4, 0, 80, bottom - 8, tick.label(), colours.dimText(), Face.SMALL);
            }
        }
        fill(0, 0, left, bottom, colours.head(), OPAQUE);
        fill(0, bottom - 1, width, 1, colours.line(), OPAQUE);
        fill(left - 1, 0, 1, picture.bodyTop(), colours.line(), OPAQUE);
    }

    private void fill(int x, int y, int fillWidth, int fillHeight, Rgb colour, int alpha) {
        if (fillWidth > 0 && fillHeight > 0) {
            shapes.add(new Fill(x, y, fillWidth, fillHeight, colour, alpha));
        }
    }

    private void text(int x, int y, int room, int textHeight, String text, Rgb colour, Face face) {
        if (room >= 8 && !text.isEmpty()) {
            shapes.add(new Text(x, y, room, textHeight, text, colour, face));
        }
    }
}
