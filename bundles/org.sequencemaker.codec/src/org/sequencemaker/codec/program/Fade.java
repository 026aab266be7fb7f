package org.sequencemaker.codec.program;

import org.sequencemaker.model.colour.Rgb;

/**
 * A fade of any length as props play it: one {@link FadeCurve} for each record it takes. A fade that is
 * too long for one record is cut after every {@value Program#MAX_STORED} ticks; each part is a fade of its
 * own between the colours that the whole has there, as if a user had split it by hand.
 */
final class Fade {
    private final FadeCurve[] parts;

    Fade(Rgb start, Rgb end, long ticks) {
        int count = Math.toIntExact((ticks + Program.MAX_STORED - 1) / Program.MAX_STORED);
        parts = new FadeCurve[count];
        for (int i = 0; i < count; i++) {
            long first = (long) i * Program.MAX_STORED;
            long last = Math.min(ticks, first + Program.MAX_STORED) - 1;
            parts[i] = new FadeCurve(
                    between(start, end, first, ticks), between(start, end, last, ticks), (int) (last - first + 1));
        }
    }

    int parts() {
        return parts.length;
    }

    FadeCurve part(int index) {
        return parts[index];
    }

    /** Returns the colour at a tick as {@code 0xRRGGBB}. */
    int colourAt(long tick) {
        return parts[(int) (tick / Program.MAX_STORED)].colourAt((int) (tick % Program.MAX_STORED));
    }

    private static Rgb between(Rgb start, Rgb end, long tick, long ticks) {
        return ticks == 1 ? start : start.towards(end, tick, ticks - 1);
    }
}
