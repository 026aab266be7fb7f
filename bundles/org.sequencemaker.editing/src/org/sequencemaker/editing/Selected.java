package org.sequencemaker.editing;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.timeline.SegmentId;

/**
 * What is selected at a moment.
 *
 * @param segments in the order they were chosen
 * @param range a stretch of time over some timelines, or null; independent of the segments
 */
public record Selected(Set<SegmentId> segments, @Nullable TimeRange range) {
    public static final Selected NOTHING = new Selected(Set.of(), null);

    public Selected {
        segments = Collections.unmodifiableSet(new LinkedHashSet<>(segments));
    }

    public boolean isEmpty() {
        return segments.isEmpty() && range == null;
    }

    public Selected withSegments(Collection<SegmentId> newSegments) {
        return new Selected(new LinkedHashSet<>(newSegments), range);
    }

    public Selected withRange(@Nullable TimeRange newRange) {
        return new Selected(segments, newRange);
    }
}
