package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
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

    @Test
    void marksMoveTogetherAndNoneLeavesTheShow() {
        Mark other = Mark.at(Time.ofMillis(4000), "");
        Project two = MarkEdits.add(project, "beats", other);
        Project moved = MarkEdits.move(two, List.of(beat.id(), other.id()), Time.ofMillis(3000));
        assertEquals(List.of(2000L, 5000L), millis(moved, "beats"));
        assertEquals("2000-2500 white", TimelineText.of(moved.timelines().get(0)));
        assertEquals(
                List.of(1000L, 5000L), millis(MarkEdits.move(two, List.of(other.id()), Time.ofMillis(9999)), "beats"));
    }

    @Test
    void aBeatTakesTheDownbeatAtItsMomentAlong() {
        Mark downbeat = Mark.at(Time.ofMillis(1010), "");
        Mark later = Mark.at(Time.ofMillis(3000), "");
        Project bars = TrackEdits.add(
                project, new MarkTrack("bars", "Bars", MarkTrack.Kind.DOWNBEAT, Rgb.WHITE, List.of(downbeat, later)));
        Project moved = MarkEdits.move(bars, List.of(beat.id()), Time.ofMillis(-100));
        assertEquals(List.of(900L), millis(moved, "beats"));
        assertEquals(List.of(910L, 3000L), millis(moved, "bars"));
    }

    @Test
    void marksAreNumberedAndDivided() {
        Project three = MarkEdits.add(
                MarkEdits.add(project, "beats", Mark.at(Time.ofMillis(2000), "")),
                "beats",
                Mark.at(Time.ofMillis(4000), ""));
        Project numbered = MarkEdits.number(three, "beats", List.of(), 5);
        assertEquals(List.of("5", "6", "7"), labels(numbered));
        Project divided = MarkEdits.subdivide(three, "beats", List.of(), 2);
        assertEquals(List.of(1000L, 1500L, 2000L, 3000L, 4000L), millis(divided, "beats"));
        List<MarkId> firstTwo = three.markTracks().getFirst().marks().stream()
                .limit(2)
                .map(Mark::id)
                .toList();
        assertEquals(
                List.of(1000L, 1250L, 1500L, 1750L, 2000L, 4000L),
                millis(MarkEdits.subdivide(three, "beats", firstTwo, 4), "beats"));
        assertThrows(Refusal.class, () -> MarkEdits.subdivide(project, "beats", List.of(), 2));
        assertThrows(Refusal.class, () -> MarkEdits.subdivide(three, "beats", List.of(), 1));
    }

    @Test
    void aMarkAfterTheShowOrOneThatIsGoneIsRefused() {
        assertThrows(Refusal.class, () -> MarkEdits.add(project, "beats", Mark.at(Time.ofMillis(5001), "")));
        Project without = MarkEdits.remove(project, List.of(beat.id()));
        assertEquals(List.of(), millis(without, "beats"));
        assertThrows(Refusal.class, () -> MarkEdits.remove(without, List.of(beat.id())));
        assertThrows(Refusal.class, () -> MarkEdits.move(without, List.of(beat.id()), Time.ZERO));
    }

    @Test
    void tracksAreAddedOrderedAndTakenAway() {
        MarkTrack same = project.markTracks().getFirst();
        Project more = TrackEdits.addAll(project, List.of(same));
        assertEquals(2, more.markTracks().size());
        assertEquals(2, MarkEdits.times(more).size());
        String added = more.markTracks().getLast().id();
        Project up = TrackEdits.shift(more, added, -5);
        assertEquals(added, up.markTracks().getFirst().id());
        assertEquals(project, TrackEdits.remove(up, added));
        Project hidden = TrackEdits.show(more, Set.of(added));
        assertEquals(
                List.of(false, true),
                hidden.markTracks().stream().map(MarkTrack::visible).toList());
    }

    private static List<Long> millis(Project project, String track) {
        MarkTrack found = project.markTrack(track);
        return found == null
                ? List.of()
                : found.marks().stream()
                        .map(mark -> mark.time().micros() / 1000)
                        .toList();
    }

    private static List<String> labels(Project project) {
        return project.markTracks().getFirst().marks().stream().map(Mark::label).toList();
    }
}
