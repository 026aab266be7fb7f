package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineText;

class TimelineTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private final Timeline timeline = aTimeline("Ball 1")
            .solid(0, 1000, RED)
            .fade(1000, 2000, Rgb.BLACK, new Rgb(200, 100, 50))
            .lasting(5000);

    private static Segment blue(long start, long end) {
        return Segment.of(Span.ofMillis(start, end), Look.solid(BLUE));
    }

    @Test
    void noSegmentEndsAfterTheShow() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Timeline(
                        TimelineId.fresh(),
                        "Ball",
                        4,
                        Time.ofMillis(1999),
                        timeline.segments(),
                        TimelineView.PLAIN,
                        Kept.NOTHING));
        Refusal refusal = assertThrows(Refusal.class, () -> timeline.paint(blue(4000, 5001)));
        assertEquals("0:04.000–0:05.001 on \"Ball 1\" ends after the show, which ends at 0:05.000", refusal.reason());
    }

    @Test
    void aColourIsThatOfTheSegmentOrBlack() {
        assertEquals(RED, timeline.colourAt(Time.ofMillis(999)));
        assertEquals(new Rgb(100, 50, 25), timeline.colourAt(Time.ofMillis(1500)));
        assertEquals(Rgb.BLACK, timeline.colourAt(Time.ofMillis(2000)));
        assertNull(timeline.segmentAt(Time.ofMillis(2000)));
    }

    @Test
    void replacingARangeCutsWhatReachesIntoIt() {
        Timeline replaced = timeline.replace(Span.ofMillis(500, 1500), List.of(blue(600, 700)));
        assertEquals("0-500 red, 600-700 blue, 1500-2000 #643219>#C86432", TimelineText.of(replaced));
        assertEquals(timeline.segments().get(0).id(), replaced.segments().get(0).id());
        assertEquals(timeline.segments().get(1).id(), replaced.segments().get(2).id());
    }

    @Test
    void replacingInsideASegmentMakesANewOneOfItsRightHalf() {
        Timeline replaced = timeline.paint(blue(200, 300));
        assertEquals("0-200 red, 200-300 blue, 300-1000 red, 1000-2000 black>#C86432", TimelineText.of(replaced));
        assertEquals(timeline.segments().get(0).id(), replaced.segments().get(0).id());
        assertNotEquals(
                timeline.segments().get(0).id(), replaced.segments().get(2).id());
    }

    @Test
    void contentOutsideItsRangeIsRefused() {
        assertThrows(Refusal.class, () -> timeline.replace(Span.ofMillis(0, 500), List.of(blue(400, 501))));
    }

    @Test
    void contentMayKeepTheIdOfWhatItReplaces() {
        Segment first = timeline.segments().get(0);
        Timeline replaced =
                timeline.paint(first.withSpan(Span.ofMillis(400, 600)).withLook(Look.solid(BLUE)));
        assertEquals("0-400 red, 400-600 blue, 600-1000 red, 1000-2000 black>#C86432", TimelineText.of(replaced));
        assertEquals(first.id(), replaced.segments().get(1).id());
    }

    @Test
    void insertingNeedsRoom() {
        assertEquals(
                "0-1000 red, 1000-2000 black>#C86432, 2000-2500 blue",
                TimelineText.of(timeline.insert(blue(2000, 2500))));
        Refusal refusal = assertThrows(Refusal.class, () -> timeline.insert(blue(1500, 2500)));
        assertEquals(
                "on \"Ball 1\" the segment at 0:01.500–0:02.500 would overlap the one at 0:01.000–0:02.000",
                refusal.reason());
    }

    @Test
    void aShorterShowCutsOffAndALongerOneChangesNothing() {
        assertEquals("0-1000 red, 1000-1500 black>#643219", TimelineText.of(timeline.withLength(Time.ofMillis(1500))));
        assertEquals("", TimelineText.of(timeline.withLength(Time.ZERO)));
        assertEquals(
                timeline.segments(), timeline.withLength(Time.ofMillis(9000)).segments());
    }

    @Test
    void manySegmentsAreRemovedOrChangedAtOnce() {
        Set<SegmentId> both = Set.of(
                timeline.segments().get(0).id(), timeline.segments().get(1).id(), SegmentId.fresh());
        assertEquals("", TimelineText.of(timeline.removeAll(both)));
        assertEquals(
                "0-1000 blue, 1000-2000 blue",
                TimelineText.of(timeline.change(both, segment -> segment.withLook(Look.solid(BLUE)))));
        assertThrows(Refusal.class, () -> timeline.removeAll(Set.of()));
    }

    @Test
    void aSegmentIsReplacedByOneOfAnotherSpan() {
        Segment fade = timeline.segments().get(1);
        assertEquals(
                "0-500 red, 500-700 black>#C86432, 700-1000 red",
                TimelineText.of(timeline.replaceSegment(fade.id(), fade.withSpan(Span.ofMillis(500, 700)))));
        assertThrows(Refusal.class, () -> timeline.remove(SegmentId.fresh()));
    }

    @Test
    void aCopyShinesTheSameUnderIdsOfItsOwn() {
        Timeline copy = timeline.copy("Ball 2");
        assertEquals(TimelineText.of(timeline), TimelineText.of(copy));
        assertNotEquals(timeline.id(), copy.id());
        assertNotEquals(timeline.segments().get(0).id(), copy.segments().get(0).id());
    }
}
