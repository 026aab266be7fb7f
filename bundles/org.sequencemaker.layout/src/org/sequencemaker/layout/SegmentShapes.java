package org.sequencemaker.layout;

import java.util.Arrays;
import java.util.List;
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
    private static final int LEAST_EDGED = 5;

    private static final int LEAST_LABELLED = 34;

    private static final int MOST_BOXES = 40;
    private static final int ANCHOR = 7;

    private final Row row;
    private final SurfaceColours colours;
    private final List<Shape> shapes;

    SegmentShapes(Row row, SurfaceColours colours, List<Shape> shapes) {
        this.row = row;
        this.colours = colours;
        this.shapes = shapes;
    }

    /** Adds all of the row. */
    void addAll() {
        if (row.boxes().size() > MOST_BOXES) {
            addColumns();
        } else {
            row.boxes().forEach(this::add);
            row.strips().forEach(this::add);
        }
    }

    /** So many boxes cost less as columns of pixels: the same colours, put down in one go. */
    private void addColumns() {
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
        int[] columns = new int[to - from];
        Arrays.fill(columns, colours.row().packed());
        for (Strip strip : row.strips()) {
            System.arraycopy(strip.colours(), 0, columns, strip.x() - from, strip.width());
        }
        for (SegmentBox box : row.boxes()) {
            BoxColumns.write(box, columns, box.x() - from, box.width() >= LEAST_EDGED);
        }
        shapes.add(new Columns(from, row.y(), row.height(), columns));
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
