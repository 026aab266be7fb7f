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

class RippleTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    private final Timeline timeline = aTimeline("Ball 1")
            .solid(0, 1000, RED)
            .fade(1000, 2000, Rgb.BLACK, new Rgb(200, 100, 50))
            .solid(3000, 4000, Rgb.WHITE)
            .lasting(5000);

    @Test
    void pushingMakesRoomAndCutsWhatShinesThere() {
        assertEquals(
                "0-1000 red, 1000-1500 black>#643219, 2000-2500 #643219>#C86432, 3500-4500 white",
                TimelineText.of(Ripple.push(timeline, Time.ofMillis(1500), Time.ofMillis(500))));
    }

    @Test
    void pushingOutOfTheShowIsRefused() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> Ripple.push(timeline, Time.ofMillis(2000), Time.ofMillis(1001)));
        assertEquals(
                "on \"Ball 1\" the last segment would end at 0:05.001, after the show's end at 0:05.000",
                refusal.reason());
    }

    @Test
    void pushingWhereNothingFollowsChangesNothing() {
        assertEquals(timeline, Ripple.push(timeline, Time.ofMillis(4000), Time.ofMillis(9000)));
    }

    @Test
    void pullingTakesARangeAwayAndMovesTheRestUp() {
        Timeline pulled = Ripple.pull(timeline, Span.ofMillis(1500, 3500));
        assertEquals("0-1000 red, 1000-1500 black>#643219, 1500-2000 white", TimelineText.of(pulled));
        assertEquals(Time.ofMillis(5000), pulled.length());
    }

    @Test
    void pullingOutOfTheMiddleOfASolidOnlyMakesItShorter() {
        Timeline pulled = Ripple.pull(timeline, Span.ofMillis(200, 600));
        assertEquals("0-600 red, 600-1600 black>#C86432, 2600-3600 white", TimelineText.of(pulled));
    }

    @Test
    void pullingOutOfTheMiddleOfAFadeLeavesAJump() {
        assertEquals(
                "0-1000 red, 1000-1250 black>#32190D, 1250-1500 #964B26>#C86432, 2500-3500 white",
                TimelineText.of(Ripple.pull(timeline, Span.ofMillis(1250, 1750))));
    }

    @Test
    void removingSegmentsTakesTheirTimeWithThem() {
        List<SegmentId> first = List.of(
                timeline.segments().get(0).id(), timeline.segments().get(1).id());
        assertEquals("1000-2000 white", TimelineText.of(Ripple.remove(timeline, first)));
    }

    @Test
    void insertedAndDeletedTimeChangesTheLength() {
        Timeline longer = Ripple.insertTime(timeline, Time.ofMillis(2500), Time.ofMillis(100));
        assertEquals(Time.ofMillis(5100), longer.length());
        assertEquals(timeline, Ripple.deleteTime(longer, Span.ofMillis(2500, 2600)));
    }
}
