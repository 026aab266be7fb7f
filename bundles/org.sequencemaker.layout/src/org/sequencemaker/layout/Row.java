package org.sequencemaker.layout;

import java.util.List;
import org.sequencemaker.model.timeline.Timeline;

/**
 * A timeline that is seen.
 *
 * @param timeline the timeline
 * @param y top edge on the surface
 * @param height of the row
 * @param boxes segments that can be told apart, from left to right
 * @param strips places where they cannot, from left to right
 */
public record Row(Timeline timeline, int y, int height, List<SegmentBox> boxes, List<Strip> strips) {
    public Row {
        boxes = List.copyOf(boxes);
        strips = List.copyOf(strips);
    }
}
