package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Kept;
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

class ShowTimeTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    private final Mark verse = Mark.over(at(500), at(1000), "verse");
    private final Mark early = Mark.at(at(500), "early");
    private final Mark late = Mark.at(at(2000), "late");
    private final Project project = aProject()
            .lasting(5000)
            .with(aTimeline("Ball 1")
                    .solid(0, 1000, Rgb.WHITE)
                    .with(Segment.of(Span.ofMillis(2000, 3000), Look.solid(RED))
                            .withAnchors(new Anchor(late.id(), Time.ZERO), new Anchor(early.id(), at(2500)))))
            .with(aTimeline("Ball 2").fade(1000, 3000, Rgb.BLACK, Rgb.WHITE))
            .with(new MarkTrack("m", "Marks", MarkTrack.Kind.OWN, Rgb.WHITE, List.of(verse, early, late)))
            .with(Note.at(at(1500), "note"))
            .with(new Lyrics("", "", "la", List.of(new Lyrics.Word("la", at(1200), at(1800))), Kept.NOTHING))
            .build();

    private static Time at(long millis) {
        return Time.ofMillis(millis);
    }

    private static String marks(Project project) {
        StringBuilder text = new StringBuilder();
        for (Mark mark : project.markTracks().getFirst().marks()) {
            text.append(mark.label())
                    .append(' ')
                    .append(mark.time())
                    .append('–')
                    .append(mark.end())
                    .append("; ");
        }
        return text.toString();
    }

    @Test
    void insertedTimeMovesAllThatComesLater() {
        Project longer = ShowTime.insert(project, at(1000), at(500));
        assertEquals(at(5500), longer.duration());
        assertEquals(
                "0-1000 white, 2500-3500 red",
                TimelineText.of(longer.timelines().get(0)));
        assertEquals("1500-3500 black>white", TimelineText.of(longer.timelines().get(1)));
        assertEquals(
                "verse 0:00.500–0:02.000; early 0:00.500–0:00.500; late 0:02.500–0:02.500; ", sorted(marks(longer)));
        assertEquals(at(2000), longer.notes().getFirst().time());
        assertEquals(at(1700), longer.lyrics().words().getFirst().start());
    }

    /** Two marks at one time are in the order of their ids, which are random. */
    private static String sorted(String marks) {
        return marks.startsWith("early") ? marks.replaceFirst("(early[^;]*; )(verse[^;]*; )", "$2$1") : marks;
    }

    @Test
    void endsStayTiedToMarksThatMoveAlongAndLetGoOfOthers() {
        Segment moved = ShowTime.insert(project, at(1000), at(500))
                .timelines()
                .getFirst()
                .segments()
                .getLast();
        assertNotNull(moved.startAnchor());
        assertNull(moved.endAnchor());
    }

    @Test
    void deletedTimeTakesWhatIsInItButKeepsNotes() {
        Project shorter = ShowTime.delete(project, Span.ofMillis(1100, 2100));
        assertEquals(at(4000), shorter.duration());
        assertEquals(
                "0-1000 white, 1100-2000 red",
                TimelineText.of(shorter.timelines().get(0)));
        assertEquals(
                "1000-1100 black>#0D0D0D, 1100-2000 #8C8C8C>white",
                TimelineText.of(shorter.timelines().get(1)));
        assertEquals("verse 0:00.500–0:01.100; early 0:00.500–0:00.500; ", sorted(marks(shorter)));
        assertEquals(at(1100), shorter.notes().getFirst().time());
        assertEquals(List.of(), shorter.lyrics().words());
    }

    @Test
    void deletingWhatWasInsertedBringsTheShowBack() {
        Project there = ShowTime.insert(project, at(3500), at(700));
        assertEquals(project, ShowTime.delete(there, Span.ofMillis(3500, 4200)));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThrows(Refusal.class, () -> ShowTime.insert(project, at(5001), at(1)));
        assertThrows(Refusal.class, () -> ShowTime.insert(project, at(0), Time.ZERO));
        assertThrows(Refusal.class, () -> ShowTime.insert(project, at(0), Settings.MAX_DURATION));
        assertThrows(Refusal.class, () -> ShowTime.delete(project, Span.ofMillis(0, 5001)));
    }
}
