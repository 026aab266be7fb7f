package org.sequencemaker.codec.program;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Collects records and their colours; the places of the colours are known when all records are. */
final class ProgramAssembler {
    private final List<ProgramRecord> records = new ArrayList<>();
    private final ByteArrayOutputStream colours = new ByteArrayOutputStream();
    private long columnTotal;

    /** How many bytes of colours there are so far. */
    int colourBytes() {
        return colours.size();
    }

    int records() {
        return records.size();
    }

    /**
     * Adds a record that shows a column a tick.
     *
     * @param ticks how long it lasts, at most {@link Program#MAX_RECORD_TICKS}
     * @param columns how many columns it stores
     * @param stretch how many of the prop's pixels a stored pixel covers
     * @param stored pixels of a column
     * @param colour the stored colours as {@code 0xRRGGBB}, by their number, column by column
     */
    void add(int ticks, int columns, int stretch, int stored, IntUnaryOperator colour) {
        int loops = ticks / columns;
        int remainder = ticks % columns;
        records.add(new ProgramRecord(loops, columns, colours.size(), remainder, stretch, stored, 0, ticks));
        columnTotal += columns;
        for (int i = 0; i < columns * stored; i++) {
            int packed = colour.applyAsInt(i);
            colours.write(packed >> 16);
            colours.write(packed >> 8);
            colours.write(packed);
        }
    }

    Program program(int pixels, int rateHz) {
        int base = Program.colourBase(records.size());
        List<ProgramRecord> placed = records.stream()
                .map(record -> record.withOffset(base + record.offset()))
                .toList();
        ByteBlock block = ByteBlock.copyOf(colours.toByteArray());
        return new Program(pixels, rateHz, placed, block, columnTotal, Trailer.STANDARD);
    }
}
