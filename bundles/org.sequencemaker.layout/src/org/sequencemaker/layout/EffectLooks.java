package org.sequencemaker.layout;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.timeline.Timeline;

/** What effects make of segments, column by column, as far as it is known already. Asked at every layout, so it must be quick. */
@FunctionalInterface
public interface EffectLooks {
    /** Nothing is known: every segment shows its plain colours. */
    EffectLooks NONE = (timeline, box, viewport, stripes) -> null;

    /**
     * Returns the colours of the part of a segment that is seen, packed as {@code 0xRRGGBB}.
     *
     * @param timeline on which it is
     * @param stripes how many rows of pixels there is room for; 1 for their mean
     * @return for each stripe one colour a column of the box; null where they are not known, or there is no effect
     */
    int @Nullable [][] of(Timeline timeline, SegmentBox box, Viewport viewport, int stripes);
}
