package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.codec.program.Shows.R;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;

class BakingTest {
    @Test
    void aStrobeIsOneRecordThatLoops() throws CodecException {
        Program program = baked(3712, 4, (at, pixels) -> fill(pixels, at.tick() % 4 < 2 ? 0xFF : 0));
        assertEquals(1, program.records().size());
        assertEquals(
                List.of(928L, 4L, 0L, 4L, 1L, 3712L),
                Shows.numbers(program.records().getFirst()));
        assertEquals(12, program.colours().size());
    }

    @Test
    void aLastLoopThatIsNotWholeIsTheRemainder() throws CodecException {
        Program program = baked(103, 4, (at, pixels) -> fill(pixels, (int) at.tick() % 10));
        assertEquals(
                List.of(10L, 10L, 3L, 4L, 1L, 103L),
                Shows.numbers(program.records().getFirst()));
    }

    @Test
    void pixelsThatDifferAreStoredEach() throws CodecException {
        Program program = baked(80, 4, (at, pixels) -> pixels[(int) at.tick() / 2 % 4] = 0xFFFFFF);
        assertEquals(
                List.of(10L, 8L, 0L, 1L, 4L, 80L),
                Shows.numbers(program.records().getFirst()));
        ProgramRecord record = program.records().getFirst();
        assertEquals(0xFFFFFF, program.colour(record, 2, 1));
        assertEquals(0xFF0000, program.colour(record, 2, 0));
    }

    @Test
    void anEffectThatChangesNothingGivesASolid() throws CodecException {
        Program program = baked(250, 4, (at, pixels) -> {});
        assertEquals(Shows.at(100).solid(250, R).program(), program);
    }

    @Test
    void aPictureThatStandsStillIsStoredAsOftenAsASolid() throws CodecException {
        Program program = baked(3521, 4, (at, pixels) -> pixels[0] = 0xFFFFFF);
        assertEquals(
                List.of(35L, 100L, 21L, 1L, 4L, 3521L),
                Shows.numbers(program.records().getFirst()));
    }

    @Test
    void whatNeverRepeatsIsSplitAt13000Colours() throws CodecException {
        Program program = baked(30_000, 4, (at, pixels) -> fill(pixels, (int) at.tick()));
        assertEquals(List.of(13_000L, 13_000L, 4_000L), ProgramBuilderTest.durations(program));
        assertEquals(
                List.of(1L, 4_000L, 0L, 4L, 1L, 4_000L),
                Shows.numbers(program.records().get(2)));
    }

    @Test
    void aRecordOfDifferingPixelsHoldsAQuarterOfTheColumns() throws CodecException {
        Program program = baked(8_000, 4, (at, pixels) -> pixels[1] = (int) at.tick());
        assertEquals(List.of(3_250L, 3_250L, 1_500L), ProgramBuilderTest.durations(program));
    }

    @Test
    void aLongLoopIsSplitWhereAPeriodEnds() throws CodecException {
        Program program = baked(200_000, 4, (at, pixels) -> fill(pixels, (int) at.tick() % 700));
        assertEquals(List.of(65_100L, 65_100L, 65_100L, 4_700L), ProgramBuilderTest.durations(program));
        for (ProgramRecord record : program.records()) {
            assertEquals(700, record.columns());
            assertEquals(0, program.colour(record, 0, 0));
        }
    }

    @Test
    void aRowThatHappensToEndAsItBeganIsNotALoop() throws CodecException {
        Program program = baked(100, 4, (at, pixels) -> fill(pixels, (int) at.tick() % 99));
        assertEquals(
                List.of(1L, 100L, 0L, 4L, 1L, 100L),
                Shows.numbers(program.records().getFirst()));
    }

    @Test
    void effectsAreAppliedInOrderOverTheLook() throws CodecException {
        Effect add = new Effect("add", Map.of());
        Effect twice = new Effect("twice", Map.of());
        EffectKinds kinds = EffectKinds.of(List.of(
                kind("add", (at, pixels) -> fill(pixels, pixels[0] + 3)),
                kind("twice", (at, pixels) -> fill(pixels, pixels[0] * 2))));
        Look look = Look.solid(new Rgb(0, 0, 5)).withEffects(List.of(add, twice));
        Program program = Shows.at(100).look(10, look, 4).program(kinds);
        assertEquals(16, program.colour(program.records().getFirst(), 0, 0));
    }

    @Test
    void colourBitsThatAreNoneAreCutOff() throws CodecException {
        Program program = baked(10, 4, (at, pixels) -> fill(pixels, -1));
        assertEquals(0xFFFFFF, program.colour(program.records().getFirst(), 0, 0));
    }

    @Test
    void anEffectNobodyKnowsIsLeftOutWithAWarning() throws CodecException {
        Look look = Look.solid(R).withEffects(List.of(new Effect("glitter", Map.of())));
        Shows show = Shows.at(100).look(10, look, 4);
        ProgramBuilder.Built built = ProgramBuilder.build(show.timeline(), 100, EffectKinds.NONE);
        assertEquals(Shows.at(100).solid(10, R).program(), built.program());
        assertEquals(
                List.of("\"Ball 1\": the segment at 0:00.000–0:00.100 is with the effect \"glitter\", which is not"
                        + " known here, written without it"),
                built.warnings());
    }

    @Test
    void anEffectSeesWhereItIs() throws CodecException {
        baked(200, 3, (at, pixels) -> {
            assertEquals(200, at.ticks());
            assertEquals(100, at.rateHz());
            assertTrue(at.tick() >= 0 && at.tick() < 200);
            assertEquals(3, pixels.length);
        });
    }

    private static Program baked(int ticks, int lit, Shade shade) throws CodecException {
        Look look = Look.solid(R).withEffects(List.of(new Effect("test", Map.of())));
        return Shows.at(100).look(ticks, look, lit).program(EffectKinds.of(List.of(kind("test", shade))));
    }

    private static void fill(int[] pixels, int colour) {
        Arrays.fill(pixels, colour);
    }

    interface Shade {
        void shade(Shading at, int[] pixels);
    }

    static EffectKind kind(String id, Shade shade) {
        return new EffectKind() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String label() {
                return id;
            }

            @Override
            public List<EffectParameter> parameters() {
                return List.of();
            }

            @Override
            public void shade(Shading at, int[] pixels) {
                shade.shade(at, pixels);
            }
        };
    }
}
