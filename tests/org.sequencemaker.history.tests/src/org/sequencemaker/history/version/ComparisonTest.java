package org.sequencemaker.history.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.RandomProjects;

class ComparisonTest {
    private final Project project = new RandomProjects(new Random(5)).next();

    @Test
    void aProjectDoesNotDifferFromItself() {
        assertTrue(Comparison.of(project, project).isEmpty());
        assertEquals("nothing", Comparison.of(project, project).size().words());
    }

    @Test
    void addedRemovedAndChangedSegmentsAreCountedByTimeline() {
        Timeline first = project.timelines().getFirst();
        Project next = project.withTimeline(
                first.id(),
                timeline -> timeline.remove(timeline.segments().get(0).id())
                        .change(List.of(timeline.segments().get(1).id()), one -> one.withLook(Look.solid(Rgb.WHITE))));
        Comparison comparison = Comparison.of(project, next);
        assertEquals(1, comparison.timelines().size());
        Comparison.Row row = comparison.timelines().getFirst();
        assertEquals(List.of(0, 1, 1), List.of(row.added(), row.removed(), row.changed()));
        assertEquals("1 removed, 1 changed on 1 timeline", comparison.size().words());
        assertEquals(List.of(), comparison.others());
        assertEquals(1, Comparison.of(next, project).size().added());
    }

    @Test
    void timelinesThatCameOrWentCountWithAllTheirSegments() {
        Timeline added = Cutting.setColour(Timeline.empty("New", 4, project.duration()), Time.ofMillis(100), Rgb.WHITE);
        List<Timeline> timelines = new java.util.ArrayList<>(project.timelines());
        Timeline gone = timelines.removeFirst();
        timelines.add(added);
        Comparison comparison = Comparison.of(project, project.withTimelines(timelines));
        assertEquals(
                List.of("New", gone.name()),
                comparison.timelines().stream().map(Comparison.Row::name).toList());
        assertNull(comparison.timelines().getFirst().before());
        assertEquals(gone.segments().size(), comparison.size().removed());
        assertEquals(added.segments().size(), comparison.size().added());
    }

    @Test
    void otherThingsAreNamed() {
        Project other = project.withNotes(List.of())
                .withMetadata(project.metadata().withName("Other"))
                .withTimelines(project.timelines().reversed());
        List<String> expected = project.timelines().size() > 1
                ? List.of("name", "notes", "order of the timelines")
                : List.of("name", "notes");
        assertEquals(expected, Comparison.of(project, other).others());
    }
}
