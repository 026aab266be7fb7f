package org.sequencemaker.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

class TimelineLayoutTest {
    private static final int LEFT = Metrics.STANDARD.headWidth();

    @Test
    void aSegmentLiesWhereItsTimesAre() {
        Project show = Shows.of(60, List.of(Shows.solid(1000, 3000, Shows.RED)));
        SegmentBox box = onlyRow(show, Shows.viewport(10)).boxes().getFirst();
        assertEquals(LEFT + 100, box.x());
        assertEquals(200, box.width());
        assertTrue(box.startSeen() && box.endSeen());
    }

    @Test
    void segmentsThatTouchLeaveNoPixelBetween() {
        Project show = Shows.of(60, Shows.flashes(40, 333));
        List<SegmentBox> boxes = onlyRow(show, Shows.viewport(17.3)).boxes();
        for (int i = 1; i < boxes.size(); i++) {
            SegmentBox before = boxes.get(i - 1);
            assertEquals(before.x() + before.width(), boxes.get(i).x());
        }
    }

    @Test
    void aFadeThatIsCutByTheEdgeShowsTheColoursBetween() {
        Segment fade = Segment.of(Span.ofMillis(0, 20_000), Look.fade(Rgb.BLACK, Rgb.WHITE));
        Viewport late = Shows.viewport(10).withScale(new TimeScale(Time.ofMillis(5000), 10_000));
        SegmentBox box = onlyRow(Shows.of(60, List.of(fade)), late).boxes().getFirst();
        assertEquals(new Rgb(64, 64, 64), box.from());
        assertEquals(new Rgb(191, 191, 191), box.to());
        assertFalse(box.startSeen() || box.endSeen());
        assertEquals(1000, box.width());
    }

    @Test
    void aHundredThousandSegmentsAreNoMoreThanThePixels() {
        Project show = Shows.of(100, Shows.flashes(100_000, 1));
        Row row = onlyRow(show, Shows.viewport(100));
        assertTrue(row.boxes().isEmpty());
        assertEquals(1, row.strips().size());
        assertEquals(1000, row.strips().getFirst().width());
    }

    @Test
    void mixedColumnsShowTheColoursThatShineThere() {
        Project show = Shows.of(100, Shows.flashes(1000, 10));
        Strip strip = onlyRow(show, Shows.viewport(40)).strips().getFirst();
        assertEquals(new Rgb(127, 0, 127), Rgb.ofPacked(strip.colours()[5]));
    }

    @Test
    void aFlashShorterThanAPixelIsSeen() {
        Project show = Shows.of(600, List.of(Shows.solid(300_123, 300_125, Shows.RED)));
        Strip strip = onlyRow(show, Shows.viewport(600)).strips().getFirst();
        assertEquals(1, strip.width());
        assertEquals(Shows.RED.packed(), strip.colours()[0]);
        assertEquals(LEFT + 500, strip.x());
    }

    @Test
    void shortAndLongSegmentsShareARowWithoutOverlap() {
        List<Segment> segments = new ArrayList<>(Shows.flashes(50, 3));
        segments.add(Shows.solid(150, 2000, Shows.BLUE));
        segments.add(Shows.solid(2001, 2003, Shows.RED));
        segments.add(Shows.solid(2500, 4000, Shows.RED));
        Row row = onlyRow(Shows.of(60, segments), Shows.viewport(10));
        boolean[] covered = new boolean[1000];
        row.boxes().forEach(box -> cover(covered, box.x(), box.width()));
        row.strips().forEach(strip -> cover(covered, strip.x(), strip.width()));
        assertTrue(covered[0] && covered[100] && covered[300]);
        assertFalse(covered[230] || covered[450]);
    }

