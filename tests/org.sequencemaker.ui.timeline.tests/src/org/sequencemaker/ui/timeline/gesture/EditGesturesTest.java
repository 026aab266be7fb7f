package org.sequencemaker.ui.timeline.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.Row;
import org.sequencemaker.layout.Snapping;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.Shows;
import org.sequencemaker.ui.timeline.SnapSettings;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Drags over {@link Shows#twoBalls}: about 72 ms a pixel, so what is within half a second draws. */
class EditGesturesTest {
    private static final int CONTROL = 1;
    private static final int SHIFT = 2;
    private static final int ALT = 4;

    private final TimelineSurface surface = new TimelineSurface(() -> SurfaceColours.LIGHT);
    private final SnapSettings snap = new SnapSettings(Shows.memory());
    private final Brush brush = new Brush();
    private final Gestures gestures = new Gestures(surface, new Tools(snap, brush), button -> {});
    private final OpenProject show = Shows.twoBalls();
    private final Project before = show.project();

    @BeforeEach
    void show() {
        surface.resize(1000, 400);
        surface.show(show, null);
        snap.setDraws(Snapping.To.RULER, false);
    }

    @Test
    void aSegmentMovesInTimeAndIsDrawnToABeat() {
        drag(at(12.0, 0), at(17.2, 0));
        assertEquals(Span.ofMillis(15_000, 25_000), segment(0, 0).span());
        assertEquals("Move segments", show.document().undoLabel());
        assertEquals(1, show.document().history().position());
    }

    @Test
    void theControlKeySuspendsTheDrawing() {
        PointerGesture gesture = begin(at(12.0, 0));
        gesture.release(with(CONTROL, at(17.2, 0)));
        Time start = segment(0, 0).start();
        assertFalse(start.equals(Time.ofMillis(15_000)), start.toString());
        assertEquals(0, start.micros() % 10_000);
    }

    @Test
    void aSegmentMovesToAnotherTimelineAndStaysTheSame() {
        SegmentId id = segment(0, 0).id();
        drag(at(12.0, 0), at(12.0, 1));
        assertEquals(id, segment(1, 0).id());
        assertEquals(Span.ofMillis(10_000, 20_000), segment(1, 0).span());
    }

    @Test
    void allThatIsSelectedMovesAndStopsAtTheEdgeOfTheShow() {
        show.selection().select(List.of(segment(0, 0).id(), segment(1, 0).id()));
        drag(at(12.0, 0), at(40.0, 0));
        assertEquals(Span.ofMillis(50_000, 60_000), segment(1, 0).span());
        assertEquals(
                Span.ofMillis(20_000, 30_000),
                show.project().timelines().get(0).segments().getFirst().span());
    }

    @Test
    void givingUpADragLeavesNothingBehind() {
        PointerGesture gesture = begin(at(12.0, 0));
        gesture.move(at(30.0, 1));
        assertFalse(show.project().equals(before));
        gesture.cancel();
        assertEquals(before, show.project());
        assertFalse(show.document().canUndo());
        assertTrue(surface.feedback().isEmpty());
    }

    @Test
    void altDragsCopiesAndSelectsThem() {
        PointerGesture gesture = begin(with(ALT, at(12.0, 0)));
        gesture.release(with(ALT, at(12.0, 1)));
        assertEquals(before.timelines().get(0), show.project().timelines().get(0));
        assertEquals(Span.ofMillis(10_000, 20_000), segment(1, 0).span());
        assertEquals(Set.of(segment(1, 0).id()), show.selection().selected().segments());
        assertEquals("Copy segments", show.document().undoLabel());
    }

    @Test
    void draggingAnEndThatTouchesAnotherMovesTheBoundary() {
        drag(at(20.0, 0), at(25.0, 0));
        assertEquals(Span.ofMillis(10_000, 25_000), segment(0, 0).span());
        assertEquals(Span.ofMillis(25_000, 30_000), segment(0, 1).span());
        assertEquals("Move boundary", show.document().undoLabel());
    }

    @Test
    void draggingAFreeEndChangesTheLength() {
        drag(at(49.9, 1), at(55.0, 1));
        assertEquals(Span.ofMillis(40_000, 55_000), segment(1, 0).span());
        assertEquals("Change length", show.document().undoLabel());
    }

    @Test
    void endsOfAllThatAreSelectedMoveTogether() {
        show.selection().select(List.of(segment(0, 1).id(), segment(1, 0).id()));
        drag(at(49.9, 1), at(55.0, 1));
        assertEquals(Span.ofMillis(20_000, 35_000), segment(0, 1).span());
        assertEquals(Span.ofMillis(40_000, 55_000), segment(1, 0).span());
    }

    @Test
    void draggingInAGapDrawsWithTheBrushAndStopsAtTheNextSegment() {
        brush.take(Look.solid(new Rgb(1, 2, 3)));
        drag(at(35.0, 1), at(48.0, 1));
        assertEquals(Span.ofMillis(35_000, 40_000), segment(1, 0).span());
        assertEquals(new Rgb(1, 2, 3), segment(1, 0).look().start());
        assertEquals(Set.of(segment(1, 0).id()), show.selection().selected().segments());
    }

    @Test
    void drawingBackwardsIsTheSame() {
        drag(at(8.0, 0), at(5.0, 0));
        assertEquals(Time.ofMillis(5000), segment(0, 0).start());
    }

    @Test
    void aLockedTimelineSaysSoWhileOneDragsOnIt() {
        show.document()
                .apply(
                        "Lock",
                        project -> project.withTimeline(
                                project.timelines().getFirst().id(),
                                timeline -> timeline.withView(timeline.view().withLocked(true))));
        PointerGesture gesture = begin(at(12.0, 0));
        gesture.move(at(17.2, 0));
        assertTrue(surface.feedback().lines().getFirst().contains("locked"));
        gesture.release(at(17.2, 0));
        assertEquals("Lock", show.document().undoLabel());
    }

    @Test
    void whatIsDraggedIsReadOut() {
        PointerGesture gesture = begin(at(12.0, 0));
        gesture.move(at(17.2, 0));
        assertEquals(
                List.of("0:15.000 – 0:25.000   (0:10.000)", "bars 1|4 – 1|6", "Δ +0:05.000", "→ beat (Beats)"),
                surface.feedback().lines());
        Snapping.Catch caught = surface.feedback().caught();
        assertNotNull(caught);
        assertEquals(Time.ofMillis(15_000), caught.time());
        gesture.release(at(17.2, 0));
        assertTrue(surface.feedback().isEmpty());
    }

    @Test
    void aClickSelectsAndWithControlTakesInAndOut() {
        click(at(12.0, 0));
        assertEquals(Set.of(segment(0, 0).id()), show.selection().selected().segments());
        click(with(CONTROL, at(45.0, 1)));
        assertEquals(2, show.selection().selected().segments().size());
        click(with(CONTROL, at(12.0, 0)));
        assertEquals(Set.of(segment(1, 0).id()), show.selection().selected().segments());
        assertFalse(show.document().canUndo());
    }

    @Test
    void aShiftClickSelectsAllFromTheLastToIt() {
        click(at(12.0, 0));
        click(with(SHIFT, at(45.0, 1)));
        assertEquals(3, show.selection().selected().segments().size());
    }

    @Test
    void aClickInAGapSelectsNothingAndTakesThePlayheadThere() {
        click(at(12.0, 0));
        click(at(34.8, 1));
        assertTrue(show.selection().selected().isEmpty());
        assertEquals(Time.ofMillis(35_000), show.playhead().time());
        assertEquals("Lower", Objects.requireNonNull(surface.row()).name());
    }

    @Test
    void shiftDragsARangeOverRows() {
        PointerGesture gesture = begin(with(SHIFT, at(15.0, 0)));
        gesture.move(with(SHIFT, at(45.0, 1)));
        gesture.release(with(SHIFT, at(45.0, 1)));
        var range = Objects.requireNonNull(show.selection().range());
        assertEquals(Span.ofMillis(15_000, 45_000), range.span());
        assertEquals(2, range.timelines().size());
        assertEquals(3, show.selection().selected().segments().size());
    }

    @Test
    void shiftOnTheRulerDragsARangeOverAllTimelines() {
        PointerGesture gesture = begin(with(SHIFT, new Pointer(x(15.0), 5, false, false, false)));
        gesture.release(with(SHIFT, new Pointer(x(45.0), 5, false, false, false)));
        assertEquals(
                2, Objects.requireNonNull(show.selection().range()).timelines().size());
    }

    @Test
    void aFrameSelectsWhatItTouchesAndGivingUpBringsTheOldBack() {
        click(at(45.0, 1));
        PointerGesture gesture = begin(with(CONTROL, at(5.0, 0)));
        gesture.move(with(CONTROL, at(12.0, 0)));
        assertEquals(2, show.selection().selected().segments().size());
        gesture.cancel();
        assertEquals(Set.of(segment(1, 0).id()), show.selection().selected().segments());
        assertNull(show.selection().range());
    }

    @Test
    void theHeadOfATimelineChoosesItAndWithShiftAllThatIsOnIt() {
        assertNull(gestures.begin(new Pointer(40, y(1), false, false, false)));
        assertEquals("Lower", Objects.requireNonNull(surface.row()).name());
        assertNull(gestures.begin(new Pointer(40, y(0), false, true, false)));
        assertEquals(2, show.selection().selected().segments().size());
    }

    @Test
    void theMenuIsForWhatIsUnderThePointer() {
        gestures.prepareMenu(at(45.0, 1));
        assertEquals(Set.of(segment(1, 0).id()), show.selection().selected().segments());
        show.selection().selectAll();
        gestures.prepareMenu(at(45.0, 1));
        assertEquals(3, show.selection().selected().segments().size());
    }

    private void drag(Pointer from, Pointer to) {
        PointerGesture gesture = begin(from);
        gesture.move(new Pointer((from.x() + to.x()) / 2, (from.y() + to.y()) / 2, false, false, false));
        gesture.release(to);
    }

    private void click(Pointer at) {
        begin(at).release(at);
    }

    private PointerGesture begin(Pointer at) {
        return Objects.requireNonNull(gestures.begin(at), "a gesture");
    }

    private static Pointer with(int keys, Pointer pointer) {
        return new Pointer(pointer.x(), pointer.y(), (keys & CONTROL) != 0, (keys & SHIFT) != 0, (keys & ALT) != 0);
    }

    private Pointer at(double seconds, int row) {
        return new Pointer(x(seconds), y(row), false, false, false);
    }

    private int x(double seconds) {
        return surface.viewport().x(Time.ofSeconds(seconds));
    }

    private int y(int row) {
        Row found = surface.picture().rows().get(row);
        return found.y() + found.height() / 2;
    }

    private Segment segment(int row, int index) {
        return show.project().timelines().get(row).segments().get(index);
    }
}
