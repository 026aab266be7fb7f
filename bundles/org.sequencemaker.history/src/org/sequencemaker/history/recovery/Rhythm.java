package org.sequencemaker.history.recovery;

import java.time.Duration;

/**
 * When unsaved work is written.
 *
 * @param idle so long after the last change
 * @param interval so long after the first change that is not written yet, however many follow it
 */
public record Rhythm(Duration idle, Duration interval) {
    /** What a crash may cost: two seconds of work, and four in the middle of a burst of edits. */
    public static final Rhythm STANDARD = new Rhythm(Duration.ofSeconds(2), Duration.ofSeconds(4));

    public Rhythm {
        if (idle.isNegative() || interval.compareTo(idle) < 0) {
            throw new IllegalArgumentException("the interval " + interval + " is shorter than the pause " + idle);
        }
    }
}
