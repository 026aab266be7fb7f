package org.sequencemaker.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Look;

class StepsTest {
    private static final int SEGMENTS = 20_000;

    private final Project project =
            aProject().lasting(SEGMENTS).with(aTimeline().row(SEGMENTS, 1)).build();

    private static Project recoloured(Project project, int colour) {
        Look look = Look.solid(Rgb.ofPacked(colour));
        return project.withEachTimeline(
                timeline -> timeline.withSegments(timeline.segments().mapped(segment -> segment.withLook(look))));
    }

    @Test
    void stepsThatHoldVeryMuchFallOutEarlier() {
        Steps steps = new Steps("Opened", project, InstantSource.system(), 1000);
        Project next = project;
        for (int i = 1; i <= 100; i++) {
            next = recoloured(next, i);
            steps.add("Step " + i, next, null);
        }
        assertEquals(Steps.MOST_HELD / SEGMENTS + 1, steps.size());
        assertEquals("Step 100", steps.current().label());
        assertEquals(steps.size() - 1, steps.position());
    }

    @Test
    void theLastFewAreKeptHoweverMuchTheyHold() {
        Project large = aProject()
                .lasting(SEGMENTS)
                .with(aTimeline().row(SEGMENTS, 1))
                .with(aTimeline().row(SEGMENTS, 1))
                .with(aTimeline().row(SEGMENTS, 1))
                .build();
        Steps steps = new Steps("Opened", large, InstantSource.system(), 1000);
        Project next = large;
        for (int i = 1; i <= 30; i++) {
            next = recoloured(next, i);
            steps.add("Step " + i, next, null);
        }
        assertEquals(Steps.FEWEST + 1, steps.size());
    }

    @Test
    void whatIsUndoneAndDroppedIsHeldNoMore() {
        Steps steps = new Steps("Opened", project, InstantSource.system(), 1000);
        for (int i = 1; i <= 200; i++) {
            steps.add("Step " + i, recoloured(project, i), null);
            steps.go(0);
        }
        steps.add("Last", recoloured(project, 7), null);
        assertEquals(2, steps.size());
        assertTrue(steps.canGo(-1));
    }

    @Test
    void aHistoryHasRoomForAStep() {
        assertThrows(IllegalArgumentException.class, () -> new Steps("Opened", project, InstantSource.system(), 0));
    }
}
