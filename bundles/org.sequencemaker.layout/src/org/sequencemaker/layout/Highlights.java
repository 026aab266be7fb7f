package org.sequencemaker.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * What is selected, for it to be seen.
 *
 * @param segments those that are selected
 * @param range the stretch of time that is, or null
 * @param timelines on which
 * @param row the timeline that commands and keys are for, or null
 */
public record Highlights(
        Set<SegmentId> segments,
        @Nullable Span range,
        Set<TimelineId> timelines,
        @Nullable TimelineId row) {
    public static final Highlights NONE = new Highlights(Set.of(), null, Set.of(), null);

    public Highlights {
        timelines = Set.copyOf(timelines);
    }
}
