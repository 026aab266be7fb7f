package org.sequencemaker.model.beat;

import org.sequencemaker.model.time.Time;

/**
 * Where a sound begins, as an analysis has found it.
 *
 * @param time when
 * @param strength zero or more; about 1 for the strong ones of a song
 */
public record Onset(Time time, double strength) {
    public Onset {
        if (!(strength >= 0) || Double.isInfinite(strength)) {
            throw new IllegalArgumentException("an onset's strength is zero or more, not " + strength);
        }
    }
}
