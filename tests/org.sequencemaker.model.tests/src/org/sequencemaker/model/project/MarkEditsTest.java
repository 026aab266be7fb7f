package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.testkit.TimelineText;

class MarkEditsTest {
    private final Mark beat = Mark.at(Time.ofMillis(1000), "beat");
    private final Project project = aProject()
            .lasting(5000)
            .with(aTimeline("Ball 1")
                    .with(Segment.of(Span.ofMillis(1000, 1500), Look.solid(Rgb.WHITE))
                            .withAnchors(new Anchor(beat.id(), Time.ZERO), null)))
            .with(aTimeline("Ball 2")
                    .with(Segment.of(Span.ofMillis(0, 900), Look.solid(Rgb.WHITE))
                            .withAnchors(null, new Anchor(beat.id(), Time.ofMillis(-100)))))
            .with(new MarkTrack("beats", "Beats", MarkTrack.Kind.BEAT, Rgb.WHITE, List.of(beat)))
            .build();

    @Test
    void segmentsOnEveryTimelineFollowTheirMarks() {
        Project moved = MarkEdits.change(
                project, "beats", track -> track.withMarks(List.of(beat.withTime(Time.ofMillis(1200)))));
        assertEquals("1200-1700 white", TimelineText.of(moved.timelines().get(0)));
        assertEquals("200-1100 white", TimelineText.of(moved.timelines().get(1)));
    }

    @Test
    void whatIsTiedToAMarkThatIsGoneStays() {
        Project without = MarkEdits.change(project, "beats", track -> track.withMarks(List.of()));
        assertEquals(project.timelines(), without.timelines());
        assertThrows(Refusal.class, () -> MarkEdits.change(project, "x", track -> track));
    }
}
