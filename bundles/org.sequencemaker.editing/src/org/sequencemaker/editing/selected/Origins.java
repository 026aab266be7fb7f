package org.sequencemaker.editing.selected;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;

/** Finds segments by who made them. */
public final class Origins {
    private Origins() {}

    /** Returns all segments of an origin, such as {@code Origin.turn("7")}, in the order of the timelines. */
    public static Set<SegmentId> of(Project project, Origin origin) {
        Set<SegmentId> found = new LinkedHashSet<>();
        for (Timeline timeline : project.timelines()) {
            for (Segment segment : timeline.segments()) {
                if (segment.origin().equals(origin)) {
                    found.add(segment.id());
                }
            }
        }
        return found;
    }

    /** Returns every origin that there is with how many segments it has, in the order of the timelines. */
    public static Map<Origin, Integer> counts(Project project) {
        Map<Origin, Integer> counts = new LinkedHashMap<>();
        for (Timeline timeline : project.timelines()) {
            timeline.segments().forEach(segment -> counts.merge(segment.origin(), 1, Integer::sum));
        }
        return counts;
    }
}
