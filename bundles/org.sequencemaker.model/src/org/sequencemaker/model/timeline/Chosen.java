package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Span;

/**
 * The segments of a timeline that an operation is for, in order. All ids are looked for in one go, so
 * that an operation on a thousand of five thousand goes through these once.
 */
final class Chosen {
    static final Chosen NONE = new Chosen(new long[0], List.of());

    private final long[] ids;
    private final List<Segment> segments;

    private Chosen(long[] sortedIds, List<Segment> segments) {
        this.ids = sortedIds;
        this.segments = segments;
    }

    /**
     * Finds segments; ids that are not on the timeline are left out.
     *
     * @throws Refusal if none of them is on it
     */
    static Chosen of(Timeline timeline, Collection<SegmentId> wanted) {
        Chosen chosen = among(timeline, wanted);
        if (chosen.isEmpty()) {
            throw new Refusal("timeline \"" + timeline.name() + "\" has none of the segments "
                    + (wanted.isEmpty() ? "chosen: none is" : "chosen any more"));
        }
        return chosen;
    }

    /** Finds segments on a timeline that may have none of them. */
    static Chosen among(Timeline timeline, Collection<SegmentId> wanted) {
        // Sorted numbers are found faster than ids by hash, and every segment is asked for.
        long[] ids = wanted.stream().mapToLong(SegmentId::value).sorted().toArray();
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : timeline.segments()) {
            if (Arrays.binarySearch(ids, segment.id().value()) >= 0) {
                segments.add(segment);
            }
        }
        return new Chosen(ids, segments);
    }

    List<Segment> segments() {
        return segments;
    }

    /** Whether a segment of the timeline is one of them. */
    boolean contains(Segment segment) {
        return Arrays.binarySearch(ids, segment.id().value()) >= 0;
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    /** From the start of the first to the end of the last; there must be one. */
    Span span() {
        return new Span(segments.getFirst().start(), segments.getLast().end());
    }
}
