package org.sequencemaker.ui.assistant.ambiguity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineText;

class ReadingPictureTest {
    private static final Project SHOW = aProject()
            .lasting(10_000)
            .with(aTimeline("Ball 1").solid(0, 10_000, new Rgb(255, 0, 0)))
            .build();

    private static ReadingPicture of(Project changed) {
        return ReadingPicture.of(Proposal.between("t", "x", SHOW, changed), "A reading", SHOW);
    }

    @Test
    void itShowsWhatWouldBeAndWhereItBegins() {
        Project dark = SHOW.withEachTimeline(
                timeline -> timeline.erase(Span.ofMillis(2000, 3000)).erase(Span.ofMillis(5000, 6000)));
        ReadingPicture picture = of(dark);
        assertEquals("A reading", picture.ghosts().label());
        assertEquals(
                "0-2000 red, 3000-5000 red, 6000-10000 red",
                TimelineText.of(picture.ghosts().changed().timelines().getFirst()));
        assertEquals(Time.ofMillis(2000), picture.from());
        assertEquals(List.of("Ball 1: 2 dark"), picture.counts());
    }

    @Test
    void whatIsNotLightIsCountedToo() {
        ReadingPicture picture = of(SHOW.withNotes(List.of(Note.at(Time.ZERO, "here"))));
        assertEquals(Time.ZERO, picture.from());
        assertEquals(1, picture.counts().size());
    }

    @Test
    void aReadingThatChangesNothingIsEmpty() {
        assertEquals(List.of(), of(SHOW).counts());
    }
}
