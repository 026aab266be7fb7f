package org.sequencemaker.ui.timeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Clipboard;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.Shows;
import org.sequencemaker.ui.timeline.SnapSettings;
import org.sequencemaker.ui.timeline.TimelineSurface;
import org.sequencemaker.ui.timeline.gesture.Tools;

class TimelineCommandsTest {
    private final TimelineSurface surface = new TimelineSurface(() -> SurfaceColours.LIGHT);
    private final OpenProject show = Shows.twoBalls();
    private final StatusLine status = new StatusLine();
    private final Desk desk = new Desk(
            show, surface, new Tools(new SnapSettings(Shows.memory()), new Brush()), new Clipboard(), status, null);

    @BeforeEach
    void show() {
        surface.resize(1000, 400);
        surface.show(show, null);
    }

    @Test
    void theModelNamesExactlyTheCommandsThereAre() throws Exception {
        Set<String> declared = new TreeSet<>();
        for (String file : List.of("/fragment.e4xmi", "/marks.e4xmi", "/proposal.e4xmi")) {
            try (InputStream in = getClass().getResourceAsStream(file)) {
                String model = new String(Objects.requireNonNull(in).readAllBytes());
                Matcher matcher = Pattern.compile("<elements xsi:type=\"commands:Command\"[^>]*elementId=\""
                                + TimelineCommands.PREFIX + "(\\w+)\"")
                        .matcher(model);
                while (matcher.find()) {
                    declared.add(matcher.group(1));
                }
            }
        }
        assertEquals(new TreeSet<>(TimelineCommands.names()), declared);
    }

    @Test
    void splitIsForTheRowUntilSomethingIsSelected() {
        playhead(15);
        run("split");
        assertEquals(3, timeline(0).segments().size());
        playhead(45);
        show.selection().select(List.of(timeline(1).segments().getFirst().id()));
        run("split");
        assertEquals(2, timeline(1).segments().size());
    }

    @Test
    void whatIsRefusedIsToldAndChangesNothing() {
        playhead(5);
        run("split");
        assertTrue(status.message().isError());
        assertEquals("on \"Upper\" nothing shines at 0:05.000", status.message().text());
        assertFalse(show.document().canUndo());
    }

    @Test
    void aGapIsFilledAndClosed() {
        playhead(35);
        run("fillGap");
        assertEquals(
                Span.ofMillis(30_000, 60_000), timeline(0).segments().get(2).span());
        select(1, 0);
        run("closeGap");
        assertEquals(
                Span.ofMillis(40_000, 60_000), timeline(1).segments().getFirst().span());
    }

    @Test
    void trimmingToThePlayheadKeepsTheRest() {
        playhead(12);
        run("trimStart");
        playhead(18);
        run("trimEnd");
        assertEquals(
                Span.ofMillis(12_000, 18_000), timeline(0).segments().getFirst().span());
    }

    @Test
    void aCopyIsPastedAtThePlayheadAndSelected() {
        select(0, 0);
        run("copy");
        playhead(31);
        run("paste");
        assertEquals(
                Span.ofMillis(31_000, 41_000), timeline(0).segments().get(2).span());
        assertEquals(
                Set.of(timeline(0).segments().get(2).id()),
                show.selection().selected().segments());
        assertEquals(Time.ofMillis(41_000), show.playhead().time());
    }

    @Test
    void whatIsCutCanBePastedElsewhere() {
        select(0, 0);
        run("cut");
        assertEquals(1, timeline(0).segments().size());
        assertEquals("Cut", show.document().undoLabel());
        surface.setRow(timeline(1).id());
        playhead(0);
        run("paste");
        assertEquals(Span.ofMillis(0, 10_000), timeline(1).segments().getFirst().span());
    }

    @Test
    void duplicatingGoesOnBehindWhatIsSelected() {
        select(1, 0);
        run("duplicate");
        assertEquals(
                Span.ofMillis(50_000, 60_000), timeline(1).segments().get(1).span());
    }

    @Test
    void aRangeIsErasedWithWhatReachesIntoIt() {
        range(15, 45, 0, 1);
        run("delete");
        assertEquals(
                Span.ofMillis(10_000, 15_000), timeline(0).segments().getFirst().span());
        assertEquals(
                Span.ofMillis(45_000, 50_000), timeline(1).segments().getFirst().span());
    }

    @Test
    void timeIsInsertedOnTheTimelinesOfTheRangeOrEverywhere() {
        range(5, 10, 0);
        run("insertTime");
        assertEquals(Time.ofMillis(15_000), timeline(0).segments().getFirst().start());
        assertEquals(Time.ofMillis(40_000), timeline(1).segments().getFirst().start());
        run("insertTimeAll");
        assertEquals(Time.ofMillis(65_000), show.project().duration());
        assertEquals(Time.ofMillis(45_000), timeline(1).segments().getFirst().start());
    }

