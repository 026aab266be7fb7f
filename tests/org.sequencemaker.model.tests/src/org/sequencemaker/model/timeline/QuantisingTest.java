package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Quantising.Ends;
import org.sequencemaker.testkit.TimelineText;

class QuantisingTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private static List<Time> beats(long... millis) {
        return LongStream.of(millis).mapToObj(Time::ofMillis).toList();
    }

    private static List<SegmentId> all(Timeline timeline) {
        return timeline.segments().stream().map(Segment::id).toList();
    }

    private static String snapped(Timeline timeline, List<Time> times, Ends ends, double strength) {
        return TimelineText.of(Quantising.snap(timeline, all(timeline), times, ends, strength));
    }

    @Test
    void endsGoToTheNearestTimes() {
        Timeline timeline =
                aTimeline().solid(90, 480, RED).solid(610, 1120, BLUE).lasting(2000);
        assertEquals("0-500 red, 500-1000 blue", snapped(timeline, beats(0, 500, 1000), Ends.BOTH, 1));
        assertEquals("0-480 red, 500-1120 blue", snapped(timeline, beats(0, 500, 1000), Ends.START, 1));
        assertEquals("90-500 red, 610-1000 blue", snapped(timeline, beats(0, 500, 1000), Ends.END, 1));
    }

    @Test
    void halfTheStrengthGoesHalfTheWay() {
        Timeline timeline = aTimeline().solid(90, 480, RED).lasting(2000);
        assertEquals("45-490 red", snapped(timeline, beats(0, 500), Ends.BOTH, 0.5));
        assertEquals("90-480 red", snapped(timeline, beats(0, 500), Ends.BOTH, 0));
    }

    @Test
    void aShortSegmentDoesNotVanish() {
        Timeline timeline = aTimeline().solid(480, 530, RED).lasting(2000);
        assertEquals("500-530 red", snapped(timeline, beats(0, 500), Ends.BOTH, 1));
    }

    @Test
    void theEndThatTouchesAnotherSegmentMovesAlong() {
        Timeline timeline = aTimeline().solid(0, 480, RED).solid(480, 900, BLUE).lasting(2000);
        Timeline snapped =
                Quantising.snap(timeline, List.of(timeline.segments().get(1).id()), beats(0, 500), Ends.START, 1);
        assertEquals("0-500 red, 500-900 blue", TimelineText.of(snapped));
    }

    @Test
    void segmentsThatWereNotChosenAreNeverCovered() {
        Timeline timeline = aTimeline().solid(0, 400, RED).solid(450, 480, BLUE).lasting(2000);
        Timeline snapped =
                Quantising.snap(timeline, List.of(timeline.segments().get(0).id()), beats(0, 500), Ends.BOTH, 1);
        assertSame(timeline, snapped);
    }

    @Test
    void manyShortSegmentsAtOneTimeKeepTheirOrderAndLength() {
        Timeline timeline = aTimeline().row(20, 10).lasting(2000);
        Timeline snapped = Quantising.snap(timeline, all(timeline), beats(95), Ends.BOTH, 1);
        assertEquals(20, snapped.segments().size());
        assertEquals(
                1,
                snapped.segments().stream()
                        .filter(segment -> segment.start().equals(Time.ofMillis(95)))
                        .count());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Timeline timeline = aTimeline().solid(90, 480, RED).lasting(2000);
        assertThrows(Refusal.class, () -> snapped(timeline, beats(5000), Ends.BOTH, 1));
        assertThrows(Refusal.class, () -> snapped(timeline, beats(0), Ends.BOTH, 1.5));
        assertThrows(
                Refusal.class, () -> Quantising.snap(timeline, List.of(SegmentId.fresh()), beats(0), Ends.BOTH, 1));
    }
}
