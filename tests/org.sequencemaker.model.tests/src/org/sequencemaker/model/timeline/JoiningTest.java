package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineText;

class JoiningTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private static List<SegmentId> ids(Timeline timeline, int... indexes) {
        return Arrays.stream(indexes)
                .mapToObj(index -> timeline.segments().get(index).id())
                .toList();
    }

    @Test
    void theHalvesOfASplitFadeBecomeTheFadeAgain() {
        Timeline whole = aTimeline().fade(1000, 2000, RED, BLUE).lasting(5000);
        Timeline split = Cutting.split(whole, Time.ofMillis(1300));
        assertEquals(whole, Joining.merge(split, ids(split, 0, 1)));
        assertEquals(whole, Joining.mergeAlike(split, Span.ofMillis(0, 5000)));
    }

    @Test
    void solidsBecomeOneInTheColourOfTheFirstOverTheGap() {
        Timeline timeline =
                aTimeline().solid(0, 1000, RED).solid(1500, 2000, BLUE).lasting(5000);
        Timeline merged = Joining.merge(timeline, ids(timeline, 0, 1));
        assertEquals("0-2000 red", TimelineText.of(merged));
        assertEquals(
                timeline.segments().getFirst().id(),
                merged.segments().getFirst().id());
    }

    @Test
    void aRunWithAFadeFadesFromItsFirstColourToItsLast() {
        Timeline timeline = aTimeline()
                .solid(0, 1000, RED)
                .fade(1000, 2000, RED, BLUE)
                .solid(2000, 3000, Rgb.WHITE)
                .lasting(5000);
        assertEquals("0-3000 red>white", TimelineText.of(Joining.merge(timeline, ids(timeline, 0, 1, 2))));
    }

    @Test
    void segmentsThatWereNotChosenPartTheRuns() {
        Timeline timeline = aTimeline().row(5, 1000).lasting(5000);
        Timeline merged = Joining.merge(timeline, ids(timeline, 0, 1, 3, 4));
        assertEquals(
                List.of(Span.ofMillis(0, 2000), Span.ofMillis(2000, 3000), Span.ofMillis(3000, 5000)),
                merged.segments().stream().map(Segment::span).toList());
        assertThrows(Refusal.class, () -> Joining.merge(timeline, ids(timeline, 0, 2, 4)));
    }

    @Test
    void onlyWhatLooksAlikeIsMergedAlike() {
        Timeline timeline = aTimeline()
                .solid(0, 1000, RED)
                .solid(1000, 2000, RED)
                .solid(2000, 3000, BLUE)
                .solid(3500, 4000, BLUE)
                .lasting(5000);
        assertEquals(
                "0-2000 red, 2000-3000 blue, 3500-4000 blue",
                TimelineText.of(Joining.mergeAlike(timeline, Span.ofMillis(0, 5000))));
        assertSame(timeline, Joining.mergeAlike(timeline, Span.ofMillis(2000, 5000)));
    }

    @Test
    void aGapIsClosedByTheSegmentBeforeIt() {
        Timeline timeline =
                aTimeline().fade(0, 1000, RED, BLUE).solid(2000, 3000, RED).lasting(5000);
        assertEquals(
                "0-2000 red>blue, 2000-3000 red",
                TimelineText.of(Joining.closeGapAfter(timeline, ids(timeline, 0).getFirst())));
        Timeline closed = Joining.closeGapAfter(timeline, ids(timeline, 1).getFirst());
        assertEquals("0-1000 red>blue, 2000-5000 red", TimelineText.of(closed));
        assertThrows(
                Refusal.class,
                () -> Joining.closeGapAfter(closed, ids(closed, 1).getFirst()));
    }
}
