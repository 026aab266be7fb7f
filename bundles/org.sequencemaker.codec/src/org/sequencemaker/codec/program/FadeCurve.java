package org.sequencemaker.codec.program;

import org.sequencemaker.model.colour.Rgb;

/**
 * The colours of a fade of one record, as the vendor's editor computes them. A value is held for as many
 * ticks as go 255 times into the fade; the step of a channel is computed once and multiplied by the
 * number of the held tick, and the order of these operations decides how ties are rounded. Of all the
 * vendor's fades that are known not a byte differs. A fade of more than 509 ticks may therefore end one
 * short of its end colour.
 */
final class FadeCurve {
    private final Rgb start;
    private final Rgb end;
    private final int ticks;
    private final int hold;
    private final double redStep;
    private final double greenStep;
    private final double blueStep;

    /** @param ticks at least 1 */
    FadeCurve(Rgb start, Rgb end, int ticks) {
        this.start = start;
        this.end = end;
        this.ticks = ticks;
        this.hold = Math.max(1, ticks / 255);
        this.redStep = step(start.red(), end.red(), ticks);
        this.greenStep = step(start.green(), end.green(), ticks);
        this.blueStep = step(start.blue(), end.blue(), ticks);
    }

    Rgb start() {
        return start;
    }

    Rgb end() {
        return end;
    }

    int ticks() {
        return ticks;
    }

    /** Returns the colour at a tick as {@code 0xRRGGBB}. */
    int colourAt(int tick) {
        int held = tick / hold * hold;
        return value(start.red(), held, redStep) << 16
                | value(start.green(), held, greenStep) << 8
                | value(start.blue(), held, blueStep);
    }

    private static double step(int from, int to, int ticks) {
        return ticks == 1 ? 0 : (to - from) / (double) (ticks - 1);
    }

    private static int value(int from, int held, double step) {
        return (int) Math.floor(from + held * step + 0.5);
    }
}
