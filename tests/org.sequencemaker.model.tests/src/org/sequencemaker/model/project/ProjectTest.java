package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.testkit.TimelineText;

class ProjectTest {
    private final Project project = aProject()
            .lasting(5000)
            .with(aTimeline("Ball 1").solid(0, 4000, Rgb.WHITE))
            .with(aTimeline("Ball 2"))
            .build();
    private final Timeline first = project.timelines().get(0);
    private final Timeline second = project.timelines().get(1);

    @Test
    void everyTimelineIsAsLongAsTheShow() {
        Timeline shorter = second.withLength(Time.ofMillis(4999));
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> project.withTimelines(List.of(first, shorter)));
        assertEquals("timeline \"Ball 2\" is 0:04.999 long in a show of 0:05.000", thrown.getMessage());
    }

    @Test
    void noTwoTimelinesHaveOneId() {
        assertThrows(IllegalArgumentException.class, () -> project.withTimelines(List.of(first, first)));
    }

    @Test
    void aShorterShowCutsItsTimelines() {
        Project shorter = project.withSettings(project.settings().withDuration(Time.ofMillis(1000)));
        assertEquals("0-1000 white", TimelineText.of(shorter.timelines().get(0)));
        assertEquals(Time.ofMillis(1000), shorter.duration());
    }

    @Test
    void changingATimelineThatIsGoneIsRefused() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> project.withTimeline(new TimelineId("x"), timeline -> timeline));
        assertEquals("there is no timeline x any more", refusal.reason());
        assertThrows(Refusal.class, () -> project.withMarkTrack("x", track -> track));
    }

    @Test
    void timelinesAreReplacedById() {
        Project next = project.replacing(List.of(second.withName("B"), second.withId(new TimelineId("other"))));
        assertEquals(
                List.of("Ball 1", "B"),
                next.timelines().stream().map(Timeline::name).toList());
        assertSame(project, project.replacing(List.of(first)));
        assertSame(project, project.withEachTimeline(timeline -> timeline));
    }

    @Test
    void settingsKeepToWhatPropsCanDo() {
        Settings settings = project.settings();
        assertThrows(IllegalArgumentException.class, () -> settings.withRefreshRate(0));
        assertThrows(IllegalArgumentException.class, () -> settings.withRefreshRate(1001));
        assertThrows(IllegalArgumentException.class, () -> settings.withDuration(Time.ofMicros(-1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> settings.withDuration(Settings.MAX_DURATION.plus(Time.ofMicros(1))));
    }
}
