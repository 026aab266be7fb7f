package org.sequencemaker.layout;

/**
 * Segments too short to be told apart, drawn as one: a colour for each column of pixels, mixed of those
 * that shine there.
 *
 * @param x left edge on the surface
 * @param colours packed as {@code 0xRRGGBB}, one a column; not to be changed
 */
public record Strip(int x, int[] colours) {
    public int width() {
        return colours.length;
    }
}
