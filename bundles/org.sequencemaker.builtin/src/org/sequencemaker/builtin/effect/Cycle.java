package org.sequencemaker.builtin.effect;

import org.sequencemaker.model.effect.Shading;

/**
 * Where a repeating effect stands in its cycle, in whole numbers, so that tick 0 and tick 3,600,000 of a
 * strobe are exactly alike. Frequencies count to the millionth of a hertz; exact up to a show of a day.
 *
 * @param turns complete cycles since the segment began
 * @param part how far into the present one, from 0 up to, not including, {@code whole}
 * @param whole what a cycle has of these
 */
record Cycle(long turns, long part, long whole) {
    private static final long MICRO = 1_000_000;

    /** @param perSecond cycles per second, 0 to 1000 */
    static Cycle at(Shading at, double perSecond) {
        long whole = at.rateHz() * MICRO;
        long gone = at.tick() * Math.round(perSecond * MICRO);
        return new Cycle(Math.floorDiv(gone, whole), Math.floorMod(gone, whole), whole);
    }

    /** How far into the present cycle, from 0 up to, not including, 1. */
    double share() {
        return part / (double) whole;
    }

    /** Returns whether the present cycle is in its first part, of the size given. */
    boolean isBefore(double share) {
        return part * MICRO < Math.round(share * MICRO) * whole;
    }
}
