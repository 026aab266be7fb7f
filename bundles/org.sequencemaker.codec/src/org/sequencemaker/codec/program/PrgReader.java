package org.sequencemaker.codec.program;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;

/**
 * Reads a program file. Strict about its build, since a program with colours in the wrong place cannot be
 * played; lenient about values, which {@link ProgramReport} judges. Takes time and memory in proportion
 * to the file, whatever its counts claim.
 */
public final class PrgReader {
    /**
     * The most bytes of colours the records may refer to in all: a small file whose records share one
     * block of colours must not become a huge amount of work.
     */
    static final long MAX_REFERRED = 64L << 20;

    private static final String DAMAGED = "The file is damaged or was cut short; copy or export it again";
    private static final String OLD_TOOL = "Programs with fades made by old tools have this fault; export it again";

    private final LittleEndian in;

    private PrgReader(Source source) {
        this.in = new LittleEndian(source);
    }

    /**
     * Reads a program.
     *
     * @throws CodecException if the file is not a program or is broken, naming the place
     */
    public static Program read(Source source) throws CodecException {
        return new PrgReader(source).program();
    }

    /** Returns whether a file begins like a program. */
    public static boolean recognises(Source source) {
        byte[] bytes = source.bytes();
        return bytes.length >= 5
                && bytes[0] == 'P'
                && bytes[1] == 'R'
                && bytes[2] == 3
                && bytes[3] == 'I'
                && bytes[4] == 'N';
    }

    private Program program() throws CodecException {
        magic();
        info();
        int pixels = in.u16("the number of pixels");
        int bits = in.u8("the colour depth");
        int rate = in.u16("the refresh rate");
        require(pixels > 0, 0x09, "the prop has 0 pixels");
        require(bits == PrgWriter.COLOUR_BITS, 0x0B, "colours of " + bits + " bits, only 8 are known");
        require(rate > 0, 0x0C, "a refresh rate of 0 Hz");
        List<ProgramRecord> records = records();
        int length = colourLength();
        long columnTotal = in.u32("the number of columns");
        int base = in.position();
        checkColours(records, base, length);
        ByteBlock colours = in.block(base, base + length);
        return new Program(pixels, rate, records, colours, columnTotal, trailer());
    }

    private void magic() throws CodecException {
        if (in.size() == 0) {
            throw in.error(0, "the file is empty", DAMAGED);
        }
        if (in.u8("the first letters") != 'P' || in.u8("the first letters") != 'R') {
            throw in.error(0, "not a program: it does not begin with PR", "Choose a .prg file");
        }
        int version = in.u8("the format's version");
        if (version != 3) {
            throw in.error(2, "version " + version + " of the format; only version 3 is known", "");
        }
    }

    private void info() throws CodecException {
        in.tag("IN");
        long length = in.u32("the length of IN");
        require(length == PrgWriter.INFO_LENGTH, 0x05, "IN is " + length + " bytes long instead of 5");
    }

    private List<ProgramRecord> records() throws CodecException {
        in.tag("PI");
        int place = in.position();
        long length = in.u32("the length of PI");
        int count = in.u16("the number of records");
        long expected = 2 + (long) ProgramRecord.SIZE * count;
        require(length == expected, place, "PI is %d bytes long, but %d records take %d", length, count, expected);
        in.need((long) ProgramRecord.SIZE * count, "the " + count + " records");
        List<ProgramRecord> records = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            records.add(record());
        }
        return records;
    }

    private ProgramRecord record() throws CodecException {
        String what = "a record";
        return new ProgramRecord(
                in.u16(what),
                in.u16(what),
                in.u32(what),
                in.u16(what),
                in.u16(what),
                in.u8(what),
                in.u16(what),
                in.u32(what));
    }

    private int colourLength() throws CodecException {
        in.tag("CD");
        int place = in.position();
        long length = in.u32("the length of CD");
        require(length >= 4, place, "CD is %d bytes long, it needs at least 4", length);
        in.need(4, "the number of columns");
        long left = in.left() - 4L;
        if (length - 4 > left) {
            String reason = "the colours should take %d bytes, but only %d are left".formatted(length - 4, left);
            throw in.error(place, reason, DAMAGED + ". " + OLD_TOOL);
        }
        return (int) length - 4;
    }

    private void checkColours(List<ProgramRecord> records, int base, int length) throws CodecException {
        long referred = 0;
        for (int i = 0; i < records.size(); i++) {
            ProgramRecord record = records.get(i);
            int place = base - 10 - ProgramRecord.SIZE * (records.size() - i);
            if (!Program.isInside(record, base, length)) {
                String reason = "record %d has %d bytes of colours at 0x%X, outside the colour data, 0x%X to 0x%X"
                        .formatted(i + 1, record.colourBytes(), record.offset(), base, (long) base + length);
                throw in.error(place + 4, reason, OLD_TOOL);
            }
            referred += record.colourBytes();
            require(
                    referred <= Math.max(MAX_REFERRED, length),
                    place,
                    "up to record %d the records refer to %d bytes of colours, far more than the file has",
                    i + 1,
                    referred);
        }
    }

    private @Nullable Trailer trailer() throws CodecException {
        if (in.left() == 0) {
            return null;
        }
        in.tag("BT");
        // Where other chunks have their length this one has a value, so nothing can be concluded from it.
        long value = in.u32("the trailer");
        return new Trailer(value, in.block(in.position(), in.size()));
    }

    private void require(boolean right, int place, String reason, Object... values) throws CodecException {
        if (!right) {
            throw in.error(place, reason.formatted(values), DAMAGED);
        }
    }
}
