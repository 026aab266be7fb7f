package org.sequencemaker.model.mark;

import java.util.Comparator;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.time.Time;

/**
 * A moment of the music with a name, or a stretch of it where it has a length (a section, a word).
 *
 * @param id which mark it is
 * @param time when; zero or later
 * @param length how long; zero for a moment
 * @param label as the user sees it; may be empty
 * @param confidence how sure whoever found it was, 0 to 1; 1 for what a person set
 * @param kept as found in the file
 */
public record Mark(MarkId id, Time time, Time length, String label, double confidence, Kept kept) {
    /** By time, then by id so that the order is always the same. */
    public static final Comparator<Mark> BY_TIME =
            Comparator.comparing(Mark::time).thenComparing(mark -> mark.id().value());

    public Mark {
        if (time.isNegative() || length.isNegative()) {
            throw new IllegalArgumentException("mark \"" + label + "\" is before the show or has a negative length");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a mark's confidence is 0 to 1, not " + confidence);
        }
    }

    public static Mark at(Time time, String label) {
        return new Mark(MarkId.fresh(), time, Time.ZERO, label, 1, Kept.NOTHING);
    }

    public static Mark over(Time time, Time length, String label) {
        return new Mark(MarkId.fresh(), time, length, label, 1, Kept.NOTHING);
    }

    public Time end() {
        return time.plus(length);
    }

    public Mark withTime(Time newTime) {
        return new Mark(id, newTime, length, label, confidence, kept);
    }

    public Mark withLength(Time newLength) {
        return new Mark(id, time, newLength, label, confidence, kept);
    }

    public Mark withId(MarkId newId) {
        return new Mark(newId, time, length, label, confidence, kept);
    }

    public Mark withLabel(String newLabel) {
        return new Mark(id, time, length, newLabel, confidence, kept);
    }
}
