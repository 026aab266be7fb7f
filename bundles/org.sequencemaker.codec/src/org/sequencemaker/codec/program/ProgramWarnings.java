package org.sequencemaker.codec.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what may keep a prop from playing a program rightly, and what no known editor writes. */
final class ProgramWarnings {
    private final Program program;
    private final int most;
    private final List<String> list = new ArrayList<>();

    /** @param most how many warnings of one kind are spelled out */
    ProgramWarnings(Program program, int most) {
        this.program = program;
        this.most = most;
        whole();
        each(this::tooMuch);
        each(ProgramWarnings::stretched);
        each(this::odd);
        offsets();
    }

    List<String> list() {
        return list;
    }

    private void whole() {
        if (program.size() > Program.MAX_SIZE) {
            list.add("%,d bytes; a ball takes %,d".formatted(program.size(), Program.MAX_SIZE));
        }
        if (program.rate() > Program.MAX_RATE) {
            list.add("%d Hz; a ball plays at most %d".formatted(program.rate(), Program.MAX_RATE));
        }
        long columns = 0;
        for (ProgramRecord record : program.records()) {
            columns += record.columns();
        }
        if (columns != program.columnTotal()) {
            list.add("the file says it has %d columns, its records have %d".formatted(program.columnTotal(), columns));
        }
        Trailer trailer = program.trailer();
        if (trailer != null && trailer.rest().size() > 0) {
            list.add("%,d bytes after the trailer".formatted(trailer.rest().size()));
        }
    }

    private @Nullable String tooMuch(ProgramRecord record) {
        if (record.colours() > Program.MAX_STORED) {
            return "stores %,d colours; more than about %,d make a ball play it far too fast"
                    .formatted(record.colours(), Program.MAX_STORED);
        }
        if (record.duration() > Program.MAX_RECORD_TICKS) {
            return "lasts %,d ticks; no record of more than %,d is known to play"
                    .formatted(record.duration(), Program.MAX_RECORD_TICKS);
        }
        return null;
    }

    private static @Nullable String stretched(ProgramRecord record) {
        return record.isColumnATick()
                ? null
                : "plays %,d columns in %,d ticks, so they are stretched or squeezed"
                        .formatted(record.played(), record.duration());
    }

    private @Nullable String odd(ProgramRecord record) {
        if (record.lit() != program.pixels()) {
            return "lights %d of the prop's %d pixels".formatted(record.lit(), program.pixels());
        }
        return record.reserved() == 0 ? null : "has " + record.reserved() + " where all others have 0";
    }

    private void offsets() {
        long expected = Program.colourBase(program.records().size());
        for (int i = 0; i < program.records().size(); i++) {
            ProgramRecord record = program.records().get(i);
            if (record.offset() != expected) {
                list.add("record %d has its colours at 0x%X, not after those of the one before, at 0x%X"
                        .formatted(i + 1, record.offset(), expected));
                return;
            }
            expected += record.colourBytes();
        }
    }

    private void each(Function<ProgramRecord, @Nullable String> check) {
        int count = 0;
        for (int i = 0; i < program.records().size(); i++) {
            String found = check.apply(program.records().get(i));
            if (found != null && ++count <= most) {
                list.add("record " + (i + 1) + " " + found);
            }
        }
        if (count > most) {
            list.add("and %,d more records like the last".formatted(count - most));
        }
    }
}
