package org.sequencemaker.ui.timeline.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.HeadButton;
import org.sequencemaker.layout.Lane;
import org.sequencemaker.layout.Row;
import org.sequencemaker.layout.Snapping;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.Shows;
import org.sequencemaker.ui.timeline.SnapSettings;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Drags of marks and notes over {@link Shows#twoBalls}: about 72 ms a pixel. */
class MarkGesturesTest {
    private final TimelineSurface surface = new TimelineSurface(() -> SurfaceColours.LIGHT);
    private final SnapSettings snap = new SnapSettings(Shows.memory());
    private final List<HeadButton> pressed = new ArrayList<>();
    private final Gestures gestures = new Gestures(surface, new Tools(snap, new Brush()), pressed::add);
    private final OpenProject show = Shows.twoBalls();

    @BeforeEach
    void show() {
        show.document().apply("Note", project -> project.withNotes(List.of(Note.at(Time.ofMillis(33_000), "here"))));
        show.document().apply("Tie", project -> tied(project));
        surface.resize(1000, 400);
        surface.show(show, null);
        snap.setDraws(Snapping.To.RULER, false);
    }

    /** Ties the start of the first segment, at 10 s, to the beat there. */
    private static Project tied(Project project) {
        Mark beat = project.markTracks().getFirst().marks().get(2);
        Segment first = project.timelines().getFirst().segments().getFirst();
        return project.withTimeline(
                project.timelines().getFirst().id(),
                timeline -> timeline.change(
                        List.of(first.id()), segment -> segment.withAnchors(new Anchor(beat.id(), Time.ZERO), null)));
    }

    @Test
    void aSegmentThatIsTiedFollowsItsMarkInTheSameStep() {
        drag(mark(10_000), mark(7_000));
        assertEquals(Time.ofMillis(7_000), near(beat(2).time()));
        assertEquals(beat(2).time(), segment(0).start());
        assertEquals("Move marks", show.document().undoLabel());
        show.document().undo();
        assertEquals(Time.ofMillis(10_000), segment(0).start());
        assertEquals(Time.ofMillis(10_000), beat(2).time());
    }

    @Test
    void aMarkIsDrawnToAnEdgeButNotToWhatFollowsIt() {
        drag(mark(15_000), new Pointer(x(19_700), lane(), false, false, false));
        assertEquals(Time.ofMillis(20_000), beat(3).time());
        show.document().undo();
        drag(mark(10_000), new Pointer(x(10_400), lane(), false, false, false));
        assertFalse(beat(2).time().equals(Time.ofMillis(10_000)));
    }

    @Test
    void givingUpLeavesEverythingWhereItWas() {
        Project before = show.project();
        PointerGesture gesture = begin(mark(10_000));
        gesture.move(mark(12_000));
        assertFalse(before.equals(show.project()));
        gesture.cancel();
        assertEquals(before, show.project());
    }

    @Test
    void aClickSelectsAMarkAndGoesThere() {
        drag(mark(25_000), mark(25_000));
        assertEquals(Set.of(beat(5).id()), show.selection().selected().marks());
        assertEquals(Time.ofMillis(25_000), show.playhead().time());
        drag(mark(27_000), mark(41_000));
        assertEquals(3, show.selection().selected().marks().size());
        drag(mark(30_000), new Pointer(x(30_000) - 20, lane(), true, false, false));
        long moved = Time.ofMillis(30_000).minus(beat(6).time()).micros();
        assertEquals(moved, Time.ofMillis(40_000).minus(beat(8).time()).micros());
    }

    @Test
    void aNoteIsDraggedAndDrawnToABeat() {
        int y = surface.viewport().metrics().rulerHeight() + 6;
        drag(new Pointer(x(33_000) + 3, y, false, false, false), new Pointer(x(34_800) + 3, y, false, false, false));
        assertEquals(Time.ofMillis(35_000), show.project().notes().getFirst().time());
        assertEquals("Move note", show.document().undoLabel());
    }

    @Test
    void theLowerEdgeOfARowIsDraggedAndItsButtonsArePressed() {
        Row row = surface.picture().rows().getFirst();
        int bottom = row.y() + row.height();
        drag(new Pointer(60, bottom, false, false, false), new Pointer(60, bottom + 30, false, false, false));
        assertEquals(82, show.project().timelines().getFirst().view().height());
        Row higher = surface.picture().rows().getFirst();
        gestures.begin(new Pointer(14, higher.y() + higher.height() / 2 + 8, false, false, false));
        assertEquals(List.of(HeadButton.MUTE), pressed);
    }

    private Time near(Time time) {
        return Time.ofMillis(Math.round(time.micros() / 1e6) * 1000);
    }

    private Mark beat(int index) {
        return show.project().markTracks().getFirst().marks().get(index);
    }

    private Segment segment(int index) {
        return show.project().timelines().getFirst().segments().get(index);
    }

    private int x(long millis) {
        return surface.viewport().x(Time.ofMillis(millis));
    }

    private int lane() {
        Lane lane = surface.picture().lanes().getFirst();
        return lane.y() + lane.height() / 2;
    }

    private Pointer mark(long millis) {
        return new Pointer(x(millis), lane(), false, false, false);
    }

    private PointerGesture begin(Pointer from) {
        PointerGesture gesture = gestures.begin(from);
        assertNotNull(gesture);
        return gesture;
    }

    private void drag(Pointer from, Pointer to) {
        PointerGesture gesture = begin(from);
        gesture.move(to);
        gesture.release(to);
        surface.invalidate();
    }
}
