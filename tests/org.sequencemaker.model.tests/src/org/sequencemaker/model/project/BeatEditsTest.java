package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

class BeatEditsTest {
    private final Project project = BeatEdits.setBars(
            Project.empty("Test", Settings.DEFAULT).withMarkTracks(List.of(track(16, 0.5))), 4, Time.ofSeconds(1.5));

    private static MarkTrack track(int beats, double apart) {
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < beats; k++) {
            marks.add(Mark.at(Time.ofSeconds(1 + k * apart), ""));
        }
        return new MarkTrack("beats", "Beats", Kind.BEAT, new Rgb(1, 2, 3), marks);
    }

    private static List<Mark> marks(Project project, Kind kind) {
        MarkTrack track = BeatEdits.track(project, kind);
        return track == null ? List.of() : track.marks();
    }

    private static List<Double> times(Project project, Kind kind) {
        return marks(project, kind).stream()
                .map(mark -> mark.time().inSeconds())
                .toList();
    }

    @Test
    void barsBeginWhereTheUserSays() {
        assertEquals(List.of(1.5, 3.5, 5.5, 7.5), times(project, Kind.DOWNBEAT));
        assertEquals("2", marks(project, Kind.DOWNBEAT).get(1).label());
        Project three = BeatEdits.setBars(project, 3, Time.ofSeconds(2.1));
        assertEquals(
                List.of(2.0, 3.5, 5.0, 6.5, 8.0), times(three, Kind.DOWNBEAT).subList(0, 5));
        assertEquals(3, BeatEdits.barLength(three));
        assertThrows(Refusal.class, () -> BeatEdits.setBars(project, 0, Time.ZERO));
    }

    @Test
    void shiftingTakesBarsAndIdsAlong() {
        Project later = BeatEdits.shift(project, Time.ofMillis(300));
        assertEquals(List.of(1.8, 3.8, 5.8, 7.8), times(later, Kind.DOWNBEAT));
        assertEquals(
                marks(project, Kind.BEAT).get(3).id(),
                marks(later, Kind.BEAT).get(3).id());
        assertEquals(
                marks(project, Kind.DOWNBEAT).get(1).id(),
                marks(later, Kind.DOWNBEAT).get(1).id());
        assertThrows(Refusal.class, () -> BeatEdits.shift(project, Time.ofMillis(-1001)));
    }

    @Test
    void barsOfAStretchAreSetWithoutThoseBeforeAndAfter() {
        Project waltz = BeatEdits.setBars(project, 3, Time.ofSeconds(3.6), Span.ofMillis(3000, 6200));
        assertEquals(List.of(1.5, 3.5, 5.0, 7.5), times(waltz, Kind.DOWNBEAT));
        assertEquals("4", marks(waltz, Kind.DOWNBEAT).get(3).label());
        assertEquals(
                marks(project, Kind.DOWNBEAT).get(3).id(),
                marks(waltz, Kind.DOWNBEAT).get(3).id());
        assertThrows(Refusal.class, () -> BeatEdits.setBars(project, 3, Time.ZERO, Span.ofMillis(0, 500)));
    }

    @Test
    void aSongWithTwoMetresKeepsBothWhenItsBeatsChange() {
        Project two = BeatEdits.setBars(project, 3, Time.ofSeconds(5.5), Span.ofMillis(5500, 9000));
        assertEquals(List.of(1.5, 3.5, 5.5, 7.0, 8.5), times(two, Kind.DOWNBEAT));
        Project later = BeatEdits.shift(two, Time.ofMillis(300));
        assertEquals(List.of(1.8, 3.8, 5.8, 7.3, 8.8), times(later, Kind.DOWNBEAT));
        Project twice = BeatEdits.doubleTempo(two);
        assertEquals(
                List.of(1.5, 2.5, 3.5, 4.5, 5.5, 6.25, 7.0),
                times(twice, Kind.DOWNBEAT).subList(0, 7));
    }

    @Test
    void doublingAndHalvingUndoEachOther() {
        Project twice = BeatEdits.doubleTempo(project);
        assertEquals(31, marks(twice, Kind.BEAT).size());
        assertEquals(List.of(1.5, 2.5, 3.5), times(twice, Kind.DOWNBEAT).subList(0, 3));
        Project back = BeatEdits.halveTempo(twice);
        assertEquals(
                times(project, Kind.BEAT).subList(0, 15), times(back, Kind.BEAT).subList(0, 15));
        assertEquals(4, BeatEdits.barLength(back));
    }

    @Test
    void aBeatThatIsMovedTakesItsNeighboursAlong() {
        Mark beat = marks(project, Kind.BEAT).get(8);
        Project moved = BeatEdits.moveBeat(project, beat.id(), Time.ofSeconds(5.1));
        List<Double> times = times(moved, Kind.BEAT);
        assertEquals(5.1, times.get(8));
        assertEquals(5.58, times.get(9), 1e-9);
        assertEquals(4.5 + 0.08, times.get(7), 1e-9);
        assertEquals(2.5, times.get(3));
        assertEquals(5.58, times(moved, Kind.DOWNBEAT).get(2), 1e-9, "a downbeat goes along");
        assertThrows(Refusal.class, () -> BeatEdits.moveBeat(project, beat.id(), Time.ofSeconds(11)));
    }

    @Test
    void tapsReplaceTheBeatsThatWereTappedOver() {
        List<Time> taps = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            taps.add(Time.ofSeconds(3.05 + 0.5 * k));
        }
        List<Double> times = times(BeatEdits.tap(project, taps), Kind.BEAT);
        assertEquals(16, times.size());
        assertEquals(2.5, times.get(3));
        assertEquals(3.05, times.get(4), 1e-6);
        assertEquals(7.0, times.get(12));
        Project fresh = BeatEdits.tap(Project.empty("New", Settings.DEFAULT), taps);
        assertEquals(8, marks(fresh, Kind.BEAT).size());
    }

    @Test
    void aStretchThatIsRightStaysAsItIs() {
        Project again = BeatEdits.retrack(project, Span.ofSeconds(2, 5), List.of());
        List<Mark> before = marks(project, Kind.BEAT);
        assertEquals(
                before.subList(2, 8),
                marks(again, Kind.BEAT).stream()
                        .filter(m -> Span.ofSeconds(2, 5).contains(m.time()))
                        .toList());
        assertNotEquals(before.size(), marks(again, Kind.BEAT).size(), "on to the ends of the show");
    }

    @Test
    void whatAnAnalysisFoundGetsTracksOfItsOwn() {
        Project found = BeatEdits.putFound(
                Project.empty("New", Settings.DEFAULT),
                Map.of(
                        Kind.BEAT,
                        track(4, 0.5).marks(),
                        Kind.SECTION,
                        List.of(Mark.over(Time.ZERO, Time.ofMillis(5), "A"))));
        assertEquals(4, marks(found, Kind.BEAT).size());
        assertEquals("A", marks(found, Kind.SECTION).getFirst().label());
    }

    @Test
    void withoutBeatsThereIsNothingToPutRight() {
        Project none = Project.empty("New", Settings.DEFAULT);
        assertThrows(Refusal.class, () -> BeatEdits.doubleTempo(none));
        assertThrows(Refusal.class, () -> BeatEdits.halveTempo(BeatEdits.putFound(none, Map.of(Kind.BEAT, List.of()))));
    }
}
