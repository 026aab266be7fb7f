package org.sequencemaker.ui.assistant.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.history.version.ChangeSize;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.history.version.Restoring;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.AssistantSettings;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ProjectRules;
import org.sequencemaker.testkit.RandomEdits;
import org.sequencemaker.testkit.RandomProjects;
import org.sequencemaker.testkit.TimelineText;
import org.sequencemaker.ui.assistant.desk.Parts;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;

class ComparedTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final String HASH = "a".repeat(64);
    private static final Version VERSION =
            new Version(7, Instant.EPOCH, Occasion.save(), ChangeSize.UNKNOWN, "show.smproj", 1, "id");

    private final Random random = new Random(20);

    private static Compared compared(Project then, Project present) {
        return Compared.of(VERSION, then, present, List.of());
    }

    private static Project show() {
        Segment made = Segment.of(Span.ofMillis(0, 1000), Look.solid(RED)).withOrigin(Origin.turn("t1"));
        return aProject()
                .lasting(10_000)
                .with(aTimeline("Ball 1").with(made).solid(2000, 3000, RED))
                .with(aTimeline("Ball 2").solid(0, 5000, RED))
                .build();
    }

    private static Project dark(Project show, long from, long to) {
        return show.withEachTimeline(timeline -> timeline.erase(Span.ofMillis(from, to)));
    }

    @Test
    void whatCameFromATurnComesBackWithItsOrigin() {
        Project then = show();
        Compared compared = compared(then, dark(then, 0, 1000));
        assertEquals(2, compared.ghosts().ghosts().size());
        assertEquals(Ghost.Kind.ADDS, compared.ghosts().ghosts().getFirst().kind());
        Project back = compared.light().onto(compared.present()).project();
        assertEquals(
                Origin.turn("t1"),
                back.timelines().getFirst().segments().getFirst().origin());
        assertEquals(Origin.HAND, back.timelines().get(1).segments().getFirst().origin());
    }

    @Test
    void aPartComesBackAndTheRestStays() {
        Project then = show();
        Project present = dark(then, 0, 3000);
        Compared compared = compared(then, present);
        Place place = new Place(then.timelines().get(1).id(), Span.ofMillis(500, 800));
        Project back = Parts.of(compared.light(), Part.in(List.of(place)))
                .onto(present)
                .project();
        assertEquals("", TimelineText.of(back.timelines().getFirst()));
        assertEquals(
                "500-800 red, 3000-5000 red", TimelineText.of(back.timelines().get(1)));
    }

    @Test
    void whatTheUserDoesNotWantBackIsNoLongerShown() {
        Project then = show();
        Project present = dark(then, 0, 1000);
        Part first = Part.in(
                List.of(compared(then, present).ghosts().ghosts().getFirst().place()));
        Compared rest = Compared.of(VERSION, then, present, List.of(first));
        assertEquals(1, rest.ghosts().ghosts().size());
        assertEquals(
                present.timelines().getFirst(),
                rest.ghosts().changed().timelines().getFirst());
    }

    @Test
    void whatIsNotLightIsSaidAndOnlyAllOfItBringsItBack() {
        Project then = show().withNotes(List.of(Note.at(Time.ZERO, "then")));
        Project present =
                then.withNotes(List.of()).withTimelines(then.timelines().subList(0, 1));
        Compared compared = compared(then, present);
        assertEquals(
                List.of("timeline Ball 2 comes back", "notes"),
                compared.ghosts().others());
        assertFalse(compared.isEmpty());
        assertEquals(then, compared.ghosts().changed());
        assertTrue(compared(then, then).isEmpty());
    }

    @Test
    void aWholeVersionBringsAllBackButWhatWasSaidAndWhereTheSongIs() {
        Project then = show().withAudio(
                        new AudioReference("old/song.wav", "/old/song.wav", HASH, Time.ofMillis(9_000), Kept.NOTHING))
                .withAssistant(said("{\"old\":1}", "always red"));
        Project present = dark(show(), 0, 9000)
                .withAudio(
                        new AudioReference("new/song.wav", "/new/song.wav", HASH, Time.ofMillis(9_000), Kept.NOTHING))
                .withAssistant(said("{\"new\":2}", "never red"));
        Project whole = OldShow.whole(then, present);
        assertEquals(then.timelines(), whole.timelines());
        assertEquals("new/song.wav", whole.audio().relativePath());
        assertEquals("always red", whole.assistant().customInstructions());
        assertEquals("{\"new\":2}", whole.assistant().kept().fields().get("conversation"));
        Project otherSong = present.withAudio(present.audio().withContent("b".repeat(64), Time.ZERO));
        assertEquals("old/song.wav", OldShow.whole(then, otherSong).audio().relativePath());
    }

    private static AssistantSettings said(String memory, String instructions) {
        return new AssistantSettings(instructions, List.of(), List.of(), "", Kept.NOTHING.with("conversation", memory));
    }

    @Test
    void nothingIsTiedToAMarkThatIsGone() {
        Mark beat = Mark.at(Time.ofMillis(1000), "");
        Segment tied = Segment.of(Span.ofMillis(1000, 2000), Look.solid(RED))
                .withAnchors(new Anchor(beat.id(), Time.ZERO), new Anchor(MarkId.fresh(), Time.ZERO));
        Project then = aProject()
                .lasting(10_000)
                .with(aTimeline("Ball 1").with(tied))
                .with(new MarkTrack("beats", "Beats", MarkTrack.Kind.BEAT, RED, List.of(beat)))
                .build();
        Project present = dark(then, 0, 9000);
        Timeline back = compared(then, present)
                .light()
                .onto(present)
                .project()
                .timelines()
                .getFirst();
        Segment found = back.segments().getFirst();
        assertEquals(beat.id(), Objects.requireNonNull(found.startAnchor()).mark());
        assertNull(found.endAnchor());
    }

    @Test
    void nothingIsTiedToAMarkThatIsElsewhereNow() {
        Mark beat = Mark.at(Time.ofMillis(1000), "");
        Segment tied = Segment.of(Span.ofMillis(1000, 2000), Look.solid(RED))
                .withAnchors(new Anchor(beat.id(), Time.ZERO), null);
        Project then = aProject()
                .lasting(10_000)
                .with(aTimeline("Ball 1").with(tied))
                .with(new MarkTrack("beats", "Beats", MarkTrack.Kind.BEAT, RED, List.of(beat)))
                .build();
        Project present = MarkEdits.move(dark(then, 0, 9000), Set.of(beat.id()), Time.ofMillis(500));
        Project back = compared(then, present).light().onto(present).project();
        assertEquals("1000-2000 red", TimelineText.of(back.timelines().getFirst()));
        assertNull(back.timelines().getFirst().segments().getFirst().startAnchor());
        Project restored = new Restoring("version 7", then)
                .timelines(List.of(then.timelines().getFirst().id()))
                .change()
                .apply(present);
        assertNull(restored.timelines().getFirst().segments().getFirst().startAnchor());
    }

    @Test
    void whateverWasEditedAllLightComesBackAndTheRulesHold() {
        for (int round = 0; round < 20; round++) {
            Project then = new RandomProjects(random).next();
            Project present = edited(then);
            Compared compared = compared(then, present);
            Project back = compared.light().onto(present).project();
            ProjectRules.requireKept(back, "round " + round);
            for (Timeline timeline : then.timelines()) {
                Timeline now = back.timeline(timeline.id());
                boolean isShorter = now != null && now.length().isBefore(timeline.length());
                if (now != null && !isShorter && !now.view().locked() && now.pixels() == timeline.pixels()) {
                    assertTrue(
                            Compared.of(VERSION, then, back, List.of()).light().stretches().stream()
                                    .noneMatch(stretch -> stretch.timeline().equals(timeline.id())),
                            "round " + round + ", " + timeline.name());
                }
            }
        }
    }

    private Project edited(Project project) {
        RandomEdits edits = new RandomEdits(random, project);
        Project next = project;
        for (int i = 0; i < 20; i++) {
            try {
                next = edits.next(next).change().apply(next);
            } catch (Refusal refusal) {
                continue;
            }
        }
        return next;
    }
}
