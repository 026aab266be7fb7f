package org.sequencemaker.layout;

import org.sequencemaker.model.colour.Rgb;

/** The colours of a segment as columns of pixels, with its edges: what shapes would give, without the shapes. */
final class BoxColumns {
    /** How opaque the lines at the ends of a segment are, of 255. */
    static final int START_EDGE = 70;

    static final int END_EDGE = 40;

    private BoxColumns() {}

    /** Writes the columns of a box from an index on. */
    static void write(SegmentBox box, int[] columns, int at, boolean edged) {
        int width = box.width();
        int from = box.from().packed();
        int to = box.to().packed();
        for (int i = 0; i < width; i++) {
            columns[at + i] = from == to ? from : mixed(from, to, 2 * i + 1, 2 * width);
        }
        if (edged && box.startSeen()) {
            columns[at] = over(columns[at], SegmentShapes.contrast(box.from()), START_EDGE);
        }
        if (edged && box.endSeen()) {
            columns[at + width - 1] = over(columns[at + width - 1], SegmentShapes.contrast(box.to()), END_EDGE);
        }
    }

    private static int over(int below, Rgb above, int alpha) {
        return mixed(below, above.packed(), alpha, 255);
    }

    private static int mixed(int from, int to, int part, int whole) {
        int red = channel(from >> 16 & 0xFF, to >> 16 & 0xFF, part, whole);
        int green = channel(from >> 8 & 0xFF, to >> 8 & 0xFF, part, whole);
        int blue = channel(from & 0xFF, to & 0xFF, part, whole);
        return red << 16 | green << 8 | blue;
    }

    private static int channel(int from, int to, int part, int whole) {
        return (from * (whole - part) + to * part + whole / 2) / whole;
    }
}
