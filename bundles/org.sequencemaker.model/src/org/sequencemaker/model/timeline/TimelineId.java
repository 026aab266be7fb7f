package org.sequencemaker.model.timeline;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Which timeline it is, whatever its name and place.
 *
 * @param value not blank, unique in the project
 */
public record TimelineId(String value) {
    public TimelineId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a timeline's id cannot be blank");
        }
    }

    /** Returns an id that no timeline of any project has yet, by all likelihood. */
    public static TimelineId fresh() {
        return new TimelineId("t" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 52), 36));
    }

    /** Returns the id of a timeline in a file that names none, made from its place, counted from 0. */
    public static TimelineId loaded(int index) {
        return new TimelineId("t" + (index + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
