package org.sequencemaker.layout;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequencemaker.layout.Shape.Columns;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.layout.Shape.Fade;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.layout.Shape.Polygon;
import org.sequencemaker.layout.Shape.Text;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Segment;

/** The shapes of the segments of one row. */
final class SegmentShapes {
    /** Narrower boxes have no edges of their own, or there would be nothing but edges. */
    static final int LEAST_EDGED = 5;

    private static final int LEAST_LABELLED = 34;

    private static final int MOST_BOXES = 40;
    private static final int ANCHOR = 7;

    /** A stripe of a pixel is at least so high, and there are at most so many. */
    private static final int LEAST_STRIPE = 8;

    private static final int MOST_STRIPES = 8;

    private final Row row;
    private final SurfaceColours colours;
    private final List<Shape> shapes;
    private final Viewport viewport;
    private final EffectLooks looks;

    SegmentShapes(Row row, SurfaceColours colours, List<Shape> shapes, Viewport viewport, EffectLooks looks) {
        this.row = row;
        this.viewport = viewport;
        this.looks = looks;
        this.colours = colours;
        this.shapes = shapes;
    }

    /** Adds all of the row. */
    void addAll() {
        int stripes = stripes(row);
        Map<SegmentBox, int[][]> effects = effects(stripes);
        if (!effects.isEmpty() || row.boxes().size() > MOST_BOXES) {
            addColumns(effects, effects.isEmpty() ? 1 : stripes);
        } else {
            row.boxes().forEach(this::add);
            row.strips().forEach(this::add);
        }
    }

    /** As many as the prop has pixels, where there is room to see each. */
    static int stripes(Row row) {
        int pixels = Math.min(MOST_STRIPES, row.timeline().pixels());
        return row.height() >= pixels * LEAST_STRIPE ? pixels : 1;
    }

    private Map<SegmentBox, int[][]> effects(int stripes) {
        Map<SegmentBox, int[][]> effects = new IdentityHashMap<>();
        for (SegmentBox box : row.boxes()) {
            if (!box.segment().look().effects().isEmpty()) {
                int[][] found = looks.of(row.timeline(), box, viewport, stripes);
                if (found != null) {
                    effects.put(box, found);
                }
            }
        }
        return effects;
    }

    /** So many boxes cost less as columns of pixels, the same colours put down in one go; and effects are no simple shapes. */
    private void addColumns(Map<SegmentBox, int[][]> effects, int stripes) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (SegmentBox box : row.boxes()) {
            from = Math.min(from, box.x());
            to = Math.max(to, box.x() + box.width());
        }
        for (Strip strip : row.strips()) {
            from = Math.min(from, strip.x());
            to = Math.max(to, strip.x() + strip.width());
        }
        int[] plain = BoxColumns.of(row, from, to, colours.row(), LEAST_EDGED);
        for (int stripe = 0; stripe < stripes; stripe++) {
            int[] columns = stripes == 1 ? plain : plain.clone();
            for (Map.Entry<SegmentBox, int[][]> entry : effects.entrySet()) {
                SegmentBox box = entry.getKey();
                System.arraycopy(entry.getValue()[stripe], 0, columns, box.x() - from, box.width());
            }
            int top = row.height() * stripe / stripes;
            int bottom = row.height() * (stripe + 1) / stripes;
            shapes.add(new Columns(from, row.y() + top, bottom - top, columns));
        }
        for (SegmentBox box : row.boxes()) {
            if (box.width() >= LEAST_EDGED) {
                anchors(box);
                outline(box);
            }
            if (box.width() >= LEAST_LABELLED) {
                label(box);
            }
        }
    }

    void add(Strip strip) {
        shapes.add(new Columns(strip.x(), row.y(), row.height(), strip.colours()));
    }

    void add(SegmentBox box) {
        if (box.from().equals(box.to())) {
            shapes.add(new Fill(box.x(), row.y(), box.width(), row.height(), box.from(), Shapes.OPAQUE));
        } else {
            shapes.add(new Fade(box.x(), row.y(), box.width(), row.height(), box.from(), box.to()));
        }
        if (box.width() >= LEAST_EDGED) {
            edges(box);
        }
        if (box.width() >= LEAST_LABELLED) {
            label(box);
        }
    }

    private void edges(SegmentBox box) {
        int right = box.x() + box.width() - 1;
        if (box.startSeen()) {
            shapes.add(new Fill(box.x(), row.y(), 1, row.height(), contrast(box.from()), BoxColumns.START_EDGE));
        }
        if (box.endSeen()) {
            shapes.add(new Fill(right, row.y(), 1, row.height(), contrast(box.to()), BoxColumns.END_EDGE));
        }
        anchors(box);
        outline(box);
    }

    /** A small wedge at the top of each end that is tied to a mark. */
    private void anchors(SegmentBox box) {
        if (box.width() < 2 * ANCHOR) {
            return;
        }
        int right = box.x() + box.width();
        if (box.startSeen() && box.segment().startAnchor() != null) {
            int[] points = {box.x(), row.y(), box.x() + ANCHOR, row.y(), box.x(), row.y() + ANCHOR};
            shapes.add(new Polygon(box.x(), ANCHOR, points, contrast(box.from())));
        }
        if (box.endSeen() && box.segment().endAnchor() != null) {
            int[] points = {right, row.y(), right - ANCHOR, row.y(), right, row.y() + ANCHOR};
            shapes.add(new Polygon(right - ANCHOR, ANCHOR, points, contrast(box.to())));
        }
    }

    /** Black on a dark ground would not be seen at all. */
    private void outline(SegmentBox box) {
        if (box.from().equals(Rgb.BLACK) && box.to().equals(Rgb.BLACK)) {
            shapes.add(new Fill(box.x(), row.y(), box.width(), 1, colours.dimText(), 120));
            shapes.add(new Fill(box.x(), row.y() + row.height() - 1, box.width(), 1, colours.dimText(), 120));
        }
    }

    private void label(SegmentBox box) {
        Segment segment = box.segment();
        String effects = segment.look().effects().stream().map(Effect::type).collect(Collectors.joining(" + "));
        boolean fewer = segment.pixels() != row.timeline().pixels();
        String pixels = fewer ? segment.pixels() + " px" : "";
        String text = effects.isEmpty() || pixels.isEmpty() ? effects + pixels : effects + " · " + pixels;
        if (text.isEmpty() || row.height() < 20) {
            return;
        }
        int y = row.y() + row.height() - 19;
        shapes.add(new Text(box.x() + 6, y, box.width() - 10, 18, text, contrast(box.from()), Face.SMALL));
    }

    /** Returns black or white, whichever is read better on a colour (weights of ITU-R BT.601). */
    static Rgb contrast(Rgb colour) {
        int brightness = (299 * colour.red() + 587 * colour.green() + 114 * colour.blue()) / 1000;
        return brightness > 140 ? Rgb.BLACK : Rgb.WHITE;
    }
}
