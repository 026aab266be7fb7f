package org.sequencemaker.testkit.fuzz;

import java.util.Base64;

/**
 * Feeds hostile inputs to a target, one after the other, and counts.
 *
 * @param inputs how many were tried
 * @param read how many of them were read; the rest was refused
 * @param failures how many of them broke the reader
 * @param bytes how long all of them were together
 * @param slowestNanos how long the slowest took
 * @param nanos how long all took
 */
public record FuzzRun(long inputs, long read, long failures, long bytes, long slowestNanos, long nanos) {
    private static final int SHOWN = 3000;

    /** Told which input comes next, so that one that never ends can be named. */
    @FunctionalInterface
    public interface Watch {
        void next(long number, byte[] input);

        /** Told of an input that broke the reader. The run ends, unless the finding is kept and nothing thrown. */
        default void found(AssertionError finding) {
            throw finding;
        }
    }

    /**
     * Tries a target.
     *
     * @param inputs how many inputs to try, after the good ones, which all must be read
     * @param seed another one gives other inputs
     * @throws AssertionError at the first finding, with the input, unless the watch keeps it
     */
    public static FuzzRun of(FuzzTarget target, long inputs, long seed, Watch watch) {
        HostileInputs hostile = new HostileInputs(target.seeds(), seed);
        for (byte[] good : target.seeds()) {
            if (!attempt(target, good, -1)) {
                throw new AssertionError(target.name() + ": refused a good input\n" + describe(good));
            }
        }
        long read = 0;
        long failures = 0;
        long bytes = 0;
        long slowest = 0;
        long start = System.nanoTime();
        for (long i = 0; i < inputs; i++) {
            byte[] input = hostile.next();
            watch.next(i, input);
            long before = System.nanoTime();
            try {
                read += attempt(target, input, i) ? 1 : 0;
            } catch (AssertionError e) {
                failures++;
                watch.found(e);
            }
            bytes += input.length;
            slowest = Math.max(slowest, System.nanoTime() - before);
        }
        return new FuzzRun(inputs, read, failures, bytes, slowest, System.nanoTime() - start);
    }

    /** Returns an input in the form in which it can be taken up again. */
    public static String describe(byte[] input) {
        String text = Base64.getEncoder().encodeToString(input);
        return input.length + " bytes, Base64: " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }

    // Whatever a reader throws is the finding, so the input must come with it, errors of the machine included.
    private static boolean attempt(FuzzTarget target, byte[] input, long number) {
        try {
            return target.read(input.clone());
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(target.name() + ", input " + number + ": " + e + "\n" + describe(input), e);
        }
    }
}
