package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.codec.program.Shows.B;
import static org.sequencemaker.codec.program.Shows.G;
import static org.sequencemaker.codec.program.Shows.K;
import static org.sequencemaker.codec.program.Shows.R;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.colour.Rgb;

class ProgramReportTest {
    @Test
    void everythingInAProgramIsSaidInWords() throws CodecException {
        Program program = Shows.at(100).solid(150, R).fade(10, R, B).program();
        assertEquals("""
            406 bytes
            4 pixels, 100 Hz
            length 0:01.600 (160 ticks)
            2 records, 110 columns
            trailer 0
               1  0:00.000  solid #FF0000 on 4 pixels
                  loops 1, columns 100, offset 0x46, remainder 50, A 4, B 1, duration 150
               2  0:01.500  fade from #FF0000 to #0000FF on 4 pixels
                  loops 1, columns 10, offset 0x172, remainder 0, A 4, B 1, duration 10\
            """, ProgramReport.of(program).text());
    }

    @Test
    void recordsThatAreNeitherSolidNorFadeShowTheirFirstColours() {
        assertEquals(
                "2 columns played a tick each in changing colours on 4 pixels: #FF0000 #000000",
                look(record(3, 2, 4, 1, 6), R, K));
        assertEquals(
                "1 columns stretched over the duration of 2 pixels in different colours: #FF0000 #00FF00",
                look(record(3, 1, 1, 2, 60), R, G));
        assertEquals("nothing", look(record(3, 0, 1, 2, 60)));
    }

    @Test
    void whatMayKeepAPropFromPlayingIsNamed() {
        List<String> warnings = warnings(4, record(1, 13_501, 4, 1, 13_501), 13_501);
        assertTrue(warnings.getFirst().startsWith("record 1 stores 13,501 colours; more than"), warnings.toString());
        assertEquals(
                List.of("record 1 plays 3 columns in 12 ticks, so they are stretched or squeezed"),
                warnings(4, record(3, 1, 4, 1, 12), 1));
        assertEquals(List.of("record 1 lights 2 of the prop's 4 pixels"), warnings(4, record(12, 1, 2, 1, 12), 1));
        assertEquals(
                List.of("the file says it has 2 columns, its records have 1"), warnings(4, record(12, 1, 4, 1, 12), 2));
        assertTrue(warnings(4, record(3, 1, 4, 1, 70_000), 1)
                .getFirst()
                .startsWith("record 1 lasts 70,000 ticks; no record"));
    }

    @Test
    void aProgramTooLargeForABallIsNamed() {
        Program program = new Program(4, 2000, List.of(), ByteBlock.copyOf(new byte[3_500_000]), 0, Trailer.STANDARD);
        assertEquals(
                List.of("3,500,038 bytes; a ball takes 3,500,000", "2000 Hz; a ball plays at most 1000"),
                ProgramReport.of(program).warnings());
    }

    @Test
    void manyWarningsOfAKindAreCounted() {
        ProgramRecord record = new ProgramRecord(1, 1, Program.colourBase(500), 0, 2, 1, 0, 1);
        Program program =
                new Program(4, 100, Collections.nCopies(500, record), ByteBlock.copyOf(new byte[3]), 500, null);
        List<String> warnings = ProgramReport.of(program).warnings();
        assertEquals(22, warnings.size());
        assertEquals("and 480 more records like the last", warnings.get(20));
        assertTrue(warnings.get(21).startsWith("record 2 has its colours at 0x"), warnings.get(21));
    }

    @Test
    void timesThatNoShowHasAreGivenInTicks() {
        ProgramRecord record = new ProgramRecord(1, 1, Program.colourBase(1), 0, 4, 1, 0, 0xFFFF_FFFFL);
        Program program = new Program(4, 1, List.of(record), ByteBlock.copyOf(new byte[3]), 1, null);
        assertEquals(
                "length 4294967295 ticks", ProgramReport.of(program).header().get(2));
    }

    private static ProgramRecord record(int loops, int columns, int stretch, int stored, long duration) {
        return new ProgramRecord(loops, columns, Program.colourBase(1), 0, stretch, stored, 0, duration);
    }

    private static String look(ProgramRecord record, Rgb... colours) {
        byte[] bytes = new byte[3 * colours.length];
        for (int i = 0; i < colours.length; i++) {
            bytes[3 * i] = (byte) colours[i].red();
            bytes[3 * i + 1] = (byte) colours[i].green();
            bytes[3 * i + 2] = (byte) colours[i].blue();
        }
        Program program = new Program(4, 100, List.of(record), ByteBlock.copyOf(bytes), record.columns(), null);
        return ProgramReport.of(program).records().getFirst().look();
    }

    private static List<String> warnings(int pixels, ProgramRecord record, long total) {
        ByteBlock colours = ByteBlock.copyOf(new byte[record.colourBytes()]);
        return ProgramReport.of(new Program(pixels, 100, List.of(record), colours, total, null))
                .warnings();
    }
}
