package org.sequencemaker.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/**
 * What happened to one segment of a timeline.
 *
 * @param before as it was; null if it is new
 * @param after as it is; null if it is gone
 */
public record SegmentChange(
        @Nullable Segment before, @Nullable Segment after) {
    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    /** Returns the differences: first what was changed or taken away, in the old order, then what is new. */
    static List<SegmentChange> between(@Nullable Timeline before, @Nullable Timeline after) {
        Segments old = before == null ? Segments.NONE : before.segments();
        Segments now = after == null ? Segments.NONE : after.segments();
        int shared = old.sharedPrefix(now);
        int sharedEnd = Math.min(old.sharedSuffix(now), Math.min(old.size(), now.size()) - shared);
        Map<SegmentId, Segment> remaining = new HashMap<>();
        for (Segment segment : now.subList(shared, now.size() - sharedEnd)) {
            remaining.put(segment.id(), segment);
        }
        List<SegmentChange> changes = new ArrayList<>();
        for (Segment segment : old.subList(shared, old.size() - sharedEnd)) {
            Segment still = remaining.remove(segment.id());
            if (!segment.equals(still)) {
                changes.add(new SegmentChange(segment, still));
            }
        }
        for (Segment segment : now.subList(shared, now.size() - sharedEnd)) {
            if (remaining.containsKey(segment.id())) {
                changes.add(new SegmentChange(null, segment));
            }
        }
        return changes;
    }
}
