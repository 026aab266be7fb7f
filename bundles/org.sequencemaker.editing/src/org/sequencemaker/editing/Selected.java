package org.sequencemaker.editing;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.timeline.SegmentId;

/**
 * What is selected at a moment. Marks or notes are selected by themselves: while some are, no segments.
 *
 * @param segments in the order they were chosen
 * @param range a stretch of time over some timelines, or null; independent of the others
 * @param marks in the order they were chosen
 * @param notes ids of notes, in the order they were chosen
 */
public record Selected(Set<SegmentId> segments, @Nullable TimeRange range, Set<MarkId> marks, Set<String> notes) {
    public static final Selected NOTHING = new Selected(Set.of(), null);

    public Selected {
        segments = kept(segments);
        marks = kept(marks);
        notes = kept(notes);
    }

    /** Segments and a range, and nothing else. */
    public Selected(Set<SegmentId> segments, @Nullable TimeRange range) {
        this(segments, range, Set.of(), Set.of());
    }

    public boolean isEmpty() {
        return segments.isEmpty() && range == null && marks.isEmpty() && notes.isEmpty();
    }

    /** Returns those segments beside the range. */
    public Selected withSegments(Collection<SegmentId> newSegments) {
        return new Selected(new LinkedHashSet<>(newSegments), range);
    }

    public Selected withRange(@Nullable TimeRange newRange) {
        return new Selected(segments, newRange, marks, notes);
    }

    private static <T> Set<T> kept(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
