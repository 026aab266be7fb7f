package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

class SectionTest {
    private static @Nullable Section at(long millis, Mark... marks) {
        MarkTrack sections = new MarkTrack("s", "Sections", MarkTrack.Kind.SECTION, Rgb.WHITE, List.of(marks));
        MarkTrack beats = new MarkTrack("b", "Beats", MarkTrack.Kind.BEAT, Rgb.WHITE, List.of(over(0, 60_000, "beat")));
        Project project = Project.empty("show", Settings.DEFAULT.withDuration(Time.ofMillis(60_000)));
        return Section.at(project.withMarkTracks(List.of(beats, sections)), Time.ofMillis(millis));
    }

    private static Mark over(long from, long to, String label) {
        return Mark.over(Time.ofMillis(from), Time.ofMillis(to - from), label);
    }

    private static Section section(String label, long from, long to) {
        return new Section(label, Span.ofMillis(from, to));
    }

    @Test
    void aSectionReachesToItsEndOrToTheNext() {
        Mark[] marks = {
            over(0, 4000, "intro"), Mark.at(Time.ofMillis(5000), "verse"), Mark.at(Time.ofMillis(9000), "chorus")
        };
        assertEquals(section("intro", 0, 4000), at(3999, marks));
        assertNull(at(4500, marks));
        assertEquals(section("verse", 5000, 9000), at(5000, marks));
        assertEquals(section("chorus", 9000, 60_000), at(59_000, marks));
        assertNull(at(60_000, marks));
        assertNull(at(1000));
    }

    @Test
    void ofTwoOverEachOtherItIsTheOneThatBeginsLast() {
        Mark[] marks = {over(0, 20_000, "verse"), over(5000, 9000, "break")};
        assertEquals(section("break", 5000, 9000), at(6000, marks));
        assertEquals(section("verse", 0, 20_000), at(9000, marks));
    }
}
