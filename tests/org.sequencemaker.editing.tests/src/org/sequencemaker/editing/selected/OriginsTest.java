package org.sequencemaker.editing.selected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;

class OriginsTest {
    @Test
    void allOfATurnIsFoundAndCounted() {
        Segment turns =
                Segment.of(Span.ofMillis(2000, 3000), Look.solid(Rgb.WHITE)).withOrigin(Origin.turn("7"));
        Project project = aProject()
                .with(aTimeline().solid(0, 1000, Rgb.WHITE).with(turns))
                .with(aTimeline().solid(0, 1000, Rgb.WHITE))
                .build();
        assertEquals(
                Set.of(project.timelines().getFirst().segments().get(1).id()), Origins.of(project, Origin.turn("7")));
        assertEquals(Set.of(), Origins.of(project, Origin.turn("8")));
        assertEquals(Map.of(Origin.HAND, 2, Origin.turn("7"), 1), Origins.counts(project));
    }
}
