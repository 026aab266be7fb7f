package org.sequencemaker.codec.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program as its file has it, odd values included, so that writing what was read gives the same bytes.
 * Every record's colours lie inside {@code colours}.
 *
 * @param pixels of the prop, 1 to 65,535; a ball has four
 * @param rate ticks per second, 1 to 65,535; props are known to play up to 1000
 * @param records in the order they are played, at most 65,535
 * @param colours the bytes of all columns, three a colour
 * @param columnTotal what the file says is the number of columns of all records, 0 to 2^32 - 1
 * @param trailer what ends the file, or null
 */
public record Program(
        int pixels,
        int rate,
        List<ProgramRecord> records,
        ByteBlock colours,
        long columnTotal,
        @Nullable Trailer trailer) {
    /** The most a ball takes, in bytes: it has 4 MB of flash memory. */
    public static final int MAX_SIZE = 3_500_000;

    /** The longest record that has been seen to play: solids longer than this are split. */
    public static final int MAX_RECORD_TICKS = 65_535;

    /**
     * The most colours one record may store: a fade of 13,500 ticks plays rightly and one of 15,000 does
     * not, probably for a buffer of 40 KiB. Longer fades are split.
     */
    public static final int MAX_STORED = 13_000;

    /** The fastest rate the vendor names, in Hz. */
    public static final int MAX_RATE = 1000;

    /** How many equal columns the vendor's editor stores for a solid. */
    static final int SOLID_COLUMNS = 100;

    private static final int HEADER = 0x16;
    private static final int COLOUR_HEADER = 10;

    public Program {
        records = List.copyOf(records);
        require("pixels", pixels, 1, 0xFFFF);
        require("rate", rate, 1, 0xFFFF);
        require("number of records", records.size(), 0, 0xFFFF);
        require("number of columns", columnTotal, 0, 0xFFFF_FFFFL);
        int base = colourBase(records.size());
        for (ProgramRecord record : records) {
            if (!isInside(record, base, colours.size())) {
                throw new IllegalArgumentException("colours outside the program: " + record);
            }
        }
    }

    /** Where in a file with so many records the first colour stands. */
    static int colourBase(int records) {
        return HEADER + ProgramRecord.SIZE * records + COLOUR_HEADER;
    }

    static boolean isInside(ProgramRecord record, int base, int colourBytes) {
        return record.offset() >= base && record.offset() + record.colourBytes() <= (long) base + colourBytes;
    }

    /** How long it plays. */
    public long ticks() {
        long sum = 0;
        for (ProgramRecord record : records) {
            sum += record.duration();
        }
        return sum;
    }

    /** Bytes of its file. */
    public long size() {
        Trailer last = trailer;
        long end = last == null ? 0 : 6L + last.rest().size();
        return (long) colourBase(records.size()) + colours.size() + end;
    }

    /**
     * Returns a stored colour as {@code 0xRRGGBB}.
     *
     * @param record one of this program
     * @param column from 0
     * @param pixel which of the stored pixels of the column, from 0
     */
    public int colour(ProgramRecord record, int column, int pixel) {
        long index = record.offset() - colourBase(records.size()) + 3L * ((long) column * record.stored() + pixel);
        return colours.colourAt((int) index);
    }

    private static void require(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s must be %d to %d, not %d".formatted(what, least, most, value));
        }
    }
}
