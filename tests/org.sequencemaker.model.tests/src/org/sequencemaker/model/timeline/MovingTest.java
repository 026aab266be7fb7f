package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineText;

class MovingTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private final Timeline timeline = aTimeline("Ball 1")
            .solid(0, 1000, RED)
            .solid(1000, 2000, BLUE)
            .fade(3000, 4000, Rgb.BLACK, new Rgb(200, 100, 50))
            .lasting(6000);

    private static List<SegmentId> ids(Timeline timeline, int... indexes) {
        return Arrays.stream(indexes)
                .mapToObj(index -> timeline.segments().get(index).id())
                .toList();
    }

    private static Time by(long millis) {
        return Time.ofMillis(millis);
    }

    @Test
    void whatMovesCutsWhatItLandsOn() {
        assertEquals(
                "1000-2000 blue, 2500-3500 red, 3500-4000 #643219>#C86432",
                TimelineText.of(Moving.move(timeline, ids(timeline, 0), by(2500))));
    }

    @Test
    void whatMovesOntoTheMiddleOfALongSegmentLeavesBothItsEnds() {
        Timeline longer =
                aTimeline().solid(0, 3000, RED).solid(3000, 4000, BLUE).lasting(4000);
        Timeline moved = Moving.move(longer, ids(longer, 1), by(-2000));
        assertEquals("0-1000 red, 1000-2000 blue, 2000-3000 red", TimelineText.of(moved));
        assertEquals(longer.segments().get(0).id(), moved.segments().get(0).id());
    }

    @Test
    void segmentsThatMoveTogetherNeverCutEachOther() {
        assertEquals(
                "500-1500 red, 1500-2500 blue, 3500-4500 black>#C86432",
                TimelineText.of(Moving.move(timeline, ids(timeline, 0, 1, 2), by(500))));
    }

    @Test
    void theMovedStopAtTheEdgesOfTheShowAllTogether() {
        assertEquals(
                "2000-3000 red, 3000-4000 blue, 5000-6000 black>#C86432",
                TimelineText.of(Moving.move(timeline, ids(timeline, 0, 1, 2), by(99_000))));
        assertEquals(
                "0-1000 blue, 2000-3000 black>#C86432",
                TimelineText.of(Moving.move(timeline, ids(timeline, 1, 2), by(-2500))));
    }

    @Test
    void movingSegmentsThatAreGoneIsRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> Moving.move(timeline, Set.of(SegmentId.fresh()), by(1)));
        assertEquals("timeline \"Ball 1\" has none of the segments chosen any more", refusal.reason());
    }

    @Test
    void aMovedEndLetsGoOfItsMark() {
        Anchor anchor = new Anchor(MarkId.fresh(), Time.ZERO);
        Timeline tied = timeline.change(ids(timeline, 2), segment -> segment.withAnchors(anchor, anchor));
        Segment moved = Moving.move(tied, ids(tied, 2), by(100)).segments().get(2);
        assertNull(moved.startAnchor());
        assertNull(moved.endAnchor());
        Segment resized =
                Moving.resize(tied, moved.id(), by(3000), by(5000)).segments().get(2);
        assertEquals(anchor, resized.startAnchor());
        assertNull(resized.endAnchor());
    }

    @Test
    void aNudgeIsSoManyTicks() {
        Timeline nudged = Moving.nudge(timeline, ids(timeline, 2), -2, 50);
        assertEquals(by(2960), nudged.segments().get(2).start());
    }

    @Test
    void movingToAnotherTimelineKeepsTheSegmentAndFitsItsPixels() {
        Timeline other = aTimeline("Ball 2")
                .solid(0, 6000, Rgb.WHITE)
                .pixels(9)
                .lasting(6000)
                .withId(new TimelineId("t2"));
        List<Timeline> moved = Moving.moveAcross(List.of(timeline, other), ids(timeline, 1), by(500), 1);
        assertEquals("0-1000 red, 3000-4000 black>#C86432", TimelineText.of(moved.get(0)));
        assertEquals("0-1500 white, 1500-2500 blue, 2500-6000 white", TimelineText.of(moved.get(1)));
        assertEquals(
                timeline.segments().get(1).id(), moved.get(1).segments().get(1).id());
        assertEquals(9, moved.get(1).segments().get(1).pixels());
    }

    @Test
    void movingAcrossStopsAtTheFirstAndLastTimelineAllTogether() {
        Timeline other = aTimeline("Ball 2").lasting(6000).withId(new TimelineId("t2"));
        Timeline third = aTimeline("Ball 3").lasting(6000).withId(new TimelineId("t3"));
        List<Timeline> moved = Moving.moveAcross(List.of(timeline, other, third), ids(timeline, 0), Time.ZERO, 9);
        assertEquals("0-1000 red", TimelineText.of(moved.get(2)));
        List<Timeline> back = Moving.moveAcross(moved, ids(timeline, 0, 1), by(100), -1);
        assertEquals("1100-2100 blue, 3000-4000 black>#C86432", TimelineText.of(back.get(0)));
        assertEquals("100-1100 red", TimelineText.of(back.get(2)));
    }

    @Test
    void resizingStretchesTheColoursAndCutsWhatIsInTheWay() {
        SegmentId fade = timeline.segments().get(2).id();
        assertEquals(
                "0-1000 red, 1000-1500 blue, 1500-6000 black>#C86432",
                TimelineText.of(Moving.resize(timeline, fade, by(1500), by(9000))));
        assertThrows(Refusal.class, () -> Moving.resize(timeline, fade, by(4000), by(4000)));
        assertThrows(Refusal.class, () -> Moving.resize(timeline, fade, by(7000), by(8000)));
    }

    @Test
    void theBoundaryBetweenTouchingSegmentsMovesBoth() {
        SegmentId left = timeline.segments().get(0).id();
        assertEquals(
                "0-1700 red, 1700-2000 blue, 3000-4000 black>#C86432",
                TimelineText.of(Moving.moveBoundary(timeline, left, by(1700))));
        assertEquals(
                "0-1999 red, 1999-2000 blue, 3000-4000 black>#C86432",
                TimelineText.of(Moving.moveBoundary(timeline, left, by(5000))));
        assertEquals(
                "0-1 red, 1-2000 blue, 3000-4000 black>#C86432",
                TimelineText.of(Moving.moveBoundary(timeline, left, by(-5000))));
        SegmentId second = timeline.segments().get(1).id();
        assertThrows(Refusal.class, () -> Moving.moveBoundary(timeline, second, by(2500)));
    }

    @Test
    void endsMoveTogetherAndStopAtTheNextThatIsChosen() {
        assertEquals(
                "0-1000 red, 1000-2500 blue, 3000-4500 black>#C86432",
                TimelineText.of(Moving.moveEnds(timeline, ids(timeline, 0, 1, 2), by(500))));
    }

    @Test
    void anEndThatGrowsCutsWhatIsNotChosen() {
        assertEquals(
                "0-1500 red, 1500-2000 blue, 3000-4000 black>#C86432",
                TimelineText.of(Moving.moveEnds(timeline, ids(timeline, 0), by(500))));
    }

    @Test
    void anEndStopsAMillisecondAfterItsStartAndAtTheEndOfTheShow() {
        assertEquals(
                "0-1 red, 1000-1001 blue, 3000-3001 black>#C86432",
                TimelineText.of(Moving.moveEnds(timeline, ids(timeline, 0, 1, 2), by(-5000))));
        assertEquals(
                Time.ofMillis(6000),
                Moving.moveEnds(timeline, ids(timeline, 2), by(50_000))
                        .segments()
                        .end());
    }

    @Test
    void startsMoveTogetherAndStopAtTheOneBeforeThatIsChosen() {
        assertEquals(
                "0-1000 red, 1000-2000 blue, 2500-4000 black>#C86432",
                TimelineText.of(Moving.moveStarts(timeline, ids(timeline, 0, 1, 2), by(-500))));
        assertEquals(
                "0-500 red, 500-2000 blue, 3000-4000 black>#C86432",
                TimelineText.of(Moving.moveStarts(timeline, ids(timeline, 1), by(-500))));
    }

    @Test
    void noneOfTheSegmentsOnTheTimelineIsRefused() {
        assertThrows(Refusal.class, () -> Moving.moveEnds(timeline, Set.of(), by(10)));
    }
}
