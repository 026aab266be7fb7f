package org.sequencemaker.editing;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * A stretch of show time on some timelines, as dragged out over the rows.
 *
 * @param span when
 * @param timelines on which, in the order of the rows; at least one
 */
public record TimeRange(Span span, Set<TimelineId> timelines) {
    public TimeRange {
        if (timelines.isEmpty()) {
            throw new IllegalArgumentException("a range of time needs a timeline");
        }
        timelines = Collections.unmodifiableSet(new LinkedHashSet<>(timelines));
    }
}
