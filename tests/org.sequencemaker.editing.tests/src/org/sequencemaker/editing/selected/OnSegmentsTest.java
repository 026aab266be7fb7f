package org.sequencemaker.editing.selected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Arranging;
import org.sequencemaker.model.timeline.Clip;
import org.sequencemaker.model.timeline.Joining;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.TimelineText;

class OnSegmentsTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private final Timeline upper =
            aTimeline("Upper").solid(0, 1000, RED).solid(1000, 2000, BLUE).lasting(10_000);
    private final Timeline lower = aTimeline("Lower")
            .solid(500, 1500, BLUE)
            .solid(4000, 5000, RED)
            .lasting(10_000)
            .copy("Lower");
    private final Project show = Project.empty("Show", Settings.DEFAULT.withDuration(Time.ofMillis(10_000)))
            .withTimelines(List.of(upper, lower));

    private SegmentId id(Timeline timeline, int index) {
        return timeline.segments().get(index).id();
    }

    private static String text(Project project, int row) {
        return TimelineText.of(project.timelines().get(row));
    }

    @Test
    void anOperationIsDoneOnEachTimelineThatHasSomeOfThem() {
        Project reversed = OnSegments.each(List.of(id(upper, 0), id(upper, 1)), Arranging::reverse)
                .apply(show);
        assertEquals("0-1000 blue, 1000-2000 red", text(reversed, 0));
        assertEquals(lower, reversed.timelines().get(1));
    }

    @Test
    void whereOneRefusesAllIsRefusedUnlessItMayBeLeftOut() {
        List<SegmentId> some = List.of(id(upper, 0), id(upper, 1), id(lower, 0));
        assertThrows(Refusal.class, () -> OnSegments.each(some, Joining::merge).apply(show));
        Project merged = OnSegments.wherePossible(some, Joining::merge).apply(show);
        assertEquals("0-2000 red", text(merged, 0));
        assertEquals(lower, merged.timelines().get(1));
    }

    @Test
    void whatGoesNowhereIsRefusedWithTheReason() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> OnSegments.wherePossible(List.of(id(lower, 0)), Joining::merge)
                        .apply(show));
        assertEquals("on \"Lower\" no two of the chosen segments are neighbours", refusal.reason());
    }

    @Test
    void nothingSelectedIsRefused() {
        assertThrows(
                Refusal.class,
                () -> OnSegments.each(List.of(), Arranging::reverse).apply(show));
    }

    @Test
    void copiesLieAtADistanceAndTheOriginalsStay() {
        Project copied =
                OnSegments.copy(List.of(id(upper, 0)), Time.ofMillis(6000), 1).apply(show);
        assertEquals(upper, copied.timelines().get(0));
        assertEquals("500-1500 blue, 4000-5000 red, 6000-7000 red", text(copied, 1));
    }

    @Test
    void copiesStopAtTheEdgesOfTheShow() {
        OnSegments.Place place = OnSegments.place(show, List.of(id(upper, 0), id(lower, 1)), Time.ofMillis(60_000), 5);
        assertEquals(upper.id(), place.timeline());
        assertEquals(Time.ofMillis(5000), place.start());
        Time early = OnSegments.place(show, List.of(id(lower, 1)), Time.ofMillis(-60_000), 0)
                .start();
        assertEquals(Time.ZERO, early);
    }

    @Test
    void theSpanGoesFromTheFirstToTheLast() {
        assertEquals(Span.ofMillis(0, 5000), OnSegments.span(show, List.of(id(upper, 0), id(lower, 1))));
        assertNull(OnSegments.span(show, List.of()));
    }

    @Test
    void whatWasPastedIsFoundAndNotWhatItCut() {
        Clip clip = Clip.ofSegments(show.timelines(), List.of(id(lower, 0)));
        Project pasted =
                Pasting.paste(clip, upper.id(), Time.ofMillis(0), false).apply(show);
        List<SegmentId> ids = Pasting.pasted(pasted, clip, upper.id(), Time.ZERO);
        assertEquals(1, ids.size());
        assertEquals(
                Span.ofMillis(0, 1000),
                pasted.timelines().getFirst().segments().getFirst().span());
        assertEquals(pasted.timelines().getFirst().segments().getFirst().id(), ids.getFirst());
    }
}
