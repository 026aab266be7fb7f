package org.sequencemaker.builtin.effect;

/** Mixes colours that are packed as {@code 0xRRGGBB}; each channel is rounded, halves up. */
final class Blend {
    private Blend() {}

    /** Returns a colour at a part of its brightness. */
    static int dim(int colour, double brightness) {
        return mix(0, colour, brightness);
    }

    /** Returns the colour part of the way, 0 to 1, from one to another. */
    static int mix(int from, int to, double share) {
        return channel(from, to, share, 16) | channel(from, to, share, 8) | channel(from, to, share, 0);
    }

    private static int channel(int from, int to, double share, int shift) {
        int start = from >> shift & 0xFF;
        int end = to >> shift & 0xFF;
        return (int) Math.floor(start + (end - start) * share + 0.5) << shift;
    }
}
