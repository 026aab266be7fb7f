package org.sequencemaker.extension.guard;

import java.time.Duration;

/** Counts the calls into one extension, or into something else of a plug-in. */
final class Tally {
    private final String plugin;
    private final String extension;
    private long calls;
    private long failures;
    private long abandoned;
    private long refused;
    private long nanos;
    private long longest;
    private String last = "";
    private int strikes;

    Tally(String plugin, String extension) {
        this.plugin = plugin;
        this.extension = extension;
    }

    synchronized void called(long count, long spent) {
        calls += count;
        nanos += spent;
        longest = Math.max(longest, count == 0 ? 0 : spent / count);
    }

    /** Counts a failure, and returns how many there are since the extension was last brought back. */
    synchronized int failed(String what, boolean left) {
        failures++;
        abandoned += left ? 1 : 0;
        last = what;
        return ++strikes;
    }

    synchronized void refused() {
        refused++;
    }

    synchronized void forgive() {
        strikes = 0;
    }

    synchronized Health health() {
        return new Health(
                plugin,
                extension,
                calls,
                failures,
                abandoned,
                refused,
                Duration.ofNanos(nanos),
                Duration.ofNanos(longest),
                last);
    }
}
