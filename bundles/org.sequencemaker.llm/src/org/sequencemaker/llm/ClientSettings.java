package org.sequencemaker.llm;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * How a client behaves; what time and chance are can be given, for tests.
 *
 * @param limits how long and how much
 * @param retry how often
 * @param pause waits before a request is sent again
 * @param clock tells how far away a date is that a server names
 * @param chance spreads the pauses, and names calls that a server left without a name; safe for several threads
 */
public record ClientSettings(
        Limits limits, RetryPolicy retry, Pause pause, InstantSource clock, RandomGenerator chance) {
    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    public static final ClientSettings USUAL = new ClientSettings(
            Limits.USUAL, RetryPolicy.USUAL, Thread::sleep, InstantSource.system(), new java.util.Random());

    public ClientSettings withLimits(Limits other) {
        return new ClientSettings(other, retry, pause, clock, chance);
    }

    public ClientSettings withRetry(RetryPolicy other) {
        return new ClientSettings(limits, other, pause, clock, chance);
    }

    public ClientSettings withPause(Pause other) {
        return new ClientSettings(limits, retry, other, clock, chance);
    }
}