    @Test
    void whatIsScrolledOffIsNotInThePicture() {
        List<Timeline> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(Timeline.empty("Ball " + i, 4, Time.ofMillis(60_000)));
        }
        Project show = Project.empty("Show", Settings.DEFAULT).withTimelines(many);
        Picture top = TimelineLayout.picture(show, Shows.viewport(60));
        Picture scrolled = TimelineLayout.picture(show, Shows.viewport(60).withTop(580));
        assertTrue(top.rows().size() < 10);
        assertEquals("Ball 10", scrolled.rows().getFirst().timeline().name());
    }

    @Test
    void aRowKeepsTheHeightItWasGiven() {
        Timeline tall = Timeline.empty("Ball", 4, Time.ofMillis(60_000));
        tall = tall.withView(tall.view().withHeight(120));
        Project show = Project.empty("Show", Settings.DEFAULT).withTimelines(List.of(tall));
        assertEquals(120, onlyRow(show, Shows.viewport(60)).height());
    }

    @Test
    void hiddenMarkTracksHaveNoLane() {
        MarkTrack beats = beats(500);
        Project show = Shows.of(60, List.of()).withMarkTracks(List.of(beats, beats.withVisible(false)));
        assertEquals(1, TimelineLayout.picture(show, Shows.viewport(60)).lanes().size());
    }

    @Test
    void beatsGoThroughTheRowsOnlyWhereThereIsRoom() {
        Project show = Shows.of(60, List.of()).withMarkTracks(List.of(beats(500)));
        assertTrue(TimelineLayout.picture(show, Shows.viewport(20))
                .lanes()
                .getFirst()
                .grid());
        assertFalse(TimelineLayout.picture(show, Shows.viewport(100))
                .lanes()
                .getFirst()
                .grid());
    }

    @Test
    void marksInOneColumnAreCounted() {
        MarkTrack track = new MarkTrack(
                "own", "Own", MarkTrack.Kind.OWN, Shows.RED, List.of(mark(1000, 0), mark(1001, 0), mark(9000, 0)));
        Project show = Shows.of(60, List.of()).withMarkTracks(List.of(track));
        List<Lane.MarkLine> lines = TimelineLayout.picture(show, Shows.viewport(60))
                .lanes()
                .getFirst()
                .marks();
        assertEquals(2, lines.size());
        assertEquals(2, lines.getFirst().count());
        assertEquals(lines.get(1).x() - lines.getFirst().x(), lines.getFirst().room());
    }

    @Test
    void aSectionThatBeganBeforeTheEdgeIsSeen() {
        MarkTrack track = new MarkTrack("s", "Sections", MarkTrack.Kind.SECTION, Shows.RED, List.of(mark(0, 20_000)));
        Project show = Shows.of(60, List.of()).withMarkTracks(List.of(track));
        Viewport late = Shows.viewport(10).withScale(new TimeScale(Time.ofMillis(15_000), 10_000));
        Lane.MarkLine line =
                TimelineLayout.picture(show, late).lanes().getFirst().marks().getFirst();
        assertEquals(LEFT - 1, line.x());
        assertEquals(501, line.width());
    }

    @Test
    void notesOnOneSpotShareAFlag() {
        Project show = Shows.of(60, List.of())
                .withNotes(List.of(
                        Note.at(Time.ofMillis(30_000), "late"),
                        Note.at(Time.ofMillis(1000), "first"),
                        Note.at(Time.ofMillis(1010), "second")));
        List<NoteFlag> flags = TimelineLayout.picture(show, Shows.viewport(60)).notes();
        assertEquals(2, flags.size());
        assertEquals("first", flags.getFirst().note().text());
        assertEquals(2, flags.getFirst().count());
    }

    private static Row onlyRow(Project show, Viewport viewport) {
        return TimelineLayout.picture(show, viewport).rows().getFirst();
    }

    private static MarkTrack beats(long distance) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            marks.add(mark(i * distance, 0));
        }
        return new MarkTrack("beats", "Beats", MarkTrack.Kind.BEAT, Shows.BLUE, marks);
    }

    private static Mark mark(long at, long length) {
        return Mark.over(Time.ofMillis(at), Time.ofMillis(length), "");
    }

    private static void cover(boolean[] covered, int x, int width) {
        for (int i = x - LEFT; i < x - LEFT + width; i++) {
            assertFalse(covered[i], "two things at column " + i);
            covered[i] = true;
        }
    }
}
