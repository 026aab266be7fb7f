package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineText;

class ClipTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private final List<Timeline> all = aProject()
            .lasting(5000)
            .with(aTimeline("Ball 1")
                    .fade(0, 1000, Rgb.BLACK, new Rgb(200, 100, 50))
                    .look(1500, 2000, Look.solid(RED).withEffects(List.of(new Effect("strobe", Map.of())))))
            .with(aTimeline("Ball 2"))
            .with(aTimeline("Ball 3").solid(1000, 5000, BLUE))
            .build()
            .timelines();
    private final Timeline first = all.get(0);
    private final Timeline second = all.get(1);
    private final Timeline third = all.get(2);

    private static String text(List<Timeline> timelines) {
        return String.join(" / ", timelines.stream().map(TimelineText::of).toList());
    }

    @Test
    void aRangeIsCopiedWithFadesCutAndEffectsWhole() {
        Clip clip = Clip.ofRange(List.of(first), Span.ofMillis(500, 1800));
        assertEquals(
                "1000-1500 #643219>#C86432, 2000-2300 red*", text(clip.paste(List.of(second), Time.ofMillis(1000))));
    }

    @Test
    void pastingLeavesWhatLiesUnderTheGapsOfTheClip() {
        Clip clip = Clip.ofRange(List.of(first), Span.ofMillis(0, 2000));
        assertEquals(
                "1000-2000 black>#C86432, 2000-2500 blue, 2500-3000 red*, 3000-5000 blue",
                text(clip.paste(List.of(third), Time.ofMillis(1000))));
    }

    @Test
    void pastingWithGapsReplacesTheWholeRange() {
        Clip clip = Clip.ofRange(List.of(first), Span.ofMillis(0, 2000));
        assertEquals(
                "1000-2000 black>#C86432, 2500-3000 red*, 3000-5000 blue",
                text(clip.pasteWithGaps(List.of(third), Time.ofMillis(1000))));
    }

    @Test
    void segmentsAreCopiedOverSeveralTimelinesRelativeToTheFirst() {
        Clip clip = Clip.ofSegments(
                all,
                List.of(first.segments().get(1).id(), third.segments().get(0).id()));
        assertEquals(3, clip.rows().size());
        assertEquals(Time.ofMillis(4000), clip.length());
        List<Timeline> pasted = clip.paste(List.of(second, second, second), Time.ZERO);
        assertEquals("500-1000 red* /  / 0-4000 blue", text(pasted));
    }

    @Test
    void whatReachesBeyondTheShowIsCutOff() {
        Clip clip = Clip.ofRange(List.of(first), Span.ofMillis(0, 2000));
        assertEquals("4500-5000 black>#643219", text(clip.paste(List.of(second), Time.ofMillis(4500))));
    }

    @Test
    void aPlaceOutsideTheShowOrTooFewTimelinesAreRefused() {
        Clip clip = Clip.ofRange(all, Span.ofMillis(0, 2000));
        Refusal few = assertThrows(Refusal.class, () -> clip.paste(List.of(second, third), Time.ZERO));
        assertEquals("what was copied fills 3 timelines, and from there on there are 2", few.reason());
        assertThrows(Refusal.class, () -> clip.paste(all, Time.ofMillis(5000)));
        assertThrows(Refusal.class, () -> clip.paste(all, Time.ofMillis(-1)));
        assertThrows(Refusal.class, () -> Clip.ofSegments(all, List.of(SegmentId.fresh())));
    }

    @Test
    void eachPasteMakesNewSegmentsTiedToNoMark() {
        Anchor anchor = new Anchor(MarkId.fresh(), Time.ZERO);
        SegmentId fade = first.segments().getFirst().id();
        Timeline tied = first.change(List.of(fade), segment -> segment.withAnchors(anchor, anchor));
        Clip clip = Clip.ofSegments(List.of(tied), List.of(fade));
        Timeline once = clip.paste(List.of(second), Time.ZERO).getFirst();
        Timeline twice = clip.paste(List.of(once), Time.ofMillis(1000)).getFirst();
        assertEquals(2, twice.segments().size());
        assertNotEquals(twice.segments().get(0).id(), twice.segments().get(1).id());
        assertNotEquals(fade, twice.segments().get(0).id());
        assertNull(twice.segments().get(0).startAnchor());
    }

    @Test
    void pixelsAreFittedToTheProp() {
        Clip clip = Clip.ofRange(List.of(first), Span.ofMillis(0, 2000));
        Timeline one = clip.paste(List.of(second.withPixels(1)), Time.ZERO).getFirst();
        assertEquals(1, one.segments().getFirst().pixels());
    }

    @Test
    void aRangeWithoutLightIsAnEmptyClipThatPastesDark() {
        Clip clip = Clip.ofRange(List.of(second), Span.ofMillis(0, 1000));
        assertTrue(clip.isEmpty());
        assertEquals("1000-2000 blue, 3000-5000 blue", text(clip.pasteWithGaps(List.of(third), Time.ofMillis(2000))));
    }
}
