package org.sequencemaker.editing.selected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

class FindingTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private final Timeline upper =
            aTimeline("Upper").solid(0, 1000, RED).solid(2000, 3000, BLUE).lasting(10_000);
    private final Timeline lower = aTimeline("Lower")
            .solid(500, 1500, BLUE)
            .fade(4000, 5000, RED, BLUE)
            .lasting(10_000)
            .copy("Lower");
    private final Project show = Project.empty("Show", Settings.DEFAULT.withDuration(Time.ofMillis(10_000)))
            .withTimelines(List.of(upper, lower));
    private final List<TimelineId> both = List.of(upper.id(), lower.id());

    private SegmentId id(Timeline timeline, int index) {
        return timeline.segments().get(index).id();
    }

    @Test
    void segmentsOfOneColourAreFoundEverywhereFadesToo() {
        assertEquals(List.of(id(upper, 0), id(lower, 1)), Finding.coloured(show, List.of(id(upper, 0))));
    }

    @Test
    void segmentsBetweenTwoAreThoseOfTheirTimelinesAndTime() {
        assertEquals(
                List.of(id(upper, 0), id(upper, 1), id(lower, 0), id(lower, 1)),
                Finding.between(show, id(upper, 0), id(lower, 1)));
        assertEquals(List.of(id(upper, 1)), Finding.between(show, null, id(upper, 1)));
    }

    @Test
    void segmentsInARangeAreThoseThatShineInIt() {
        assertEquals(List.of(id(lower, 0)), Finding.in(show, both, Span.ofMillis(1000, 2000)));
    }

    @Test
    void theNextAndThePreviousEdgeAreFoundOverAllTimelines() {
        assertEquals(Time.ofMillis(500), Finding.edge(show, both, Time.ZERO, true));
        assertEquals(Time.ofMillis(1500), Finding.edge(show, both, Time.ofMillis(1000), true));
        assertEquals(Time.ofMillis(1000), Finding.edge(show, both, Time.ofMillis(1500), false));
        assertEquals(Time.ofMillis(10_000), Finding.edge(show, both, Time.ofMillis(5000), true));
        assertEquals(Time.ofMillis(5000), Finding.edge(show, both, Time.ofMillis(10_000), false));
        assertNull(Finding.edge(show, both, Time.ZERO, false));
    }
}
