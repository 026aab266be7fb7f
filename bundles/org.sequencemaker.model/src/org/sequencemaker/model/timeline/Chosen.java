package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Span;

/**
 * The segments of a timeline parted into those an operation is for and the others, both in order. The
 * ids are looked up once, so that an operation on a thousand of five thousand goes through them once.
 */
record Chosen(Set<SegmentId> ids, List<Segment> segments, List<Segment> others) {
    /**
     * Parts a timeline; ids that are not on it are left out.
     *
     * @throws Refusal if none of them is on it
     */
    static Chosen of(Timeline timeline, Collection<SegmentId> wanted) {
        Chosen chosen = among(timeline, wanted);
        if (chosen.segments.isEmpty()) {
            throw new Refusal("timeline \"" + timeline.name() + "\" has none of the segments "
                    + (wanted.isEmpty() ? "chosen: none is" : "chosen any more"));
        }
        return chosen;
    }

    /** Parts a timeline that may have none of them. */
    static Chosen among(Timeline timeline, Collection<SegmentId> wanted) {
        Set<SegmentId> ids = wanted instanceof Set<SegmentId> set ? set : new HashSet<>(wanted);
        List<Segment> segments =
                new ArrayList<>(Math.min(ids.size(), timeline.segments().size()));
        List<Segment> others = new ArrayList<>(timeline.segments().size());
        for (Segment segment : timeline.segments()) {
            (ids.contains(segment.id()) ? segments : others).add(segment);
        }
        return new Chosen(ids, segments, others);
    }

    /** From the start of the first to the end of the last. */
    Span span() {
        return new Span(segments.getFirst().start(), segments.getLast().end());
    }
}
