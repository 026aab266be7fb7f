package org.sequencemaker.ui.timeline.song;

import java.util.Arrays;
import org.sequencemaker.model.colour.Rgb;

/** Pixels to be drawn as one image; colours packed as {@code 0xRRGGBB}. */
final class Raster {
    final int width;
    final int height;
    final int[] pixels;

    Raster(int width, int height, Rgb background) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, background.packed());
    }

    /** Fills a column from one row to another, that one included; what lies outside is left out. */
    void column(int x, int from, int to, int colour) {
        for (int y = Math.max(0, from); y <= Math.min(height - 1, to); y++) {
            pixels[y * width + x] = colour;
        }
    }

    /** The mixture of two colours, with a share of the second. */
    static int mix(int a, int b, double share) {
        int red = (int) Math.round((a >> 16 & 255) + share * ((b >> 16 & 255) - (a >> 16 & 255)));
        int green = (int) Math.round((a >> 8 & 255) + share * ((b >> 8 & 255) - (a >> 8 & 255)));
        int blue = (int) Math.round((a & 255) + share * ((b & 255) - (a & 255)));
        return red << 16 | green << 8 | blue;
    }
}
