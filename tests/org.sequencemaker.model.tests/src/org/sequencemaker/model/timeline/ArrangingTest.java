package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineText;

class ArrangingTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private final Timeline timeline = aTimeline("Ball 1")
            .solid(0, 500, RED)
            .fade(1000, 2000, RED, BLUE)
            .solid(4000, 4500, Rgb.WHITE)
            .lasting(6000);
    private final List<SegmentId> all =
            timeline.segments().stream().map(Segment::id).toList();

    private static Time at(long millis) {
        return Time.ofMillis(millis);
    }

    @Test
    void reversingTurnsOrderAndFadesRound() {
        assertEquals(
                "0-500 white, 2500-3500 blue>red, 4000-4500 red", TimelineText.of(Arranging.reverse(timeline, all)));
        assertEquals(timeline, Arranging.reverse(Arranging.reverse(timeline, all), all));
    }

    @Test
    void reversingSomeLaysThemOverTheOthers() {
        List<SegmentId> outer = List.of(all.get(0), all.get(2));
        assertEquals(
                "0-500 white, 1000-2000 red>blue, 4000-4500 red", TimelineText.of(Arranging.reverse(timeline, outer)));
    }

    @Test
    void stretchingScalesSegmentsAndGaps() {
        assertEquals(
                "1000-1250 red, 1500-2000 red>blue, 3000-3250 white",
                TimelineText.of(Arranging.stretch(timeline, all, Span.ofMillis(1000, 3250))));
    }

    @Test
    void stretchingIntoNothingOrOutOfTheShowIsRefused() {
        assertThrows(Refusal.class, () -> Arranging.stretch(timeline, all, Span.of(Time.ZERO, Time.ofMicros(2))));
        assertThrows(Refusal.class, () -> Arranging.stretch(timeline, all, Span.ofMillis(0, 6001)));
    }

    @Test
    void distributingStartsOneSegmentAtEachTime() {
        assertEquals(
                "100-600 red, 1000-1700 red>blue, 1700-1900 white",
                TimelineText.of(Arranging.distribute(timeline, all, List.of(at(1000), at(100), at(1700), at(1900)))));
    }

    @Test
    void distributingOverTooFewTimesIsRefused() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> Arranging.distribute(timeline, all, List.of(at(0), at(1), at(6000))));
        assertEquals("3 segments need as many times in the show, and there are 2", refusal.reason());
    }
}
