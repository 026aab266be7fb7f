package org.sequencemaker.cli.command;

import java.math.BigDecimal;
import java.math.MathContext;
import org.sequencemaker.model.time.Time;

/** Numbers of ticks as times. */
final class Ticks {
    /** Thirty years: a program can claim far more than a time can hold. */
    private static final long LONGEST_SECONDS = 30L * 365 * 24 * 60 * 60;

    private Ticks() {}

    /** Returns the time as {@code m:ss.mmm}. */
    static String text(long ticks, int rate) {
        return ticks / rate > LONGEST_SECONDS
                ? "over 30 years"
                : Time.ofTick(ticks, rate).toString();
    }

    /** Returns the seconds, to the microsecond unless there are very many. */
    static BigDecimal seconds(long ticks, int rate) {
        return ticks / rate > LONGEST_SECONDS
                ? new BigDecimal(ticks).divide(BigDecimal.valueOf(rate), MathContext.DECIMAL64)
                : Time.ofTick(ticks, rate).seconds();
    }
}
