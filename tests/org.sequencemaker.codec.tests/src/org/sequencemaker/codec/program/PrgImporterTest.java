package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.codec.program.Shows.B;
import static org.sequencemaker.codec.program.Shows.G;
import static org.sequencemaker.codec.program.Shows.K;
import static org.sequencemaker.codec.program.Shows.R;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.SharedData;

class PrgImporterTest {
    private final PrgImporter importer = new PrgImporter();

    @Test
    void solidsAndFadesComeBackAsWhatTheyWere() throws CodecException {
        Shows show =
                Shows.at(100).solid(20, R).fade(829, R, B).gap(40).solid(100, G).fade(100, G, B);
        Project project = read(show.bytes()).project();
        Timeline timeline = project.timelines().getFirst();
        assertEquals(show.timeline().length(), project.duration());
        assertEquals(100, project.settings().refreshRate());
        assertEquals("show", project.name());
        assertEquals(spansAndLooks(show.timeline()), spansAndLooks(timeline));
    }

    @Test
    void aFadeBetweenEqualColoursStaysAFade() throws CodecException {
        assertEquals(
                List.of(Look.fade(R, R)), looks(Shows.at(100).fade(30, R, R).bytes()));
    }

    @Test
    void aSolidThatWasSplitBecomesOneSegmentAgain() throws CodecException {
        Timeline timeline =
                timeline(Shows.at(1000).solid(200_000, R).solid(10, R).bytes());
        assertEquals(2, timeline.segments().size());
        assertEquals(Time.ofMillis(200_000), timeline.segments().getFirst().end());
    }

    @Test
    void blackIsAGapButAtTheEndKeepsTheLength() throws CodecException {
        Timeline timeline = timeline(Shows.at(100)
                .solid(10, K)
                .solid(10, R)
                .solid(10, K)
                .solid(5, G)
                .solid(7, K)
                .bytes());
        assertEquals(
                List.of(Look.solid(R), Look.solid(G), Look.solid(K)),
                timeline.segments().stream().map(Segment::look).toList());
        assertEquals(Time.ofMillis(420), timeline.length());
    }

    @Test
    void changingColoursBecomeASolidForEachChange() throws CodecException {
        byte[] bytes = program(new ProgramRecord(2, 4, 0, 1, 4, 1, 0, 9), R, R, G, B);
        assertEquals(
                List.of(
                        Look.solid(R),
                        Look.solid(G),
                        Look.solid(B),
                        Look.solid(R),
                        Look.solid(G),
                        Look.solid(B),
                        Look.solid(R)),
                looks(bytes));
        assertTrue(read(bytes).warnings().isEmpty());
    }

    @Test
    void stretchedColumnsLastAsLongAsThePropShowsThem() throws CodecException {
        Timeline timeline = timeline(program(new ProgramRecord(1, 3, 0, 0, 4, 1, 0, 10), R, G, B));
        assertEquals(
                List.of(0L, 40_000L, 70_000L),
                timeline.segments().stream()
                        .map(segment -> segment.start().micros())
                        .toList());
    }

