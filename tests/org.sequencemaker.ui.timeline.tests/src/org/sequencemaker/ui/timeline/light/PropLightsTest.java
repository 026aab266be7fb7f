package org.sequencemaker.ui.timeline.light;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.program.PrgReader;
import org.sequencemaker.codec.program.PrgWriter;
import org.sequencemaker.codec.program.ProgramBuilder;
import org.sequencemaker.codec.program.ProgramPlayer;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Timeline;

class PropLightsTest {
    private static final EffectKinds EFFECTS = EffectKinds.of(BuiltinEffects.all());
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(10, 20, 250);

    /** Every effect with its standard settings, at the ends of each, and all after one another. */
    static Stream<Effect> effects() {
        List<Effect> all = new ArrayList<>();
        for (EffectKind kind : BuiltinEffects.all()) {
            Effect standard = new Effect(kind.id(), Map.of());
            all.add(standard);
            for (EffectParameter parameter : kind.parameters()) {
                if (parameter.standard() instanceof ParameterValue.Number) {
                    all.add(standard.with(parameter.name(), new ParameterValue.Number(parameter.minimum())));
                    all.add(standard.with(parameter.name(), new ParameterValue.Number(parameter.maximum())));
                }
                for (String choice : parameter.choices()) {
                    all.add(standard.with(parameter.name(), new ParameterValue.Text(choice)));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("effects")
    void thePreviewShowsAtEveryTickWhatTheProgramSays(Effect effect) throws Exception {
        for (int rate : new int[] {40, 100, 1000}) {
            Project project = aProject()
                    .lasting(4_300)
                    .at(rate)
                    .with(aTimeline("Ball 1")
                            .look(130, 1_700, Look.solid(RED).withEffects(List.of(effect)))
                            .look(1_700, 2_333, Look.fade(RED, BLUE).withEffects(List.of(effect, effect)))
                            .fade(3_000, 4_300, BLUE, RED))
                    .build();
            Timeline ball = project.timelines().getFirst();
            byte[] file =
                    PrgWriter.write(ProgramBuilder.build(ball, rate, EFFECTS).program());
            ProgramPlayer played = new ProgramPlayer(PrgReader.read(Source.of("ball.prg", file)));
            PropLights preview = PropLights.of(project, EFFECTS, null);
            int[] seen = new int[4];
            int[] written = new int[4];
            for (long tick = 0; tick < played.ticks() + 3; tick++) {
                preview.colours(0, tick, seen);
                played.colours(tick, written);
                assertArrayEquals(written, seen, effect + " at tick " + tick + " of " + rate + " Hz");
            }
        }
    }

    @Test
    void whatIsMutedOrNotSoloIsDark() {
        Project project = aProject()
                .with(aTimeline("One").solid(0, 1000, RED))
                .with(aTimeline("Two").solid(0, 1000, BLUE))
                .build();
        assertEquals(List.of(RED.packed(), BLUE.packed()), firstColours(project));
        Project muted = view(project, 0, true, false);
        assertEquals(List.of(0, BLUE.packed()), firstColours(muted));
        Project solo = view(project, 0, false, true);
        assertEquals(List.of(RED.packed(), 0), firstColours(solo));
    }

    @Test
    void onlyWhatWasChangedIsWorkedOutAnew() {
        Project project = aProject()
                .with(aTimeline("One").solid(0, 1000, RED))
                .with(aTimeline("Two").solid(0, 1000, BLUE))
                .build();
        PropLights before = PropLights.of(project, EFFECTS, null);
        Timeline one = project.timelines().getFirst();
        Project edited = project.withTimeline(one.id(), timeline -> timeline.erase(Span.ofMillis(0, 500)));
        PropLights after = PropLights.of(edited, EFFECTS, before);
        assertNotSame(before.of(one), after.of(edited.timelines().getFirst()));
        assertSame(
                before.of(project.timelines().get(1)),
                after.of(edited.timelines().get(1)));
        Project slower = edited.withSettings(edited.settings().withRefreshRate(50));
        assertNotSame(
                after.of(edited.timelines().get(1)),
                PropLights.of(slower, EFFECTS, after).of(slower.timelines().get(1)));
    }

    private static List<Integer> firstColours(Project project) {
        PropLights lights = PropLights.of(project, EFFECTS, null);
        List<Integer> colours = new ArrayList<>();
        for (int prop = 0; prop < lights.props(); prop++) {
            int[] pixels = new int[4];
            lights.colours(prop, 10, pixels);
            colours.add(pixels[0]);
        }
        return colours;
    }

    private static Project view(Project project, int index, boolean muted, boolean solo) {
        Timeline timeline = project.timelines().get(index);
        return project.withTimeline(
                timeline.id(), one -> one.withView(one.view().withMuted(muted).withSolo(solo)));
    }
}
