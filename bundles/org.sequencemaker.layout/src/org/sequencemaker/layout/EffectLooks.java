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

    /**
     * Returns the mean of all pixels of a prop in a column, packed.
     *
     * @param pixels for each, at least one, a colour a column
     */
    static int mean(int[][] pixels, int column) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int[] pixel : pixels) {
            red += pixel[column] >> 16 & 0xFF;
            green += pixel[column] >> 8 & 0xFF;
            blue += pixel[column] & 0xFF;
        }
        return red / pixels.length << 16 | green / pixels.length << 8 | blue / pixels.length;
    }
}
