package org.sequencemaker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineBuilder;

class FlashCheckTest {
    @ParameterizedTest
    @CsvSource({"1,false", "3,false", "4,true", "10,true", "40,true"})
    void aStrobeIsTooFastFromMoreThanThreeFlashesASecond(double hertz, boolean isTooFast) {
        Project project = aProject()
                .with(aTimeline().look(0, 10_000, Asked.strobe(Rgb.WHITE, hertz)))
                .build();
        assertEquals(isTooFast, !Asked.of(project, "flashes").isEmpty());
    }

    @Test
    void itIsNamedAsWhatItIsWithPlaceAndRate() {
        Project project = aProject()
                .with(aTimeline()
                        .solid(0, 2_000, Rgb.BLACK)
                        .look(2_000, 4_000, Asked.strobe(Rgb.WHITE, 10))
                        .solid(4_000, 10_000, Rgb.BLACK))
                .build();
        Problem problem = Asked.of(project, "flashes").getFirst();
        assertEquals(Level.ERROR, problem.level());
        assertEquals(
                "From 0:02.000 to 0:03.950 the props flash up to 10 times a second; more than 3 can cause seizures "
                        + "(WCAG 2.3.1, general flash threshold).",
                problem.words());
        assertEquals(Time.ofMillis(2_000), problem.place().from());
    }

    @Test
    void slowingTheEffectPutsItRight() {
        Project project = aProject()
                .with(aTimeline().look(0, 10_000, Asked.strobe(Rgb.WHITE, 12)))
                .build();
        Project fixed = Asked.fixed(project, Asked.of(project, "flashes").getFirst());
        assertEquals(List.of(), Asked.of(fixed, "flashes"));
    }

    @Test
    void segmentsThatFlashByThemselvesAreFoundButNotChanged() {
        TimelineBuilder ball = aTimeline();
        for (int i = 0; i < 100; i++) {
            ball.solid(i * 100L, (i + 1) * 100L, i % 2 == 0 ? Rgb.WHITE : Rgb.BLACK);
        }
        Problem problem = Asked.of(aProject().with(ball).build(), "flashes").getFirst();
        assertNull(problem.fix());
    }

    @Test
    void colourThatChangesWithoutBrightnessIsNoFlash() {
        TimelineBuilder ball = aTimeline();
        for (int i = 0; i < 100; i++) {
            ball.solid(i * 100L, (i + 1) * 100L, i % 2 == 0 ? new Rgb(0, 90, 0) : new Rgb(160, 0, 60));
        }
        assertEquals(List.of(), Asked.of(aProject().with(ball).build(), "flashes"));
    }

    @Test
    void brightLightThatGoesDownALittleIsNoFlash() {
        TimelineBuilder ball = aTimeline();
        for (int i = 0; i < 100; i++) {
            ball.solid(i * 100L, (i + 1) * 100L, i % 2 == 0 ? Rgb.WHITE : new Rgb(238, 238, 238));
        }
        assertEquals(List.of(), Asked.of(aProject().with(ball).build(), "flashes"));
    }

    @Test
    void propsThatFlashByTurnsAreFoundThoughTheirSumStandsStill() {
        TimelineBuilder left = aTimeline("Left");
        TimelineBuilder right = aTimeline("Right");
        for (int i = 0; i < 100; i++) {
            left.solid(i * 100L, (i + 1) * 100L, i % 2 == 0 ? Rgb.WHITE : Rgb.BLACK);
            right.solid(i * 100L, (i + 1) * 100L, i % 2 == 0 ? Rgb.BLACK : Rgb.WHITE);
        }
        assertEquals(
                1,
                Asked.of(aProject().with(left).with(right).build(), "flashes").size());
    }

    @Test
    void oneOfManyPropsMayFlash() {
        var project = aProject().with(aTimeline("One").look(0, 10_000, Asked.strobe(new Rgb(180, 180, 180), 10)));
        for (int i = 0; i < 9; i++) {
            project.with(aTimeline("Calm " + i).solid(0, 10_000, new Rgb(0, 0, 60)));
        }
        assertEquals(List.of(), Asked.of(project.build(), "flashes"));
    }

    @Test
    void ofARangeOnlyWhatFlashesInItIsTold() {
        Project project = aProject()
                .lasting(60_000)
                .with(aTimeline().look(0, 4_000, Asked.strobe(Rgb.WHITE, 10)).solid(4_000, 60_000, Rgb.BLACK))
                .build();
        Show show = Show.of(project, Asked.EFFECTS, null);
        assertEquals(List.of(), Checks.problems(show.in(Span.ofMillis(30_000, 40_000))));
        assertEquals(1, Checks.problems(show.in(Span.ofMillis(3_000, 3_500))).size());
    }

    @Test
    void twoBurstsAreTwoProblems() {
        Project project = aProject()
                .lasting(20_000)
                .with(aTimeline()
                        .look(0, 3_000, Asked.strobe(Rgb.WHITE, 10))
                        .solid(3_000, 15_000, Rgb.BLACK)
                        .look(15_000, 20_000, Asked.strobe(Rgb.WHITE, 5)))
                .build();
        List<Problem> problems = Asked.of(project, "flashes");
        assertEquals(2, problems.size());
        assertTrue(
                problems.get(1).words().contains("up to 5 times"),
                problems.get(1).words());
    }
}
