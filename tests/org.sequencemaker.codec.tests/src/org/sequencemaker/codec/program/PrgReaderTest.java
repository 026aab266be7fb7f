package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.codec.program.Shows.B;
import static org.sequencemaker.codec.program.Shows.G;
import static org.sequencemaker.codec.program.Shows.R;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.testkit.SharedData;

class PrgReaderTest {
    private static final int LENGTH_OF_PI = 0x10;
    private static final int RECORDS = 0x14;
    private static final int FIRST_RECORD = 0x16;

    @Test
    void whatWasWrittenIsReadTheSame() throws CodecException {
        Program program =
                Shows.at(100).solid(20, R).fade(300, R, B).gap(7).solid(1, G).program();
        assertEquals(program, read(PrgWriter.write(program)));
    }

    @Test
    void theVendorsTrailerValueIsKept() throws CodecException {
        byte[] bytes = sample();
        bytes[bytes.length - 4] = 0x30;
        bytes[bytes.length - 3] = 0x75;
        Program program = read(bytes);
        assertEquals(new Trailer(30_000, ByteBlock.EMPTY), program.trailer());
        assertArrayEquals(bytes, PrgWriter.write(program));
    }

    @Test
    void aProgramWithoutTrailerIsKeptWithout() throws CodecException {
        byte[] bytes = Arrays.copyOf(sample(), sample().length - 6);
        assertNull(read(bytes).trailer());
        assertArrayEquals(bytes, PrgWriter.write(read(bytes)));
    }

    @Test
    void bytesAfterTheTrailerAreKept() throws CodecException {
        byte[] bytes = Arrays.copyOf(sample(), sample().length + 5);
        assertArrayEquals(bytes, PrgWriter.write(read(bytes)));
    }

    @Test
    void oddButPlayableValuesAreKept() throws CodecException {
        byte[] bytes = sample();
        bytes[FIRST_RECORD + 13] = 7;
        bytes[FIRST_RECORD + 4] = 0x36;
        bytes[FIRST_RECORD] = 99;
        bytes[FIRST_RECORD + 2] = 50;
        bytes[0x2F] = 1;
        assertArrayEquals(bytes, PrgWriter.write(read(bytes)));
    }

