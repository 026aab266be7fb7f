package org.sequencemaker.codec.program;

/**
 * One entry of a program: some columns of colours, and how long and how often they are played. The
 * fields are those of the file; nineteen bytes hold them.
 *
 * @param loops how many complete times the columns are played, 0 to 65,535
 * @param columns how many columns are stored, 0 to 65,535
 * @param offset where in the file the first column begins
 * @param remainder how many more columns are played after the loops, 0 to 65,535
 * @param stretch the field A: how many of the prop's pixels each stored pixel covers, 0 to 65,535
 * @param stored the field B: how many pixels each column stores, 0 to 255
 * @param reserved always 0 in files that are known, 0 to 65,535
 * @param duration how long the record lasts, in ticks, 0 to 2^32 - 1
 */
public record ProgramRecord(
        int loops, int columns, long offset, int remainder, int stretch, int stored, int reserved, long duration) {
    /** Bytes of a record in a file. */
    public static final int SIZE = 19;

    private static final long U32 = 0xFFFF_FFFFL;

    public ProgramRecord {
        require("loops", loops, 0xFFFF);
        require("columns", columns, 0xFFFF);
        require("offset", offset, U32);
        require("remainder", remainder, 0xFFFF);
        require("A", stretch, 0xFFFF);
        require("B", stored, 0xFF);
        require("reserved", reserved, 0xFFFF);
        require("duration", duration, U32);
    }

    /** Columns played in all, one a tick if that is the duration; below 2^32. */
    public long played() {
        return (long) loops * columns + remainder;
    }

    /** Returns whether each tick shows the next column; otherwise the columns are stretched or squeezed. */
    public boolean isColumnATick() {
        return played() == duration;
    }

    /** How many of the prop's pixels, from the first on, this record lights. */
    public int lit() {
        return stretch * stored;
    }

    /** How many colours it stores. */
    public int colours() {
        return columns * stored;
    }

    /** How many bytes of colours it stores. */
    public int colourBytes() {
        return 3 * colours();
    }

    /**
     * Returns the column shown at a tick, {@link #playedAt} in the stored columns.
     *
     * @param tick from 0 up to, not including, the duration
     */
    public int columnAt(long tick) {
        if (columns == 0) {
            throw new IllegalStateException("a record without columns shows none");
        }
        return (int) (playedAt(tick) % columns);
    }

    /**
     * Returns how many columns were played before the one shown at a tick, by the one formula that covers
     * plain and stretched records: {@code floor(tick * played / duration)}.
     *
     * @param tick from 0 up to, not including, the duration
     */
    long playedAt(long tick) {
        // Both factors are below 2^32, so the product fits 64 bits, but only without a sign.
        return isColumnATick() ? tick : Long.divideUnsigned(tick * played(), duration);
    }

    /**
     * Returns the first tick that shows a column, or one after it where columns are left out.
     *
     * @param number how many columns are played before it, less than are played in all
     */
    long firstTickOf(long number) {
        return isColumnATick() ? number : Long.divideUnsigned(number * duration + played() - 1, played());
    }

    ProgramRecord withOffset(long newOffset) {
        return new ProgramRecord(loops, columns, newOffset, remainder, stretch, stored, reserved, duration);
    }

    private static void require(String field, long value, long most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("%s must be 0 to %d, not %d".formatted(field, most, value));
        }
    }
}
