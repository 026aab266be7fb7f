package org.sequencemaker.cli.command;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.codec.program.ProgramRecord;
import org.sequencemaker.model.colour.Rgb;

/** The columns of a record one after the other, with equal neighbours as one. */
final class ColumnRuns implements Iterator<ColumnRuns.Run> {
    /**
     * Equal columns in a row.
     *
     * @param columns how many
     * @param pixels their colours, from the first stored pixel on
     */
    record Run(int columns, List<String> pixels) {}

    private final Program program;
    private final ProgramRecord record;
    private int column;

    ColumnRuns(Program program, ProgramRecord record) {
        this.program = program;
        this.record = record;
    }

    @Override
    public boolean hasNext() {
        return column < record.columns();
    }

    @Override
    public Run next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int first = column;
        do {
            column++;
        } while (column < record.columns() && isSame(first, column));
        return new Run(column - first, pixels(first));
    }

    private List<String> pixels(int at) {
        return IntStream.range(0, record.stored())
                .mapToObj(
                        pixel -> Rgb.ofPacked(program.colour(record, at, pixel)).hex())
                .toList();
    }

    private boolean isSame(int one, int other) {
        for (int pixel = 0; pixel < record.stored(); pixel++) {
            if (program.colour(record, one, pixel) != program.colour(record, other, pixel)) {
                return false;
            }
        }
        return true;
    }
}
