package org.sequencemaker.audio.playback;

/**
 * A stretch to be played over and over.
 *
 * @param from seconds, zero or later
 * @param to seconds, later than {@code from}
 */
public record PlayRange(double from, double to) {
    public PlayRange {
        if (!(from >= 0 && to > from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("A range cannot go from " + from + " to " + to + " seconds");
        }
    }
}
