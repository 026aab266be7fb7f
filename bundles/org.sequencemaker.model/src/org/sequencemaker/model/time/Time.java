package org.sequencemaker.model.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.NonNull;

/**
 * A point in show time, or a distance between two points: whole microseconds, counted from the start
 * of the show. Microseconds hold every tick of every refresh rate up to 1000 Hz that divides a million
 * exactly, and the rest to well under a thousandth of a tick, so that equality, snapping and export
 * are exact.
 *
 * @param micros microseconds; negative only for distances
 */
public record Time(long micros) implements Comparable<@NonNull Time> {
    public static final Time ZERO = new Time(0);

    /** The longest distance that can be held, a little over 31 years: sums of two never overflow. */
    private static final long LIMIT = 1_000_000_000_000_000L;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final BigDecimal MICROS_PER_SECOND = BigDecimal.valueOf(1_000_000);

    public Time {
        if (micros > LIMIT || micros < -LIMIT) {
            throw new IllegalArgumentException("time out of range: " + micros + " microseconds");
        }
    }

    public static Time ofMicros(long micros) {
        return micros == 0 ? ZERO : new Time(micros);
    }

    /** Returns the time so many milliseconds after the start. */
    public static Time ofMillis(long millis) {
        return ofMicros(Math.multiplyExact(millis, 1000L));
    }

    /**
     * Returns the time nearest to so many seconds.
     *
     * @throws IllegalArgumentException if the number is not finite or out of range
     */
    public static Time ofSeconds(double seconds) {
        if (!Double.isFinite(seconds)) {
            throw new IllegalArgumentException("not a time: " + seconds + " seconds");
        }
        return ofSeconds(BigDecimal.valueOf(seconds));
    }

    /** Returns the time nearest to so many seconds; an exact half microsecond goes up. */
    public static Time ofSeconds(BigDecimal seconds) {
        if (seconds.signum() != 0 && seconds.precision() - (long) seconds.scale() > 12) {
            throw new IllegalArgumentException("time out of range: " + seconds + " seconds");
        }
        if (seconds.precision() - (long) seconds.scale() < -6) {
            return ZERO; // far under a microsecond, and 1E-999999999 would take all memory to round
        }
        return ofMicros(seconds.multiply(MICROS_PER_SECOND)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** Returns the start of a tick, to the nearest microsecond. */
    public static Time ofTick(long tick, int rateHz) {
        requireRate(rateHz);
        return ofMicros(Math.floorDiv(Math.multiplyExact(tick, 2_000_000L) + rateHz, 2L * rateHz));
    }

    /** Returns the tick whose start is nearest to this time; an exact half goes up. */
    public long toTick(int rateHz) {
        requireRate(rateHz);
        return Math.floorDiv(Math.multiplyExact(micros, 2L * rateHz) + 1_000_000L, 2_000_000L);
    }

    /** Returns this time in seconds, exactly. */
    public BigDecimal seconds() {
        return BigDecimal.valueOf(micros, 6);
    }

    /** Returns this time in seconds for drawing and for numbers that need not be exact. */
    public double inSeconds() {
        return micros / 1e6;
    }

    public Time plus(Time distance) {
        return ofMicros(micros + distance.micros);
    }

    /** Returns the sum, or the last time there is where it would be later: for times from files, which may say anything. */
    public Time plusOrLast(Time distance) {
        return ofMicros(Math.clamp(micros + distance.micros, -LIMIT, LIMIT));
    }

    public Time minus(Time distance) {
        return ofMicros(micros - distance.micros);
    }

    /**
     * Returns a share of this distance, to the nearest microsecond; an exact half goes up.
     *
     * @param part how much of it, as a share of {@code whole}
     * @param whole greater than zero
     */
    public Time scaled(long part, long whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException("a share needs a whole greater than zero, not " + whole);
        }
        // The product of two times of a day does not fit into a long.
        return ofMicros(BigDecimal.valueOf(micros)
                .multiply(BigDecimal.valueOf(part))
                .multiply(TWO)
                .add(BigDecimal.valueOf(whole))
                .divide(BigDecimal.valueOf(whole).multiply(TWO), 0, RoundingMode.FLOOR)
                .longValueExact());
    }

    public boolean isBefore(Time other) {
        return micros < other.micros;
    }

    public boolean isAfter(Time other) {
        return micros > other.micros;
    }

    public boolean isNegative() {
        return micros < 0;
    }

    public static Time min(Time a, Time b) {
        return a.micros <= b.micros ? a : b;
    }

    public static Time max(Time a, Time b) {
        return a.micros >= b.micros ? a : b;
    }

    @Override
    public int compareTo(Time other) {
        return Long.compare(micros, other.micros);
    }

    /** Returns the time as people read it, {@code m:ss.mmm}, with microseconds only where there are some. */
    @Override
    public String toString() {
        long all = Math.abs(micros);
        long minutes = all / 60_000_000L;
        long rest = all % 60_000_000L;
        String sign = micros < 0 ? "-" : "";
        String text =
                String.format(Locale.ROOT, "%s%d:%02d.%03d", sign, minutes, rest / 1_000_000L, rest / 1000L % 1000L);
        return rest % 1000L == 0 ? text : text + String.format(Locale.ROOT, "%03d", rest % 1000L);
    }

    private static void requireRate(int rateHz) {
        if (rateHz < 1) {
            throw new IllegalArgumentException("refresh rate must be at least 1 Hz, not " + rateHz);
        }
    }
}
