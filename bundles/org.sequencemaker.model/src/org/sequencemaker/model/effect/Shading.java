package org.sequencemaker.model.effect;

import org.sequencemaker.model.timeline.Effect;

/**
 * One tick of a segment, as an effect sees it.
 *
 * @param effect the settings
 * @param tick from 0, the segment's first
 * @param ticks how many the segment has; greater than {@code tick}
 * @param rateHz ticks per second
 */
public record Shading(Effect effect, long tick, long ticks, int rateHz) {
    /** Seconds since the segment began. */
    public double seconds() {
        return tick / (double) rateHz;
    }

    /** How far along: 0 at the first tick, 1 at the last. */
    public double progress() {
        return ticks <= 1 ? 0 : tick / (double) (ticks - 1);
    }
}
