package org.sequencemaker.builtin.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.codec.program.ProgramBuilder;
import org.sequencemaker.codec.program.ProgramComparison;
import org.sequencemaker.codec.program.ProgramRecord;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.TimelineBuilder;

class BuiltinEffectsTest {
    private static final EffectKinds KINDS = EffectKinds.of(BuiltinEffects.all());

    @Test
    void eachHasAnIdOfItsOwn() {
        assertEquals(
                List.of("strobe", "pulse", "rainbow", "fade", "chase", "sparkle"),
                BuiltinEffects.all().stream().map(EffectKind::id).toList());
    }

    @Test
    void strobePulseAndRainbowTakeTheirOldNamesAndStandards() {
        assertEquals(List.of("frequency=10.0", "duty_cycle=0.5"), standards("strobe"));
        assertEquals(List.of("frequency=1.0", "min_brightness=0.2"), standards("pulse"));
        assertEquals(List.of("speed=1.0", "saturation=1.0", "value=1.0", "spread=0.0"), standards("rainbow"));
    }

    @Test
    void aRepeatingEffectOfAMinuteIsOneRecordThatLoops() throws CodecException {
        for (String id : List.of("strobe", "pulse", "rainbow", "chase", "sparkle")) {
            Program program = program(id, 60_000, 1000);
            assertEquals(1, program.records().size(), id);
            ProgramRecord record = program.records().getFirst();
            assertTrue(record.loops() >= 18, id + " " + record);
        }
        assertEquals(100, program("strobe", 60_000, 1000).records().getFirst().columns());
    }

    @Test
    void thePropShowsWhatTheEffectShades() throws CodecException {
        for (EffectKind kind : BuiltinEffects.all()) {
            Timeline timeline = timeline(kind.id(), 20_000);
            Program program = ProgramBuilder.build(timeline, 1000, KINDS).program();
            assertEquals(List.of(), ProgramComparison.compare(timeline, 1000, KINDS, program), kind.id());
        }
    }

    @Test
    void whateverAFileSetsGivesColours() {
        Random random = new Random(5);
        for (EffectKind kind : BuiltinEffects.all()) {
            for (int round = 0; round < 2_000; round++) {
                Effect effect = new Effect(kind.id(), Map.of());
                for (EffectParameter parameter : kind.parameters()) {
                    effect = effect.with(parameter.name(), anything(random));
                }
                int[] pixels = new int[1 + random.nextInt(6)];
                long ticks = 1L + random.nextInt(86_400_000);
                kind.shade(new Shading(effect, random.nextLong(ticks), ticks, 1 + random.nextInt(1000)), pixels);
                for (int colour : pixels) {
                    assertTrue(colour >= 0 && colour <= 0xFFFFFF, kind.id() + " " + effect);
                }
            }
        }
    }

    private static ParameterValue anything(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new ParameterValue.Number(random.nextDouble() * 4 - 1);
            case 1 -> new ParameterValue.Number(Double.MAX_VALUE * (random.nextBoolean() ? 1 : -1));
            case 2 -> new ParameterValue.Text("ease-in");
            case 3 -> new ParameterValue.Colour(Rgb.ofPacked(random.nextInt(1 << 24)));
            default -> new ParameterValue.Other("[1, 2]");
        };
    }

    private static List<String> standards(String id) {
        EffectKind kind = Objects.requireNonNull(KINDS.find(id));
        return kind.parameters().stream()
                .map(parameter -> parameter.name() + "="
                        + (parameter.standard() instanceof ParameterValue.Number number ? number.value() : ""))
                .toList();
    }

    private static Program program(String id, long millis, int rate) throws CodecException {
        return ProgramBuilder.build(timeline(id, millis), rate, KINDS).program();
    }

    private static Timeline timeline(String id, long millis) {
        Look look = Look.solid(new Rgb(200, 100, 50)).withEffects(List.of(new Effect(id, Map.of())));
        return TimelineBuilder.aTimeline().look(0, millis, look).lasting(millis);
    }
}
