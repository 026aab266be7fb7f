package org.sequencemaker.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.sequencemaker.layout.Shape.Columns;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.layout.Shape.Fade;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.layout.Shape.Text;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Segment;

/** The shapes of the segments of one row. */
final class SegmentShapes {
    /** Narrower boxes have no edges of their own, or there would be nothing but edges. */
    private static final int LEAST_EDGED = 5;

    private static final int LEAST_LABELLED = 34;

    private final Row row;
    private final SurfaceColours colours;
    private final List<Shape> shapes;

    SegmentShapes(Row row, SurfaceColours colours, List<Shape> shapes) {
        this.row = row;
        this.colours = colours;
        this.shapes = shapes;
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
            shapes.add(new Fill(box.x(), row.y(), 1, row.height(), contrast(box.from()), 70));
        }
        if (box.endSeen()) {
            shapes.add(new Fill(right, row.y(), 1, row.height(), contrast(box.to()), 40));
        }
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
