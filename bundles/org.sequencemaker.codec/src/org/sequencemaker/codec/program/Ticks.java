package org.sequencemaker.codec.program;

import org.sequencemaker.model.time.Time;

/** Ticks in words. */
final class Ticks {
    private static final long MANY = 100_000_000L;

    private Ticks() {}

    /** Returns {@code 0:12.340 (1234 ticks)}; of numbers no show has, only the ticks. */
    static String words(long ticks, int rateHz) {
        return ticks / rateHz > MANY ? ticks + " ticks" : "%s (%d ticks)".formatted(Time.ofTick(ticks, rateHz), ticks);
    }

    /** Returns {@code 0:12.340}; of numbers no show has, {@code tick 1234}. */
    static String place(long tick, int rateHz) {
        return tick / rateHz > MANY ? "tick " + tick : Time.ofTick(tick, rateHz).toString();
    }
}
