package org.sequencemaker.model.time;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of show time with a start, and an end that no longer belongs to it. It is never empty and
 * never starts before the show.
 *
 * @param start first moment, zero or later
 * @param end first moment after it, later than {@code start}
 */
public record Span(Time start, Time end) {
    public Span {
        if (start.isNegative()) {
            throw new IllegalArgumentException("a span cannot start before the show, at " + start);
        }
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a span must end after its start " + start + ", not at " + end);
        }
    }

    public static Span of(Time start, Time end) {
        return new Span(start, end);
    }

    public static Span ofMillis(long start, long end) {
        return new Span(Time.ofMillis(start), Time.ofMillis(end));
    }

    public static Span ofSeconds(double start, double end) {
        return new Span(Time.ofSeconds(start), Time.ofSeconds(end));
    }

    /** Returns whether there is any time from {@code start} to {@code end}, so that a span could hold it. */
    public static boolean isPossible(Time start, Time end) {
        return !start.isNegative() && start.isBefore(end);
    }

    public Time length() {
        return end.minus(start);
    }

    public boolean contains(Time time) {
        return !time.isBefore(start) && time.isBefore(end);
    }

    public boolean contains(Span other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Returns what both have in common, or null. */
    public @Nullable Span intersection(Span other) {
        Time from = Time.max(start, other.start);
        Time to = Time.min(end, other.end);
        return from.isBefore(to) ? new Span(from, to) : null;
    }

    /** Returns the same length at another start. */
    public Span at(Time newStart) {
        return new Span(newStart, newStart.plus(length()));
    }

    public Span shifted(Time by) {
        return new Span(start.plus(by), end.plus(by));
    }

    @Override
    public String toString() {
        return start + "–" + end;
    }
}
