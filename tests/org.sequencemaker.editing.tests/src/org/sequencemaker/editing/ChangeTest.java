package org.sequencemaker.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Change.Cause;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

class ChangeTest {
    private final Project before = aProject()
            .lasting(1_000_000)
            .with(aTimeline("Ball 1").row(500, 1000))
            .with(aTimeline("Ball 2").row(10, 1000))
            .build();
    private final Timeline first = before.timelines().get(0);
    private final Timeline second = before.timelines().get(1);

    private static Change to(Project before, Project after) {
        return new Change(before, after, Cause.EDIT, "Edit");
    }

    private static String spanAfter(SegmentChange change) {
        Segment after = change.after();
        return after == null ? "gone" : after.span().toString();
    }

    @Test
    void timelinesAddedRemovedAndChangedAreTold() {
        Timeline added = Timeline.empty("Ball 3", 4, before.duration());
        Change change = to(before, before.withTimelines(List.of(first.withName("One"), added)));
        assertEquals(List.of(added), change.addedTimelines());
        assertEquals(List.of(second), change.removedTimelines());
        assertEquals(List.of(first.id()), change.changedTimelines());
    }

    @Test
    void theSegmentsOfATimelineThatChangedAreTold() {
        Segment painted = Segment.of(Span.ofMillis(100_500, 102_500), Look.solid(Rgb.WHITE));
        Project after = before.withTimeline(first.id(), timeline -> timeline.paint(painted));
        List<SegmentChange> changes = to(before, after).changedSegments(first.id());
        assertEquals(
                List.of("1:40.000–1:40.500", "gone", "1:42.500–1:43.000", "1:40.500–1:42.500"),
                changes.stream().map(ChangeTest::spanAfter).toList());
        assertTrue(changes.get(1).isRemoved());
        assertTrue(changes.get(3).isAdded());
        assertTrue(to(before, after).changedSegments(second.id()).isEmpty());
    }

    @Test
    void theSegmentsOfATimelineThatIsNewOrGoneAreAllTold() {
        Project without = before.withTimelines(List.of(first));
        assertEquals(10, to(before, without).changedSegments(second.id()).size());
        assertTrue(to(without, before).changedSegments(second.id()).stream().allMatch(SegmentChange::isAdded));
    }

    @Test
    void partsThatAreTouchedAreTold() {
        Change change = to(before, before.withNotes(List.of(Note.at(Time.ZERO, "Here"))));
        assertTrue(change.touches(Project::notes));
        assertFalse(change.touches(Project::timelines));
        assertTrue(change.isSubstantial());
        assertFalse(to(before, before).isSubstantial());
    }
}
