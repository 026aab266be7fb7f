package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineText;

class CuttingTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private final Timeline timeline = aTimeline("Ball 1")
            .solid(0, 1000, RED)
            .fade(2000, 3000, Rgb.BLACK, new Rgb(200, 100, 50))
            .lasting(5000);

    private static Time at(long millis) {
        return Time.ofMillis(millis);
    }

    private void assertRefused(String reason, Executable edit) {
        assertEquals(reason, assertThrows(Refusal.class, edit).reason());
    }

    @Test
    void splittingAFadeInterpolatesItsColours() {
        Timeline split = Cutting.split(timeline, at(2500));
        assertEquals("0-1000 red, 2000-2500 black>#643219, 2500-3000 #643219>#C86432", TimelineText.of(split));
    }

    @Test
    void theLeftPartOfASplitStaysTheSegmentItWas() {
        Timeline split = Cutting.split(timeline, at(500));
        assertEquals(timeline.segments().get(0).id(), split.segments().get(0).id());
        assertNotEquals(timeline.segments().get(0).id(), split.segments().get(1).id());
    }

    @Test
    void splittingInAGapOrAtAStartIsRefused() {
        assertRefused("on \"Ball 1\" nothing shines at 0:01.500", () -> Cutting.split(timeline, at(1500)));
        assertRefused("on \"Ball 1\" a segment starts at 0:02.000 already", () -> Cutting.split(timeline, at(2000)));
    }

    @Test
    void splittingAtManyTimesSkipsThoseThatSplitNothing() {
        Timeline split = Cutting.splitAll(timeline, List.of(at(500), at(2000), at(250), at(4000), at(2500)));
        assertEquals(
                "0-250 red, 250-500 red, 500-1000 red, 2000-2500 black>#643219, 2500-3000 #643219>#C86432",
                TimelineText.of(split));
        assertRefused(
                "on \"Ball 1\" nothing shines at any of the 2 times",
                () -> Cutting.splitAll(timeline, List.of(at(2000), at(4000))));
    }

    @Test
    void anEndThatIsCutLetsGoOfItsMark() {
        Anchor anchor = new Anchor(MarkId.fresh(), Time.ZERO);
        Timeline tied = timeline.change(
                List.of(timeline.segments().get(0).id()), segment -> segment.withAnchors(anchor, anchor));
        Timeline split = Cutting.split(tied, at(500));
        assertEquals(anchor, split.segments().get(0).startAnchor());
        assertNull(split.segments().get(0).endAnchor());
        assertNull(split.segments().get(1).startAnchor());
        assertEquals(anchor, split.segments().get(1).endAnchor());
    }

    @Test
    void trimmingKeepsTheSegmentAndShowsWhatItShowed() {
        SegmentId fade = timeline.segments().get(1).id();
        Timeline trimmed = Cutting.trimEnd(Cutting.trimStart(timeline, fade, at(2250)), fade, at(2500));
        assertEquals("0-1000 red, 2250-2500 #32190D>#643219", TimelineText.of(trimmed));
        assertEquals(fade, trimmed.segments().get(1).id());
        assertRefused(
                "0:03.000 is not inside the segment at 0:02.000–0:03.000 on \"Ball 1\"",
                () -> Cutting.trimStart(timeline, fade, at(3000)));
    }

    @Test
    void aColourSetInsideASegmentHoldsToItsEnd() {
        Timeline coloured = Cutting.setColour(timeline, at(400), BLUE);
        assertEquals("0-400 red, 400-1000 blue, 2000-3000 black>#C86432", TimelineText.of(coloured));
    }

    @Test
    void aColourSetInsideAFadeLeavesTheRestOfTheFadeAsItWas() {
        Timeline coloured = Cutting.setColour(timeline, at(2500), BLUE);
        assertEquals("0-1000 red, 2000-2500 black>#643219, 2500-3000 blue", TimelineText.of(coloured));
    }

    @Test
    void aColourSetAtTheStartOfASegmentRecoloursItWhole() {
        Timeline coloured = Cutting.setColour(timeline, at(0), BLUE);
        assertEquals("0-1000 blue, 2000-3000 black>#C86432", TimelineText.of(coloured));
        assertEquals(timeline.segments().get(0).id(), coloured.segments().get(0).id());
    }

    @Test
    void aColourSetInAGapHoldsToTheNextSegmentOrTheEndOfTheShow() {
        assertEquals(
                "0-1000 red, 1200-2000 blue, 2000-3000 black>#C86432",
                TimelineText.of(Cutting.setColour(timeline, at(1200), BLUE)));
        assertEquals(
                "0-1000 red, 2000-3000 black>#C86432, 3000-5000 blue",
                TimelineText.of(Cutting.setColour(timeline, at(3000), BLUE)));
        assertRefused(
                "0:05.000 is not in the show, which ends at 0:05.000",
                () -> Cutting.setColour(timeline, at(5000), BLUE));
    }

    @Test
    void aColourSetKeepsTheEffectsGoing() {
        Look strobe = Look.solid(RED).withEffects(List.of(new Effect("strobe", Map.of())));
        Timeline effects = aTimeline().look(0, 1000, strobe).lasting(1000);
        assertEquals("0-400 red*, 400-1000 blue*", TimelineText.of(Cutting.setColour(effects, at(400), BLUE)));
    }

    @Test
    void switchingOffGoesDarkToTheEndOfTheSegment() {
        assertEquals("0-400 red, 2000-3000 black>#C86432", TimelineText.of(Cutting.switchOff(timeline, at(400))));
        assertRefused("on \"Ball 1\" nothing shines at 0:01.000", () -> Cutting.switchOff(timeline, at(1000)));
    }

    @Test
    void aGapIsFilledWhole() {
        assertEquals(
                "0-1000 red, 1000-2000 blue, 2000-3000 black>#C86432",
                TimelineText.of(Cutting.fillGap(timeline, at(1700), Look.solid(BLUE))));
        assertEquals(Span.ofMillis(3000, 5000), Cutting.gapAt(timeline, at(4999)));
        assertNull(Cutting.gapAt(timeline, at(5000)));
        assertRefused(
                "on \"Ball 1\" there is no gap at 0:00.500",
                () -> Cutting.fillGap(timeline, at(500), Look.solid(BLUE)));
    }

    @Test
    void aNewSegmentLightsAllPixelsOfItsProp() {
        Timeline seven = aTimeline().pixels(7).lasting(1000);
        assertEquals(
                7,
                Cutting.setColour(seven, Time.ZERO, RED).segments().getFirst().pixels());
    }

    @Test
    void aFadeGoesToTheColourAndTheColourStaysUntilTheNext() {
        assertEquals(
                "0-1000 red>blue, 1000-2000 blue, 2000-3000 black>#C86432",
                TimelineText.of(Cutting.fadeTo(timeline, at(500), BLUE)));
        assertEquals(
                "0-1000 red, 1500-2000 blue, 2000-3000 black>#C86432",
                TimelineText.of(Cutting.fadeTo(timeline, at(1500), BLUE)));
    }
}
