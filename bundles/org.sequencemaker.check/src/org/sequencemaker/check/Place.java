package org.sequencemaker.check;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * Where in a show a problem is.
 *
 * @param timeline on which timeline; null for several or the whole show
 * @param segment which segment; null for none, or several
 * @param from first moment
 * @param to first moment after it; the same as {@code from} for what has no length
 */
public record Place(@Nullable TimelineId timeline, @Nullable SegmentId segment, Time from, Time to) {
    /** What is no matter of a moment, such as the song. */
    public static final Place SHOW = new Place(null, null, Time.ZERO, Time.ZERO);

    static Place of(Timeline timeline) {
        return new Place(timeline.id(), null, Time.ZERO, timeline.length());
    }

    static Place of(Timeline timeline, Segment segment) {
        return new Place(timeline.id(), segment.id(), segment.start(), segment.end());
    }

    static Place of(Timeline timeline, Time from, Time to) {
        return new Place(timeline.id(), null, from, to);
    }

    /** Returns whether it is in a range, or reaches into it. */
    public boolean touches(Span range) {
        return from.isBefore(range.end()) && to.isAfter(range.start()) || range.contains(from);
    }
}
