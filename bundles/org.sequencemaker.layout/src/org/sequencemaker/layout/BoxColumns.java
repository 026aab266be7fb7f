package org.sequencemaker.layout;

import java.util.Arrays;
import org.sequencemaker.model.colour.Rgb;

/** The colours of a segment as columns of pixels, with its edges: what shapes would give, without the shapes. */
final class BoxColumns {
    /** How opaque the lines at the ends of a segment are, of 255. */
    static final int START_EDGE = 70;

    static final int END_EDGE = 40;

    private BoxColumns() {}

    /** Returns the columns of a row from one on up to another, all that is seen of it between them. */
    static int[] of(Row row, int from, int to, Rgb dark, int leastEdged) {
        int[] columns = new int[to - from];
        Arrays.fill(columns, dark.packed());
        for (Strip strip : row.strips()) {
            System.arraycopy(strip.colours(), 0, columns, strip.x() - from, strip.width());
        }
        for (SegmentBox box : row.boxes()) {
            write(box, columns, box.x() - from, box.width() >= leastEdged);
        }
        return columns;
    }

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

    /** Returns a colour on the way from one to another. */
    static int mixed(int from, int to, int part, int whole) {
        int red = channel(from >> 16 & 0xFF, to >> 16 & 0xFF, part, whole);
        int green = channel(from >> 8 & 0xFF, to >> 8 & 0xFF, part, whole);
        int blue = channel(from & 0xFF, to & 0xFF, part, whole);
        return red << 16 | green << 8 | blue;
    }

    private static int channel(int from, int to, int part, int whole) {
        return (from * (whole - part) + to * part + whole / 2) / whole;
    }
}
