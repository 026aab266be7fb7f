package org.sequencemaker.extension.guard;

import java.time.Duration;
import org.sequencemaker.model.Refusal;

/**
 * What a plug-in is called for.
 *
 * @param doing after "while", for messages: "reading show.cue"
 * @param limit how long it may take, or go without a {@link Lease#beat}
 * @param answer what it may throw to say no in words, which is not a failure
 */
public record Task<E extends Exception>(String doing, Duration limit, Class<E> answer) {
    /** Returns a task to which only a {@link Refusal} is an answer, as everywhere. */
    public static Task<Refusal> of(String doing, int limitSeconds) {
        return of(doing, limitSeconds, Refusal.class);
    }

    public static <E extends Exception> Task<E> of(String doing, int limitSeconds, Class<E> answer) {
        return new Task<>(doing, Duration.ofSeconds(limitSeconds), answer);
    }

    /** Returns the task with its limit, or a shorter one. */
    Task<E> within(Duration most) {
        return limit.compareTo(most) <= 0 ? this : new Task<>(doing, most, answer);
    }
}
