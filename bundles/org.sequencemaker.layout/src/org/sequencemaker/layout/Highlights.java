package org.sequencemaker.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.mark.MarkId;
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
 * @param marks those that are selected
 * @param notes ids of those that are selected
 * @param track the mark track that commands are for, or null
 */
public record Highlights(
        Set<SegmentId> segments,
        @Nullable Span range,
        Set<TimelineId> timelines,
        @Nullable TimelineId row,
        Set<MarkId> marks,
        Set<String> notes,
        @Nullable String track) {
    public static final Highlights NONE = new Highlights(Set.of(), null, Set.of(), null);

    /** Segments, a range and a row, and nothing else. */
    public Highlights(
            Set<SegmentId> segments, @Nullable Span range, Set<TimelineId> timelines, @Nullable TimelineId row) {
        this(segments, range, timelines, row, Set.of(), Set.of(), null);
    }

    public Highlights {
        timelines = Set.copyOf(timelines);
    }
}
