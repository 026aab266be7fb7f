package org.sequencemaker.model.timeline;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Which segment it is, through edits, undo, saving and loading. A segment that is moved, resized or
 * recoloured stays the same; a copy and the right half of a split are new ones.
 *
 * @param value positive and below 2^53, so that every reader of JSON holds it exactly
 */
public record SegmentId(long value) {
    private static final long LOADED = 1L << 51;

    public SegmentId {
        if (value <= 0 || value >= 1L << 53) {
            throw new IllegalArgumentException("segment id out of range: " + value);
        }
    }

    /** Returns an id that no segment of any project has yet, by all likelihood. */
    public static SegmentId fresh() {
        return new SegmentId(ThreadLocalRandom.current().nextLong(1L << 40, LOADED));
    }

    /**
     * Returns the id of a segment in a file that names none: made from its place, so that loading the
     * same file again gives the same ids.
     *
     * @param timeline place of its timeline in the file, from 0
     * @param index place of the segment in its timeline, from 0
     */
    public static SegmentId loaded(int timeline, int index) {
        return new SegmentId(LOADED + ((long) timeline << 31) + index);
    }

    @Override
    public String toString() {
        return "s" + value;
    }
}
