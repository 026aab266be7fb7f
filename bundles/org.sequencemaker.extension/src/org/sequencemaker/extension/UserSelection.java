package org.sequencemaker.extension;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * What the user has selected.
 *
 * @param segments the segments selected; may be none
 * @param span the stretch of time selected; null for none
 * @param timelines the timelines that the stretch is over; none without a stretch
 */
public record UserSelection(
        Set<SegmentId> segments, @Nullable Span span, Set<TimelineId> timelines) {
    public static final UserSelection NOTHING = new UserSelection(Set.of(), null, Set.of());

    public UserSelection {
        segments = Set.copyOf(segments);
        timelines = Set.copyOf(timelines);
    }
}
