package org.sequencemaker.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.Snapping.Catch;
import org.sequencemaker.layout.Snapping.Rules;
import org.sequencemaker.layout.Snapping.To;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;

/** A pixel is 10 ms, so 8 pixels reach 80 ms far. */
class SnappingTest {
    private static final Project SHOW = Shows.of(
                    60, List.of(Shows.solid(1000, 3000, Shows.RED), Shows.solid(3500, 4200, Shows.BLUE)))
            .withNotes(List.of(Note.at(at(9030), "here")))
            .withMarkTracks(List.of(
                    track("Beats", MarkTrack.Kind.BEAT, Mark.at(at(2000), ""), Mark.at(at(4190), "")),
                    track("Verses", MarkTrack.Kind.SECTION, Mark.over(at(6020), at(1010), "Verse"))));
    private static final Set<To> BUT_RULER = EnumSet.complementOf(EnumSet.of(To.RULER));

    private static Time at(long millis) {
        return Time.ofMillis(millis);
    }

    private static MarkTrack track(String name, MarkTrack.Kind kind, Mark... marks) {
        return new MarkTrack(name, name, kind, Shows.RED, List.of(marks));
    }

    private static Snapping snapping(Set<To> kinds) {
        return new Snapping(SHOW, Shows.viewport(10), at(5040), segment -> false, new Rules(8, kinds));
    }

    private static void assertCaught(long millis, To to, long near) {
        Catch caught = snapping(BUT_RULER).at(at(near));
        assertNotNull(caught, "near " + near);
        assertEquals(at(millis), caught.time());
        assertEquals(to, caught.to());
    }

    @Test
    void aTimeIsDrawnToWhatIsNear() {
        assertCaught(5040, To.PLAYHEAD, 5000);
        assertCaught(2000, To.BEAT, 2050);
        assertCaught(6020, To.MARK, 5999);
        assertCaught(9030, To.NOTE, 9100);
        assertCaught(1000, To.EDGE, 930);
        assertCaught(0, To.EDGE, 30);
        assertCaught(60_000, To.EDGE, 59_970);
    }

    @Test
    void theEndOfAStretchDrawsAsWell() {
        assertCaught(7030, To.MARK, 7050);
    }

    @Test
    void theNearestWins() {
        assertCaught(4200, To.EDGE, 4210);
        assertCaught(4190, To.BEAT, 4180);
    }

    @Test
    void whatIsTooFarAwayDoesNotDraw() {
        assertNull(snapping(BUT_RULER).at(at(1500)));
        assertNull(snapping(BUT_RULER).at(at(2081)));
    }

    @Test
    void whatIsSwitchedOffDoesNotDraw() {
        assertNull(snapping(EnumSet.of(To.NOTE)).at(at(2000)));
        assertNull(new Snapping(SHOW, Shows.viewport(10), at(0), segment -> false, Rules.NONE).at(at(2000)));
    }

    @Test
    void whatMovesDoesNotDrawItself() {
        Segment moving = SHOW.timelines().getFirst().segments().getFirst();
        Snapping snapping = new Snapping(
                SHOW, Shows.viewport(10), at(0), segment -> segment.equals(moving), new Rules(8, BUT_RULER));
        assertNull(snapping.at(at(2990)));
    }

    @Test
    void linesOfTheRulerDraw() {
        Catch caught = snapping(EnumSet.of(To.RULER)).at(at(10_030));
        assertNotNull(caught);
        assertEquals(at(10_000), caught.time());
    }

    @Test
    void ofSeveralEdgesTheOneThatIsNearestToSomethingLeads() {
        Snapping.Shift shift = snapping(BUT_RULER).shift(List.of(at(1000), at(3000)), at(970));
        assertNotNull(shift);
        assertEquals(at(1000), shift.distance());
        assertEquals(To.BEAT, shift.caught().to());
        assertNull(snapping(BUT_RULER).shift(List.of(at(1000)), at(500)));
    }

    @Test
    void aHiddenTrackDoesNotDraw() {
        Project hidden = SHOW.withMarkTrack("Beats", track -> track.withVisible(false));
        assertNull(new Snapping(hidden, Shows.viewport(10), at(0), segment -> false, new Rules(8, BUT_RULER))
                .at(at(2000)));
    }
}