    @Test
    void everyFileOfTheVendorComesOutAsItWentIn() throws CodecException, IOException {
        for (Path file : SharedData.files("prg")) {
            Source source = Source.read(file);
            assertArrayEquals(Files.readAllBytes(file), PrgWriter.write(PrgReader.read(source)), source.name());
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("bad.prg, offset 0x00: the file is empty", new byte[0]);
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertRefused(
                "bad.prg, offset 0x00: not a program: it does not begin with PR",
                "RIFF....".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anotherVersionIsRefused() throws CodecException {
        assertRefused("bad.prg, offset 0x02: version 4 of the format", with(2, 4));
    }

    @Test
    void everyTruncationIsRefusedWithItsPlace() throws CodecException {
        byte[] whole = sample();
        for (int length = 0; length < whole.length; length++) {
            // Without its trailer a program is whole again.
            if (length == whole.length - 6) {
                continue;
            }
            byte[] part = Arrays.copyOf(whole, length);
            CodecException refused = assertThrows(CodecException.class, () -> read(part), "length " + length);
            assertEquals("bad.prg", refused.file());
            assertTrue(refused.place().startsWith("offset 0x"), refused.place());
        }
    }

    @Test
    void hugeCountsAreRefusedBeforeAnythingIsMadeForThem() throws CodecException {
        assertRefused(
                "bad.prg, offset 0x10: PI is 4294967295 bytes long, but 1 records take 21",
                with(LENGTH_OF_PI, 0xFF, 0xFF, 0xFF, 0xFF));
        assertRefused(
                "bad.prg, offset 0x10: PI is 21 bytes long, but 65535 records take 1245167", with(RECORDS, 0xFF, 0xFF));
        byte[] both = with(LENGTH_OF_PI, 0xEF, 0xFF, 0x12, 0);
        both[RECORDS] = -1;
        both[RECORDS + 1] = -1;
        assertRefused("bad.prg, offset 0x16: the file ends in the middle of the 65535 records", both);
        assertRefused(
                "bad.prg, offset 0x2B: the colours should take 4294967291 bytes, but only 306 are left",
                with(0x2B, 0xFF, 0xFF, 0xFF, 0xFF));
        assertRefused("bad.prg, offset 0x2B: CD is 3 bytes long", with(0x2B, 3, 0, 0, 0));
    }

    @Test
    void coloursOutsideTheFileAreRefused() throws CodecException {
        String where = "bad.prg, offset 0x1A: record 1 has 300 bytes of colours at 0x";
        assertRefused(
                where + "FFFFFFFF, outside the colour data, 0x33 to 0x15F",
                with(FIRST_RECORD + 4, 0xFF, 0xFF, 0xFF, 0xFF));
        assertRefused(where + "34, outside", with(FIRST_RECORD + 4, 0x34));
        assertRefused(where + "0, outside", with(FIRST_RECORD + 4, 0));
        assertRefused("bad.prg, offset 0x1A: record 1 has 76500 bytes", with(FIRST_RECORD + 12, 0xFF));
    }

    @Test
    void recordsThatShareColoursForAHugeAmountOfWorkAreRefused() {
        int columns = 65_535;
        int base = Program.colourBase(1_000);
        ByteBlock colours = ByteBlock.copyOf(new byte[3 * columns]);
        ProgramRecord record = new ProgramRecord(1, columns, base, 0, 4, 1, 0, columns);
        List<ProgramRecord> records = Collections.nCopies(1_000, record);
        byte[] bytes = PrgWriter.write(new Program(4, 100, records, colours, 0, null));
        assertRefused("bad.prg, offset 0x1965: up to record 342 the records refer to 67238910 bytes", bytes);
    }

    @Test
    void aPropWithoutPixelsAndARateOfZeroAreRefused() throws CodecException {
        assertRefused("bad.prg, offset 0x09: the prop has 0 pixels", with(0x09, 0));
        assertRefused("bad.prg, offset 0x0B: colours of 16 bits", with(0x0B, 16));
        assertRefused("bad.prg, offset 0x0C: a refresh rate of 0 Hz", with(0x0C, 0));
    }

    @Test
    void anotherChunkIsRefusedByName() throws CodecException {
        assertRefused("bad.prg, offset 0x0E: PI expected, but there is PX", with(0x0F, 'X'));
        assertRefused("bad.prg, offset 0x0E: PI expected, but there is 00 49", with(0x0E, 0));
        assertRefused("bad.prg, offset 0x15F: BT expected, but there is XT", with(0x15F, 'X'));
    }

    @Test
    void aProgramIsRecognisedByItsBeginning() throws CodecException {
        assertTrue(PrgReader.recognises(Source.of("a.bin", sample())));
        assertFalse(PrgReader.recognises(Source.of("a.prg", new byte[] {'P', 'R', 3, 'I'})));
        assertFalse(PrgReader.recognises(Source.of("a.prg", "PROSE".getBytes(StandardCharsets.US_ASCII))));
    }

    private static byte[] sample() throws CodecException {
        return Shows.at(100).solid(100, R).bytes();
    }

    private static byte[] with(int place, int... values) throws CodecException {
        byte[] bytes = sample();
        for (int i = 0; i < values.length; i++) {
            bytes[place + i] = (byte) values[i];
        }
        return bytes;
    }

    private static Program read(byte[] bytes) throws CodecException {
        return PrgReader.read(Source.of("bad.prg", bytes));
    }

    private static void assertRefused(String message, byte[] bytes) {
        CodecException refused = assertThrows(CodecException.class, () -> read(bytes));
        String found = String.valueOf(refused.getMessage());
        assertTrue(found.startsWith(message), found);
    }
}