    @Test
    void timeIsCutOut() {
        range(0, 10, 0);
        run("cutTime");
        assertEquals(Span.ofMillis(0, 10_000), timeline(0).segments().getFirst().span());
        assertEquals(Time.ofMillis(60_000), show.project().duration());
        range(0, 10, 0);
        run("cutTimeAll");
        assertEquals(Time.ofMillis(50_000), show.project().duration());
    }

    @Test
    void deletingWithItsTimeClosesUp() {
        select(0, 0);
        run("rippleDelete");
        assertEquals(
                Span.ofMillis(10_000, 20_000), timeline(0).segments().getFirst().span());
    }

    @Test
    void nudgesOfOneKeyAreOneStep() {
        select(0, 0);
        run("nudgeTickLater");
        run("nudgeTickLater");
        run("nudgeLater");
        assertEquals(Time.ofMillis(10_030), timeline(0).segments().getFirst().start());
        assertEquals(1, show.document().history().position());
        run("nudgeBeatEarlier");
        assertEquals(Time.ofMillis(5_030), timeline(0).segments().getFirst().start());
    }

    @Test
    void segmentsAreStretchedReversedAndDistributed() {
        select(0, 0, 1);
        run("reverse");
        assertEquals(0x0000FF, timeline(0).segments().getFirst().look().start().packed());
        range(0, 60, 0);
        run("stretch");
        assertEquals(Span.ofMillis(0, 30_000), timeline(0).segments().getFirst().span());
        run("distribute");
        assertEquals(Span.ofMillis(0, 5000), timeline(0).segments().getFirst().span());
    }

    @Test
    void endsAreTiedToMarksAndUntied() {
        select(0, 0);
        run("tie");
        assertNotNull(timeline(0).segments().getFirst().startAnchor());
        run("untie");
        assertEquals(null, timeline(0).segments().getFirst().startAnchor());
    }

    @Test
    void theKeysWalkFromSegmentToSegmentAndRowToRow() {
        run("selectNext");
        assertEquals(timeline(0).segments().getFirst().id(), only());
        run("selectNext");
        assertEquals(timeline(0).segments().get(1).id(), only());
        run("selectPrevious");
        assertEquals(timeline(0).segments().getFirst().id(), only());
        playhead(45);
        run("rowDown");
        assertEquals(timeline(1).segments().getFirst().id(), only());
    }

    @Test
    void thePlayheadGoesToEdgesAndBeats() {
        run("nextEdge");
        assertEquals(Time.ofMillis(10_000), show.playhead().time());
        run("nextBeat");
        assertEquals(Time.ofMillis(15_000), show.playhead().time());
        run("previousEdge");
        run("previousBeat");
        assertEquals(Time.ofMillis(5000), show.playhead().time());
    }

    @Test
    void commandsForSegmentsNeedSome() {
        assertFalse(command("merge").isPossible().test(desk));
        show.selection().selectAll();
        assertTrue(command("merge").isPossible().test(desk));
        assertFalse(command("stretch").isPossible().test(desk));
        assertFalse(command("paste").isPossible().test(desk));
    }

    @Test
    void moreIsSelectedByTimelineAndColour() {
        run("selectTimeline");
        assertEquals(2, show.selection().selected().segments().size());
        select(0, 0);
        run("selectRangeOfSegments");
        assertEquals(
                Span.ofMillis(10_000, 20_000),
                Objects.requireNonNull(show.selection().range()).span());
        run("selectColour");
        assertEquals(1, show.selection().selected().segments().size());
        run("selectNone");
        assertTrue(show.selection().selected().isEmpty());
    }

    private static TimelineCommand command(String name) {
        return Objects.requireNonNull(TimelineCommands.find(TimelineCommands.PREFIX + name), name);
    }

    private void run(String name) {
        command(name).action().accept(desk);
    }

    private void playhead(int seconds) {
        show.playhead().moveTo(Time.ofMillis(seconds * 1000L));
    }

    private void select(int row, int... indexes) {
        show.selection().selectRange(null);
        List<Segment> chosen = new ArrayList<>();
        for (int index : indexes) {
            chosen.add(timeline(row).segments().get(index));
        }
        show.selection().select(chosen.stream().map(Segment::id).toList());
    }

    private void range(int from, int to, int... rows) {
        Set<TimelineId> timelines = new LinkedHashSet<>();
        for (int row : rows) {
            timelines.add(timeline(row).id());
        }
        show.selection().selectRange(new TimeRange(Span.ofMillis(from * 1000L, to * 1000L), timelines));
    }

    private Object only() {
        assertEquals(1, show.selection().selected().segments().size());
        return show.selection().selected().segments().iterator().next();
    }

    private Timeline timeline(int row) {
        return show.project().timelines().get(row);
    }
}
