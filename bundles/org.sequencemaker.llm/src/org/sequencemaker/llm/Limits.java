package org.sequencemaker.llm;

import java.time.Duration;

/**
 * How long and how much.
 *
 * @param connect until there is a connection
 * @param firstByte from then until the server begins to answer: local servers load a model first
 * @param silence between two pieces of an answer; signs of life without content count as pieces
 * @param total the whole answer
 * @param bytes how large an answer may be, in bytes
 */
public record Limits(Duration connect, Duration firstByte, Duration silence, Duration total, long bytes) {
    /** 10 s, 5 min, 90 s, 30 min, 10 MB. */
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofSeconds(90), Duration.ofMinutes(30), 10_000_000);

    /** The same with a shorter patience: at most this for each of the four times. */
    public Limits within(Duration most) {
        return new Limits(
                shorter(connect, most), shorter(firstByte, most), shorter(silence, most), shorter(total, most), bytes);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
