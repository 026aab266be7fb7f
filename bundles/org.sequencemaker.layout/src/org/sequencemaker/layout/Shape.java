package org.sequencemaker.layout;

import org.sequencemaker.model.colour.Rgb;

/**
 * Something a painter puts down without a decision of its own, in device-independent pixels. Later
 * shapes lie on top of earlier ones.
 */
public sealed interface Shape {
    /** Left edge. */
    int x();

    /** Width, to the right of {@link #x}. */
    int width();

    /**
     * A rectangle of one colour.
     *
     * @param alpha 0 for invisible to 255 for opaque
     */
    record Fill(int x, int y, int width, int height, Rgb colour, int alpha) implements Shape {}

    /** A rectangle that fades from left to right. */
    record Fade(int x, int y, int width, int height, Rgb from, Rgb to) implements Shape {}

    /**
     * A rectangle with a colour for each column of pixels.
     *
     * @param colours packed as {@code 0xRRGGBB}; not to be changed
     */
    record Columns(int x, int y, int height, int[] colours) implements Shape {
        @Override
        public int width() {
            return colours.length;
        }
    }

    /** A filled circle inside a square. */
    record Disc(int x, int y, int width, Rgb colour) implements Shape {}

    /**
     * A filled polygon.
     *
     * @param points x and y by turns; not to be changed
     */
    record Polygon(int x, int width, int[] points, Rgb colour) implements Shape {}

    /**
     * Straight lines, each apart from the others.
     *
     * @param points x and y where each begins and ends, by turns; not to be changed
     * @param thickness in pixels
     */
    record Lines(int x, int width, int[] points, Rgb colour, int thickness) implements Shape {}

    /**
     * A line of text from the left, centred from top to bottom. What does not fit into the width is cut
     * off, with an ellipsis where there is room for one.
     */
    record Text(int x, int y, int width, int height, String text, Rgb colour, Face face) implements Shape {}

    /** How text is set. */
    enum Face {
        /** Size of the other texts of the window. */
        NORMAL,
        /** The same, bold. */
        BOLD,
        /** A step smaller. */
        SMALL
    }

    /** Returns whether the shape touches the columns from one to another. */
    default boolean touches(int from, int to) {
        return x() < to && x() + width() > from;
    }
}
