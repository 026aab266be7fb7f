package org.sequencemaker.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Moving;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.TimelineId;

class SelectionTest {
    private final Project project = aProject()
            .with(aTimeline("Ball 1").row(3, 1000))
            .with(aTimeline("Ball 2").row(2, 1000))
            .build();
    private final TimelineId first = project.timelines().get(0).id();
    private final TimelineId second = project.timelines().get(1).id();
    private final Document document = Document.open(project);
    private final Selection selection = new Selection(document);

    private SegmentId id(int timeline, int index) {
        return project.timelines().get(timeline).segments().get(index).id();
    }

    private Outcome erase(TimelineId timeline, long from, long to) {
        return document.apply("Erase", before -> before.withTimeline(timeline, t -> t.erase(Span.ofMillis(from, to))));
    }

    @Test
    void segmentsCanBeAddedAndToggled() {
        selection.select(List.of(id(0, 0)));
        selection.add(List.of(id(1, 1)));
        selection.toggle(id(0, 0));
        selection.toggle(id(0, 2));
        assertEquals(Set.of(id(1, 1), id(0, 2)), selection.selected().segments());
        assertTrue(selection.contains(id(0, 2)));
        assertEquals(Set.of(first, second), selection.segments().keySet());
        assertEquals(Span.ofMillis(1000, 3000), selection.span());
    }

    @Test
    void segmentsThatVanishDropOut() {
        selection.select(List.of(id(0, 0), id(0, 1)));
        erase(first, 0, 1000);
        assertEquals(Set.of(id(0, 1)), selection.selected().segments());
    }

    @Test
    void whatADragCoversForAMomentStaysSelected() {
        selection.select(List.of(id(0, 0), id(0, 1)));
        Gesture gesture = document.begin("Drag");
        gesture.preview(before -> before.withTimeline(first, t -> t.erase(Span.ofMillis(0, 1000))));
        gesture.preview(before -> before);
        gesture.cancel();
        assertEquals(2, selection.selected().segments().size());
    }

    @Test
    void aCommittedDragDropsWhatItCovered() {
        selection.select(List.of(id(0, 0), id(0, 1)));
        Gesture gesture = document.begin("Drag");
        gesture.preview(before -> before.withTimeline(first, t -> t.erase(Span.ofMillis(0, 1000))));
        gesture.commit();
        assertEquals(Set.of(id(0, 1)), selection.selected().segments());
    }

    @Test
    void aSegmentThatMovesToAnotherTimelineStaysSelected() {
        selection.select(List.of(id(0, 2)));
        document.apply(
                "Move",
                before -> before.withTimelines(Moving.moveAcross(before.timelines(), List.of(id(0, 2)), Time.ZERO, 1)));
        assertEquals(Set.of(id(0, 2)), selection.selected().segments());
        assertEquals(Set.of(second), selection.segments().keySet());
    }

    @Test
    void segmentsOfATimelineThatIsDeletedDropOut() {
        selection.selectAll();
        document.apply(
                "Delete", before -> before.withTimelines(before.timelines().subList(1, 2)));
        assertEquals(Set.of(id(1, 0), id(1, 1)), selection.selected().segments());
    }

    @Test
    void idsThatAreNotInTheProjectAreLeftOut() {
        selection.select(List.of(SegmentId.fresh()));
        assertTrue(selection.selected().isEmpty());
    }

    @Test
    void aRangeSelectsWhatShinesInIt() {
        selection.selectIn(new TimeRange(Span.ofMillis(500, 1500), Set.of(second)));
        assertEquals(Set.of(id(1, 0), id(1, 1)), selection.selected().segments());
        List<Segment> found = selection.segments().get(second);
        assertEquals(project.timelines().get(1).segments(), found);
    }

    @Test
    void aRangeLosesTimelinesThatAreGoneAndTimeThatIsCutOff() {
        selection.selectRange(new TimeRange(Span.ofMillis(500, 9500), Set.of(first, second)));
        document.apply(
                "Delete", before -> before.withTimelines(before.timelines().subList(0, 1)));
        document.apply(
                "Shorten", before -> before.withSettings(before.settings().withDuration(Time.ofMillis(8000))));
        assertEquals(new TimeRange(Span.ofMillis(500, 8000), Set.of(first)), selection.range());
        document.apply("Delete", before -> before.withTimelines(List.of()));
        assertNull(selection.range());
    }

    @Test
    void listenersHearOnlyOfRealChanges() {
        List<Selected> heard = new ArrayList<>();
        try (Subscription subscription = selection.listen(heard::add)) {
            selection.select(List.of(id(0, 0)));
            selection.select(List.of(id(0, 0)));
            erase(second, 0, 1000);
            assertEquals(1, heard.size());
            erase(first, 0, 1000);
            assertEquals(Selected.NOTHING, heard.getLast());
        }
    }

    @Test
    void selectingIsNoEdit() {
        selection.selectAll();
        assertEquals(5, selection.selected().segments().size());
        assertFalse(document.canUndo());
        assertFalse(document.isDirty());
        selection.clear();
        assertTrue(selection.selected().isEmpty());
    }

    @Test
    void marksAndNotesAreSelectedInsteadOfSegmentsAndDropOutWhenTheyGo() {
        Mark mark = Mark.at(Time.ofMillis(100), "");
        Note note = Note.at(Time.ofMillis(200), "here");
        MarkTrack track = new MarkTrack("m", "Marks", MarkTrack.Kind.OWN, Rgb.WHITE, List.of(mark));
        document.apply("Mark", before -> before.withMarkTracks(List.of(track)).withNotes(List.of(note)));
        selection.select(List.of(id(0, 0)));
        selection.selectMarks(List.of(mark.id(), new MarkId(7)));
        assertEquals(Set.of(mark.id()), selection.selected().marks());
        assertEquals(Set.of(), selection.selected().segments());
        document.apply("Remove", before -> before.withMarkTracks(List.of()));
        assertTrue(selection.selected().isEmpty());
        selection.selectNotes(List.of(note.id()));
        assertEquals(Set.of(note.id()), selection.selected().notes());
        document.undo();
        selection.toggleMark(mark.id());
        assertEquals(Set.of(), selection.selected().notes());
        selection.toggleMark(mark.id());
        assertTrue(selection.selected().isEmpty());
    }
}
