package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

/** What holds for every timeline, tried on random ones with gaps, odd times, fades, effects and few pixels. */
class ProgramPropertyTest {
    private static final int ROUNDS = 60;

    private static final EffectKinds KINDS = EffectKinds.of(List.of(
            BakingTest.kind("blink", (at, pixels) -> Arrays.fill(pixels, at.tick() % 7 < 3 ? 0xABCDEF : pixels[0])),
            BakingTest.kind("dot", (at, pixels) -> pixels[(int) (at.tick() / 3 % pixels.length)] = 0xFFFFFF),
            BakingTest.kind("noise", (at, pixels) -> pixels[0] ^= (int) ((at.tick() * 0x9E3779B97F4A7C15L) >>> 40))));

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100, 333, 1000})
    void thePropShowsWhatThePreviewShowsAtEveryTick(int rate) throws CodecException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Timeline timeline = random(new Random(seed));
            ShowColours show = ShowColours.of(timeline, rate, KINDS);
            Program program = ProgramBuilder.build(timeline, rate, KINDS).program();
            ProgramPlayer player = new ProgramPlayer(program);
            assertEquals(show.ticks(), player.ticks(), "seed " + seed);
            int[] wanted = new int[timeline.pixels()];
            int[] played = new int[timeline.pixels()];
            for (long tick = -1; tick <= show.ticks(); tick++) {
                show.colours(tick, wanted);
                player.colours(tick, played);
                if (!Arrays.equals(wanted, played)) {
                    assertArrayEquals(wanted, played, "seed " + seed + ", tick " + tick);
                }
            }
            assertEquals(List.of(), ProgramComparison.compare(timeline, rate, KINDS, program));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 100, 1000})
    void whatIsWrittenIsReadAndWrittenAgainTheSame(int rate) throws CodecException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Program program =
                    ProgramBuilder.build(random(new Random(seed)), rate, KINDS).program();
            byte[] bytes = PrgWriter.write(program);
            Program read = PrgReader.read(Source.of("random.prg", bytes));
            assertEquals(program, read);
            assertArrayEquals(bytes, PrgWriter.write(read));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 333, 1000})
    void everyRecordStaysInsideWhatPropsAreKnownToPlay(int rate) throws CodecException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Program program =
                    ProgramBuilder.build(random(new Random(seed)), rate, KINDS).program();
            assertEquals(
                    List.of(),
                    new ProgramWarnings(program, Integer.MAX_VALUE)
                            .list().stream()
                                    .filter(warning -> !warning.contains(" lights "))
                                    .toList());
            for (ProgramRecord record : program.records()) {
                assertTrue(record.isColumnATick() && record.duration() > 0, record.toString());
            }
        }
    }

    /** Without effects a program says all that there is to say, so it survives the way through a project. */
    @ParameterizedTest
    @ValueSource(ints = {50, 100, 1000})
    void solidsAndFadesComeBackAsSegmentsThatGiveTheSameShow(int rate) throws CodecException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Timeline timeline = random(new Random(seed));
            byte[] bytes = PrgWriter.write(
                    ProgramBuilder.build(timeline, rate, EffectKinds.NONE).program());
            Timeline back = new PrgImporter()
                    .read(Source.of("random.prg", bytes))
                    .project()
                    .timelines()
                    .getFirst();
            Program first = PrgReader.read(Source.of("random.prg", bytes));
            assertEquals(List.of(), ProgramComparison.compare(back, rate, EffectKinds.NONE, first), "seed " + seed);
        }
    }

    private static Timeline random(Random random) {
        int pixels = 1 + random.nextInt(5);
        List<Segment> segments = new ArrayList<>();
        long at = random.nextBoolean() ? 0 : random.nextInt(900_000);
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            long end = at + 1 + (random.nextInt(4) == 0 ? random.nextInt(3_000) : random.nextInt(9_000_000));
            Span span = new Span(Time.ofMicros(at), Time.ofMicros(end));
            segments.add(Segment.of(span, look(random)).withPixels(1 + random.nextInt(pixels)));
            at = end + (random.nextBoolean() ? 0 : random.nextInt(2_000_000));
        }
        return new Timeline(
                TimelineId.loaded(0),
                "Random",
                pixels,
                Time.ofMicros(at),
                Segments.of(segments),
                TimelineView.PLAIN,
                Kept.NOTHING);
    }

    private static Look look(Random random) {
        Rgb start = Rgb.ofPacked(random.nextInt(1 << 24));
        Look look = random.nextBoolean()
                ? Look.solid(start)
                : Look.fade(start, random.nextInt(5) == 0 ? start : Rgb.ofPacked(random.nextInt(1 << 24)));
        String[] effects = {"blink", "dot", "noise", "unknown"};
        return random.nextInt(3) > 0
                ? look
                : look.withEffects(List.of(new Effect(effects[random.nextInt(effects.length)], Map.of())));
    }
}
