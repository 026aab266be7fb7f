package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.codec.program.Shows.B;
import static org.sequencemaker.codec.program.Shows.G;
import static org.sequencemaker.codec.program.Shows.R;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

class ProgramBuilderTest {
    @Test
    void theTimeBeforeTheFirstSegmentAndGapsAreBlack() throws CodecException {
        Program program = Shows.at(100).gap(30).solid(10, R).gap(5).solid(10, G).program();
        assertEquals(List.of(30L, 10L, 5L, 10L), durations(program));
        assertEquals(List.of("#000000", "#FF0000", "#000000", "#00FF00"), firstColours(program));
    }

    @Test
    void theProgramEndsWithTheLastSegment() throws CodecException {
        Timeline timeline = Shows.at(100).solid(10, R).timeline(Time.ofMillis(60_000));
        assertEquals(10, build(timeline, 100).program().ticks());
    }

    @Test
    void aTimelineWithoutSegmentsIsDarkForTheWholeShow() throws CodecException {
        ProgramBuilder.Built built = build(Shows.at(100).timeline(Time.ofMillis(2_500)), 100);
        assertEquals(List.of(250L), durations(built.program()));
        assertEquals(List.of("#000000"), firstColours(built.program()));
        assertEquals(
                List.of("\"Ball 1\": there is nothing to show: the program is dark for the whole show"),
                built.warnings());
    }

    @Test
    void aShowOfNoLengthHasNoRecords() throws CodecException {
        assertEquals(
                List.of(),
                build(Shows.at(100).timeline(Time.ZERO), 100).program().records());
    }

    @Test
    void aSolidStoresAHundredColumnsHoweverLongItIs() throws CodecException {
        Program program = Shows.at(1000).solid(1, R).solid(99, R).solid(1931, R).program();
        assertEquals(
                List.of(0L, 100L, 1L, 4L, 1L, 1L),
                Shows.numbers(program.records().get(0)));
        assertEquals(
                List.of(0L, 100L, 99L, 4L, 1L, 99L),
                Shows.numbers(program.records().get(1)));
        assertEquals(
                List.of(19L, 100L, 31L, 4L, 1L, 1931L),
                Shows.numbers(program.records().get(2)));
        assertEquals(38 + 319 * 3, program.size());
    }

    @Test
    void solidsAreSplitAfter65535Ticks() throws CodecException {
        Program program = Shows.at(1000).solid(65_535, R).solid(131_071, G).program();
        assertEquals(List.of(65_535L, 65_535L, 65_535L, 1L), durations(program));
    }

    @Test
    void fadesAreSplitAfter13000TicksWithTheColoursInBetween() throws CodecException {
        Program program = Shows.at(1000).fade(26_001, R, B).program();
        assertEquals(List.of(13_000L, 13_000L, 1L), durations(program));
        assertEquals(List.of("#FF0000", "#800080", "#0000FF"), firstColours(program));
    }

    @Test
    void ticksComeFromAbsoluteTimesSoThatNothingDrifts() throws CodecException {
        // Thirds of a tick: each border is rounded by itself, and the last is where it should be.
        Timeline timeline =
                segments(Span.ofMillis(0, 3), Span.ofMillis(3, 7), Span.ofMillis(7, 10), Span.ofMillis(10, 33));
        Program program = build(timeline, 333).program();
        assertEquals(List.of(1L, 1L, 1L, 8L), durations(program));
    }

    @Test
    void aSegmentThatCoversNoTickIsLeftOutWithAWarning() throws CodecException {
        Timeline timeline =
                segments(Span.ofMillis(0, 20), Span.ofMillis(20, 24), Span.ofMillis(30, 34), Span.ofMillis(40, 50));
        ProgramBuilder.Built built = build(timeline, 100);
        assertEquals(List.of(2L, 2L, 1L), durations(built.program()));
        assertEquals(
                List.of("\"Ball 1\": 2 segments are too short for a tick of 1/100 s, left out; the first is at"
                        + " 0:00.020–0:00.024"),
                built.warnings());
    }

    @Test
    void aSegmentWithFewerPixelsLightsTheFirstOnes() throws CodecException {
        Program program =
                Shows.at(100).look(10, Look.solid(R), 2).gap(5).solid(10, G).program();
        assertEquals(
                List.of(0L, 100L, 10L, 2L, 1L, 10L),
                Shows.numbers(program.records().getFirst()));
        assertEquals(4, program.records().get(1).stretch());
        int[] pixels = new int[4];
        new ProgramPlayer(program).colours(3, pixels);
        assertEquals(List.of(0xFF0000, 0xFF0000, 0, 0), List.of(pixels[0], pixels[1], pixels[2], pixels[3]));
    }

    @Test
    void aSegmentWithMorePixelsThanThePropIsCutWithAWarning() throws CodecException {
        ProgramBuilder.Built built =
                build(Shows.at(100, 2).look(10, Look.solid(R), 4).timeline(), 100);
        assertEquals(2, built.program().records().getFirst().stretch());
        assertEquals(
                List.of("\"Ball 1\": the segment at 0:00.000–0:00.100 is lighting more pixels than the 2 the prop has,"
                        + " cut"),
                built.warnings());
    }

    @Test
    void aProgramTooLargeForABallIsReported() throws CodecException {
        Shows show = Shows.at(100);
        for (int i = 0; i < 11_000; i++) {
            show.solid(1, i % 2 == 0 ? R : G);
        }
        List<String> warnings = build(show.timeline(), 100).warnings();
        assertEquals(
                List.of("\"Ball 1\": the program has 3,509,038 bytes, but a ball takes 3,500,000; lower the refresh"
                        + " rate or use fewer effects"),
                warnings);
    }

    @Test
    void moreRecordsThanTheFormatCanCountAreRefused() {
        Shows show = Shows.at(1000);
        for (int i = 0; i < 65_536; i++) {
            show.solid(1, i % 2 == 0 ? R : G);
        }
        CodecException refused = assertThrows(CodecException.class, () -> build(show.timeline(), 1000));
        assertEquals("1:05.535", refused.place());
        assertTrue(String.valueOf(refused.getMessage()).contains("65,536 records"), refused.getMessage());
    }

    @Test
    void aRateNoBallPlaysIsReported() throws CodecException {
        assertEquals(
                1, build(Shows.at(100).solid(1, R).timeline(), 2000).warnings().size());
    }

    static ProgramBuilder.Built build(Timeline timeline, int rate) throws CodecException {
        return ProgramBuilder.build(timeline, rate, EffectKinds.NONE);
    }

    private static Timeline segments(Span... spans) {
        Timeline empty = Shows.at(100).timeline(Time.ofMillis(60_000));
        List<Segment> list = List.of(spans).stream()
                .map(span -> Segment.of(span, Look.solid(R)))
                .toList();
        return empty.withSegments(Segments.of(list));
    }

    static List<Long> durations(Program program) {
        return program.records().stream().map(ProgramRecord::duration).toList();
    }

    static List<String> firstColours(Program program) {
        return program.records().stream()
                .map(record -> Rgb.ofPacked(program.colour(record, 0, 0)).hex())
                .toList();
    }
}