    @Test
    void theSegmentsShowWhatThePropShowsHoweverColumnsArePlayed() throws CodecException {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            Rgb[] colours = new Rgb[1 + random.nextInt(9)];
            Arrays.setAll(colours, i -> random.nextInt(3) == 0 ? R : random.nextBoolean() ? G : K);
            ProgramRecord record = new ProgramRecord(
                    random.nextInt(6), colours.length, 0, random.nextInt(12), 4, 1, 0, 1 + random.nextInt(80));
            byte[] bytes = program(record, colours);
            Program program = PrgReader.read(Source.of("show.prg", bytes));
            assertEquals(
                    List.of(),
                    ProgramComparison.compare(timeline(bytes), 100, EffectKinds.NONE, program),
                    "round " + round);
        }
    }

    @Test
    void pixelsThatDifferAreAveragedWithAWarning() throws CodecException {
        byte[] bytes = program(new ProgramRecord(5, 1, 0, 0, 1, 4, 0, 5), R, R, G, K);
        Imported imported = read(bytes);
        assertEquals(List.of(Look.solid(new Rgb(128, 64, 0))), looks(bytes));
        assertEquals(
                List.of("1 of 1 records light their pixels in different colours, which a segment cannot say; the"
                        + " average colour is shown instead; the first is record 1 at 0:00.000"),
                imported.warnings());
    }

    @Test
    void fewerLitPixelsAreKept() throws CodecException {
        assertEquals(
                2,
                timeline(Shows.at(100).look(5, Look.solid(R), 2).bytes())
                        .segments()
                        .getFirst()
                        .pixels());
    }

    @Test
    void aProgramWithoutRecordsIsAnEmptyShow() throws CodecException {
        Project project = read(PrgWriter.write(new Program(4, 100, List.of(), ByteBlock.EMPTY, 0, null)))
                .project();
        assertEquals(Time.ZERO, project.duration());
        assertTrue(project.timelines().getFirst().segments().isEmpty());
    }

    @Test
    void whatNoProjectCanHoldIsRefused() {
        ProgramRecord forever = new ProgramRecord(1, 1, Program.colourBase(1), 0, 4, 1, 0, 0xFFFF_FFFFL);
        ByteBlock colour = ByteBlock.copyOf(new byte[3]);
        assertRefused("it lasts 4,294,967,295 ticks", new Program(4, 100, List.of(forever), colour, 1, null));
        assertRefused("1001 Hz", new Program(4, 1001, List.of(), ByteBlock.EMPTY, 0, null));
        assertRefused("256 pixels", new Program(256, 100, List.of(), ByteBlock.EMPTY, 0, null));
    }

    @Test
    void morePiecesThanCanBeEditedAreRefused() throws CodecException {
        byte[] bytes = program(new ProgramRecord(60_000, 2, 0, 0, 4, 1, 0, 120_000), R, G);
        CodecException refused = assertThrows(CodecException.class, () -> read(bytes));
        assertEquals("16:40.000", refused.place());
    }

    @Test
    void theVendorsFilesGiveTheSameBytesAgain() throws CodecException {
        for (Path file : SharedData.files("prg")) {
            Source source = Source.read(file);
            Imported imported = importer.read(source);
            Project project = imported.project();
            Program again = ProgramBuilder.build(
                            project.timelines().getFirst(), project.settings().refreshRate(), EffectKinds.NONE)
                    .program();
            int trailer = 6;
            byte[] written = PrgWriter.write(again);
            assertArrayEquals(
                    Arrays.copyOf(source.bytes(), source.bytes().length - trailer),
                    Arrays.copyOf(written, written.length - trailer),
                    source.name());
        }
    }

    @Test
    void itKnowsItsFiles() throws CodecException {
        assertTrue(importer.recognises(Source.of("x", Shows.at(100).solid(1, R).bytes())));
        assertFalse(importer.recognises(Source.of("x.prg", new byte[0])));
        assertEquals(List.of(".prg"), importer.suffixes());
    }

    private static byte[] program(ProgramRecord record, Rgb... colours) {
        byte[] bytes = new byte[colours.length * 3];
        for (int i = 0; i < colours.length; i++) {
            bytes[3 * i] = (byte) colours[i].red();
            bytes[3 * i + 1] = (byte) colours[i].green();
            bytes[3 * i + 2] = (byte) colours[i].blue();
        }
        ProgramRecord placed = record.withOffset(Program.colourBase(1));
        return PrgWriter.write(new Program(4, 100, List.of(placed), ByteBlock.copyOf(bytes), record.columns(), null));
    }

    private Imported read(byte[] bytes) throws CodecException {
        return importer.read(Source.of("show.prg", bytes));
    }

    private Timeline timeline(byte[] bytes) throws CodecException {
        return read(bytes).project().timelines().getFirst();
    }

    private List<Look> looks(byte[] bytes) throws CodecException {
        return timeline(bytes).segments().stream().map(Segment::look).toList();
    }

    private static List<String> spansAndLooks(Timeline timeline) {
        return timeline.segments().stream()
                .map(segment -> segment.span() + " " + segment.look())
                .toList();
    }

    private void assertRefused(String reason, Program program) {
        CodecException refused = assertThrows(CodecException.class, () -> read(PrgWriter.write(program)));
        assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused.getMessage());
    }
}
