package org.sequencemaker.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashSet;
import java.util.Set;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * The rules that every project keeps, looked after segment by segment and without the model's own
 * checks: segments sorted, disjoint, of positive length and inside the show, and no id twice.
 */
public final class ProjectRules {
    private ProjectRules() {}

    /** Fails, naming the segments and saying what led there, if a rule is broken. */
    public static void requireKept(Project project, String after) {
        Set<Object> ids = new HashSet<>();
        for (Timeline timeline : project.timelines()) {
            if (!ids.add(timeline.id())) {
                fail("two timelines have the id " + timeline.id() + " after " + after);
            }
            requireKept(timeline, ids, after);
        }
    }

    /** Fails if a rule is broken on one timeline. */
    public static void requireKept(Timeline timeline, String after) {
        requireKept(timeline, new HashSet<>(), after);
    }

    private static void requireKept(Timeline timeline, Set<Object> ids, String after) {
        long free = 0;
        int count = 0;
        for (Segment segment : timeline.segments()) {
            long start = segment.span().start().micros();
            long end = segment.span().end().micros();
            if (start < free || end <= start || end > timeline.length().micros()) {
                fail("on \"%s\" the segment at %d to %d µs follows one that ends at %d in a show of %d, after %s"
                        .formatted(
                                timeline.name(),
                                start,
                                end,
                                free,
                                timeline.length().micros(),
                                after));
            }
            if (!ids.add(segment.id())) {
                fail("two segments have the id " + segment.id() + ", one at " + segment.span() + ", after " + after);
            }
            if (!segment.equals(timeline.segments().get(count))) {
                fail("segment " + count + " by index is another than by iteration, after " + after);
            }
            free = end;
            count++;
        }
        if (count != timeline.segments().size()) {
            fail("there are " + count + " segments and a size of "
                    + timeline.segments().size() + " after " + after);
        }
    }
}
