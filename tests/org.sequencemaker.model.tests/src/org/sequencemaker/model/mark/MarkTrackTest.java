package org.sequencemaker.model.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

class MarkTrackTest {
    private static Mark at(long millis) {
        return Mark.at(Time.ofMillis(millis), "");
    }

    private static MarkTrack track(Mark... marks) {
        return new MarkTrack("beats", "Beats", MarkTrack.Kind.BEAT, Rgb.WHITE, List.of(marks));
    }

    @Test
    void marksAreSortedByTime() {
        Mark early = at(100);
        Mark late = at(200);
        assertEquals(List.of(early, late), track(late, early).marks());
    }

    @Test
    void thoseInASpanBeginInItOrReachIntoIt() {
        Mark section = Mark.over(Time.ZERO, Time.ofMillis(150), "verse");
        Mark beat = at(100);
        Mark end = at(200);
        MarkTrack track = track(section, beat, end);
        assertEquals(List.of(section, beat), track.in(Span.ofMillis(100, 200)));
        assertEquals(List.of(end), track.in(Span.ofMillis(150, 300)));
    }

    @Test
    void marksFoundAgainKeepTheirIds() {
        MarkTrack before = track(at(100), at(500), at(900));
        MarkTrack after = before.withFound(List.of(at(880), at(110), at(300)), Time.ofMillis(30));
        assertEquals(
                before.marks().get(0).withTime(Time.ofMillis(110)),
                after.marks().get(0));
        assertNotEquals(before.marks().get(1).id(), after.marks().get(1).id());
        assertEquals(before.marks().get(2).id(), after.marks().get(2).id());
    }

    @Test
    void aMarkThatMakesNoSenseCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> at(-1));
        assertThrows(IllegalArgumentException.class, () -> Mark.over(Time.ZERO, Time.ofMicros(-1), ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Mark(MarkId.fresh(), Time.ZERO, Time.ZERO, "", 1.1, Kept.NOTHING));
    }
}
