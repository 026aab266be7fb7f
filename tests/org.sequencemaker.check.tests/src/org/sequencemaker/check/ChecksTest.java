package org.sequencemaker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.testkit.TimelineBuilder;

class ChecksTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    @Test
    void aShowInOrderHasNoProblems() {
        Project project =
                aProject().with(aTimeline("Ball 1").solid(0, 10_000, RED)).build();
        assertEquals(List.of(), Checks.problems(Show.of(project, Asked.EFFECTS, null)));
    }

    @Test
    void everyCheckSaysWhatItIsFor() {
        assertEquals(
                Checks.all().size(),
                Checks.all().stream().map(Check::id).distinct().count());
        for (Check check : Checks.all()) {
            assertTrue(check.id().matches("[a-z-]+"), check.id());
            assertTrue(check.explanation().endsWith("."), check.explanation());
            assertTrue(!check.label().isBlank());
        }
    }

    @Test
    void aTimelineThatEndsEarlyIsFilledToTheEnd() {
        Project project = aProject()
                .with(aTimeline("Ball 1").solid(0, 10_000, RED))
                .with(aTimeline("Ball 2").solid(0, 4_000, RED))
                .build();
        List<Problem> problems = Asked.of(project, "end-gap");
        assertEquals(
                List.of("“Ball 2” ends at 0:04.000, before the show does at 0:10.000."),
                problems.stream().map(Problem::words).toList());
        assertEquals(Time.ofMillis(4_000), problems.getFirst().place().from());
        Project fixed = Asked.fixed(project, problems.getFirst());
        assertEquals(List.of(), Asked.of(fixed, "end-gap"));
        assertEquals(Rgb.BLACK, fixed.timelines().get(1).colourAt(Time.ofMillis(9_990)));
    }

    @Test
    void lessThanATickIsNoGap() {
        Project project = aProject()
                .with(aTimeline().with(Segment.of(new Span(Time.ZERO, Time.ofMicros(9_996_000)), Look.solid(RED))))
                .build();
        assertEquals(List.of(), Asked.of(project, "end-gap"));
    }

    @Test
    void aSegmentShorterThanATickIsDeleted() {
        Project project = aProject()
                .with(aTimeline("Ball 1").solid(0, 5_000, RED).solid(5_001, 5_004, RED))
                .build();
        List<Problem> problems = Asked.of(project, "short-segments");
        assertEquals(1, problems.size());
        assertEquals(
                "The segment at 0:05.001 on “Ball 1” is shorter than a tick of 1/100 s: its program lacks it.",
                problems.getFirst().words());
        assertEquals(
                1,
                Asked.fixed(project, problems.getFirst())
                        .timelines()
                        .getFirst()
                        .segments()
                        .size());
    }

    @Test
    void anUnknownEffectIsRemovedAndOthersStay() {
        Effect unknown = new Effect("warp", Map.of());
        Look look = Asked.strobe(RED, 2);
        Look both = look.withEffects(List.of(unknown, look.effects().getFirst()));
        Project project = aProject().with(aTimeline().look(0, 10_000, both)).build();
        Problem problem = Asked.of(project, "unknown-effects").getFirst();
        Segment fixed =
                Asked.fixed(project, problem).timelines().getFirst().segments().getFirst();
        assertEquals(look, fixed.look());
    }

    @Test
    void morePixelsThanThePropHasAreCut() {
        Segment wide = Segment.of(Span.ofMillis(0, 10_000), Look.solid(RED)).withPixels(12);
        Project project = aProject().with(aTimeline().with(wide)).build();
        Problem problem = Asked.of(project, "pixels").getFirst();
        assertEquals(
                4,
                Asked.fixed(project, problem)
                        .timelines()
                        .getFirst()
                        .segments()
                        .getFirst()
                        .pixels());
    }

    @Test
    void aFadeLongerThanABallPlaysIsSplit() {
        Project project = aProject()
                .lasting(300_000)
                .with(aTimeline("Ball 1").fade(0, 300_000, RED, Rgb.WHITE))
                .build();
        Problem problem = Asked.of(project, "long-fades").getFirst();
        assertTrue(problem.words().endsWith("the program has it in 3 parts."), problem.words());
        Project fixed = Asked.fixed(project, problem);
        assertEquals(3, fixed.timelines().getFirst().segments().size());
        assertEquals(List.of(), Asked.of(fixed, "long-fades"));
    }

    @Test
    void aProgramTooLargeForABallFitsAtALowerRate() {
        TimelineBuilder ball = aTimeline("Ball 1");
        for (int i = 0; i < 150; i++) {
            ball.fade(i * 10_000L, (i + 1) * 10_000L, RED, Rgb.WHITE);
        }
        Project project = aProject().lasting(1_500_000).at(1000).with(ball).build();
        Problem problem = Asked.of(project, "program-size").getFirst();
        assertEquals(Level.ERROR, problem.level());
        Project fixed = Asked.fixed(project, problem);
        assertTrue(fixed.settings().refreshRate() < 1000);
        assertEquals(List.of(), Asked.of(fixed, "program-size"));
    }

    @Test
    void aSongThatIsNotThereIsMissedUntilItIs(@TempDir Path folder) throws Exception {
        AudioReference song = new AudioReference("songs/a.wav", "", "", Time.ZERO, AudioReference.NONE.kept());
        Project project = aProject().build().withAudio(song);
        Path file = folder.resolve("show.smproj");
        Show show = Show.of(project, Asked.EFFECTS, file);
        assertEquals(
                List.of("The song is not at “songs/a.wav”. Put it there, or load it from where it is now."),
                Checks.problems(show).stream().map(Problem::words).toList());
        Files.createDirectory(folder.resolve("songs"));
        Files.writeString(folder.resolve("songs/a.wav"), "RIFF");
        assertEquals(List.of(), Checks.problems(Show.of(project, Asked.EFFECTS, file)));
    }

    @Test
    void anEndWhoseMarkIsGoneIsLetGo() {
        Mark mark = Mark.at(Time.ofMillis(2_000), "drop");
        MarkTrack track = new MarkTrack("own", "Own", MarkTrack.Kind.OWN, RED, List.of(mark));
        Segment tied = Segment.of(Span.ofMillis(2_000, 10_000), Look.solid(RED))
                .withAnchors(new Anchor(mark.id(), Time.ZERO), null);
        Project project =
                aProject().with(track).with(aTimeline("Ball 1").with(tied)).build();
        assertEquals(List.of(), Asked.of(project, "anchors"));
        Project without = project.withMarkTracks(List.of());
        Problem problem = Asked.of(without, "anchors").getFirst();
        assertEquals(
                "The start of the segment at 0:02.000 on “Ball 1” is tied to a mark that is gone or elsewhere.",
                problem.words());
        Segment fixed =
                Asked.fixed(without, problem).timelines().getFirst().segments().getFirst();
        assertNull(fixed.startAnchor());
    }

    @Test
    void onlyWhatTouchesARangeIsToldOfIt() {
        Project project = aProject()
                .with(aTimeline()
                        .solid(1_001, 1_004, RED)
                        .solid(5_001, 5_004, RED)
                        .solid(6_000, 10_000, RED))
                .build();
        Show show = Show.of(project, Asked.EFFECTS, null).in(Span.ofMillis(5_000, 6_000));
        List<Problem> problems = Checks.problems(show);
        assertEquals(1, problems.size());
        assertEquals(Time.ofMicros(5_001_000), problems.getFirst().place().from());
    }

    @Test
    void ofVeryManyTheRestIsCounted() {
        TimelineBuilder ball = aTimeline();
        for (int i = 0; i < 300; i++) {
            ball.solid(i * 20L + 1, i * 20L + 4, RED);
        }
        List<Problem> problems = Asked.of(aProject().with(ball).build(), "short-segments");
        assertEquals(Checks.MOST_OF_A_KIND + 1, problems.size());
        assertEquals(
                "There are 100 more problems like that.", problems.getLast().words());
    }

    @Test
    void fixesOfOneShowCanBeAppliedOneAfterTheOther() {
        Project project = aProject()
                .with(aTimeline("Ball 1").solid(0, 4_000, RED).solid(4_001, 4_004, RED))
                .with(aTimeline("Ball 2").look(0, 9_000, Asked.strobe(RED, 20)))
                .build();
        Project next = project;
        for (Problem problem : Checks.problems(Show.of(project, Asked.EFFECTS, null))) {
            Edit fix = problem.fix();
            if (fix != null) {
                next = fix.change().apply(next);
            }
        }
        List<Problem> left = Checks.problems(Show.of(next, Asked.EFFECTS, null));
        // Deleting the short segment has made the gap to the end a little longer; it is filled from where it was.
        assertEquals(List.of(), left);
    }

    @Test
    void whatNobodyWantsToKnowAnyMoreIsGivenUp() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    CancellationException.class,
                    () -> Checks.problems(Show.of(aProject().build(), Asked.EFFECTS, null)));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }
}
