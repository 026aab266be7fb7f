package org.sequencemaker.example.lightcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

class LightCountTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    @Test
    void coloursAreCountedTheLongestFirst() {
        Project project = aProject()
                .lasting(10_000)
                .with(aTimeline("Left").solid(0, 1000, RED).solid(2000, 5000, BLUE))
                .build();
        LightCount count = LightCount.of(project).getFirst();
        assertEquals("Left", count.timeline());
        assertEquals(
                List.of(
                        new LightCount.Share(BLUE, Time.ofMillis(3000)),
                        new LightCount.Share(RED, Time.ofMillis(1000))),
                count.shares());
        assertEquals(0.4, count.part(count.lit()), 1e-9);
    }

    @Test
    void aFadeCountsHalfForEachOfItsColours() {
        Project project = aProject()
                .lasting(10_000)
                .with(aTimeline().fade(0, 2000, RED, BLUE))
                .build();
        assertEquals(
                List.of(
                        new LightCount.Share(BLUE, Time.ofMillis(1000)),
                        new LightCount.Share(RED, Time.ofMillis(1000))),
                LightCount.of(project).getFirst().shares());
    }

    @Test
    void blackIsDark() {
        Project project = aProject()
                .lasting(10_000)
                .with(aTimeline().solid(0, 2000, Rgb.BLACK))
                .build();
        assertEquals(List.of(), LightCount.of(project).getFirst().shares());
    }
}
