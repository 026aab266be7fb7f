package org.sequencemaker.assistant.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.testkit.TimelineText;

class ProposalTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);
    private static final Rgb GREEN = new Rgb(0, 255, 0);

    private final Project base = aProject()
            .with(aTimeline("Ball 1").solid(0, 10_000, BLUE))
            .with(aTimeline("Ball 2").solid(2000, 4000, BLUE))
            .build();
    private final TimelineId one = base.timelines().get(0).id();
    private final TimelineId two = base.timelines().get(1).id();

    @Test
    void itSaysWhatItAddsChangesAndRemoves() {
        Project changed = paint(paint(base, one, 1000, 2000, RED), two, 5000, 6000, RED)
                .withTimeline(two, timeline -> timeline.erase(Span.ofMillis(2000, 3000)));
        Proposal proposal = Proposal.between("7", "Paint", base, changed);
        List<Piece> pieces = Piece.of(proposal, base);
        assertEquals(
                List.of(Piece.Kind.CHANGES, Piece.Kind.REMOVES, Piece.Kind.ADDS),
                pieces.stream().map(Piece::kind).toList());
        assertEquals(
                List.of("Ball 1: 1 changed", "Ball 2: 1 new, 1 dark"),
                Counts.of(proposal, base).stream().map(Counts::words).toList());
    }

    @Test
    void takingAllOfItGivesWhatTheToolsHaveMade() {
        Project changed = paint(base, one, 1000, 2000, RED);
        Fitted fitted = Proposal.between("7", "Paint", base, changed).onto(base);
        assertEquals("0-1000 blue, 1000-2000 red, 2000-10000 blue", text(fitted.project(), 0));
        Segment red =
                Objects.requireNonNull(fitted.project().timelines().getFirst().segmentAt(Time.ofMillis(1500)));
        assertEquals(Origin.turn("7"), red.origin());
        assertEquals(Origin.HAND, segment(fitted.project(), 500).origin());
    }

    @Test
    void anyPartOfItCanBeTaken() {
        Project changed = paint(paint(base, one, 1000, 3000, RED), two, 5000, 6000, RED);
        Proposal proposal = Proposal.between("7", "Paint", base, changed);
        Project second = proposal.on(Set.of(two)).onto(base).project();
        assertEquals("0-10000 blue", text(second, 0));
        assertEquals("2000-4000 blue, 5000-6000 red", text(second, 1));
        Project range = proposal.in(Span.ofMillis(2000, 5500)).onto(base).project();
        assertEquals("0-2000 blue, 2000-3000 red, 3000-10000 blue", text(range, 0));
        assertEquals("2000-4000 blue, 5000-5500 red", text(range, 1));
        Proposal left = proposal.without(proposal.in(Span.ofMillis(2000, 5500)));
        assertEquals(
                "0-1000 blue, 1000-2000 red, 2000-10000 blue",
                text(left.onto(base).project(), 0));
    }

    @Test
    void whatTheUserHasChangedMeanwhileStaysAndIsNamed() {
        Project changed = paint(paint(base, one, 1000, 2000, RED), one, 5000, 6000, RED);
        Project meanwhile = paint(base, one, 1500, 1600, GREEN);
        Fitted fitted = Proposal.between("7", "Paint", base, changed).onto(meanwhile);
        assertEquals(
                "0-1500 blue, 1500-1600 lime, 1600-5000 blue, 5000-6000 red, 6000-10000 blue",
                text(fitted.project(), 0).replace("green", "lime"));
        assertEquals(1, fitted.collisions().size());
        assertEquals(
                "\"Ball 1\" at 0:01.000–0:02.000 has been changed since",
                fitted.collisions().getFirst().reason());
        assertEquals(1, fitted.applied().stretches().size());
    }

    @Test
    void aTimelineThatIsGoneLockedOrShorterCollides() {
        Proposal proposal = Proposal.between("7", "Paint", base, paint(base, two, 5000, 6000, RED));
        Project gone = base.withTimelines(base.timelines().subList(0, 1));
        assertEquals(
                "the timeline \"Ball 2\" is gone",
                proposal.onto(gone).collisions().getFirst().reason());
        Project locked = base.withTimeline(
                two, timeline -> timeline.withView(timeline.view().withLocked(true)));
        assertTrue(proposal.onto(locked).collisions().getFirst().reason().endsWith("is locked"));
        Project shorter = base.withSettings(base.settings().withDuration(Time.ofMillis(5500)));
        assertTrue(proposal.onto(shorter).collisions().getFirst().reason().contains("after the end"));
    }

    @Test
    void acceptingIsOneNamedEdit() {
        Document document = Document.open(base);
        Proposal proposal = Proposal.between("7", "Assistant: paint", base, paint(base, one, 1000, 2000, RED));
        assertTrue(document.apply(proposal.edit()).isApplied());
        assertEquals("Assistant: paint", document.undoLabel());
        assertInstanceOf(Outcome.Refused.class, document.apply(proposal.edit()));
        document.undo();
        assertEquals(base, document.project());
    }

    @Test
    void aTurnIsTakenBackToWhatWasBefore() {
        Proposal proposal = Proposal.between("7", "Paint", base, paint(base, one, 1000, 2000, RED));
        Fitted fitted = proposal.onto(base);
        Fitted back = fitted.applied().inverse("Undo").onto(fitted.project());
        assertEquals(base, back.project());
        assertEquals(List.of(), back.collisions());
    }

    @Test
    void whatWasTouchedSinceStaysWhenATurnIsTakenBack() {
        Project changed = paint(paint(base, one, 1000, 2000, RED), one, 5000, 6000, RED);
        Fitted fitted = Proposal.between("7", "Paint", base, changed).onto(base);
        Project later = paint(fitted.project(), one, 1200, 1300, GREEN);
        Fitted back = fitted.applied().inverse("Undo").onto(later);
        assertEquals(
                "0-1000 blue, 1000-1200 red, 1200-1300 green, 1300-2000 red, 2000-10000 blue",
                text(back.project(), 0).replace("lime", "green"));
        assertEquals(1, back.collisions().size());
    }

    @Test
    void notesMarksAndPalettesAreProposedAsWell() {
        Note note = Note.at(Time.ofMillis(700), "drop");
        Proposal proposal = Proposal.between("7", "Note", base, base.withNotes(List.of(note)));
        assertEquals(List.of(new Other(Other.Kind.NOTE, note.id())), proposal.others());
        Fitted fitted = proposal.onto(base);
        assertEquals(List.of(note), fitted.project().notes());
        assertEquals(
                base, fitted.applied().inverse("Undo").onto(fitted.project()).project());
        Project edited = base.withNotes(List.of(note.withText("break")));
        assertEquals(1, proposal.inverse("Undo").onto(edited).collisions().size());
        assertFalse(proposal.isEmpty());
    }

    private static Project paint(Project project, TimelineId id, long from, long to, Rgb colour) {
        return project.withTimeline(
                id, timeline -> timeline.paint(Segment.of(Span.ofMillis(from, to), Look.solid(colour))));
    }

    private static Segment segment(Project project, long millis) {
        Timeline timeline = project.timelines().getFirst();
        return Objects.requireNonNull(timeline.segmentAt(Time.ofMillis(millis)));
    }

    private static String text(Project project, int timeline) {
        return TimelineText.of(project.timelines().get(timeline));
    }
}
