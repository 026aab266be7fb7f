package org.sequencemaker.model.mark;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Which mark it is, through moves, renames and saves: what segments are anchored to.
 *
 * @param value positive and below 2^53
 */
public record MarkId(long value) {
    private static final long LOADED = 1L << 51;

    public MarkId {
        if (value <= 0 || value >= 1L << 53) {
            throw new IllegalArgumentException("mark id out of range: " + value);
        }
    }

    /** Returns an id that no mark of any project has yet, by all likelihood. */
    public static MarkId fresh() {
        return new MarkId(ThreadLocalRandom.current().nextLong(1L << 40, LOADED));
    }

    /** Returns the id of a mark in a file that names none, made from its place; both counted from 0. */
    public static MarkId loaded(int track, int index) {
        return new MarkId(LOADED + ((long) track << 31) + index);
    }
}
