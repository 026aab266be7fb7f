package org.sequencemaker.codec.program;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.colour.Rgb;

/**
 * A program in words, for people who want to know what is in a file.
 *
 * @param header the whole: size, prop, rate, length
 * @param records one entry a record
 * @param warnings what may keep a prop from playing it rightly, or is odd; empty if nothing
 */
public record ProgramReport(List<String> header, List<Entry> records, List<String> warnings) {
    /** Warnings of one kind beyond this number are only counted. */
    private static final int MOST_WARNINGS = 20;

    /**
     * A record in words.
     *
     * @param number from 1
     * @param startTick when it begins
     * @param start when it begins, in words
     * @param look what it shows, such as {@code fade from #FF0000 to #0000FF on 4 pixels}
     * @param record its fields
     */
    public record Entry(int number, long startTick, String start, String look, ProgramRecord record) {
        /** Returns all fields as the file has them. */
        public String fields() {
            return "loops %d, columns %d, offset 0x%X, remainder %d, A %d, B %d, duration %d"
                    .formatted(
                            record.loops(),
                            record.columns(),
                            record.offset(),
                            record.remainder(),
                            record.stretch(),
                            record.stored(),
                            record.duration());
        }
    }

    public ProgramReport {
        header = List.copyOf(header);
        records = List.copyOf(records);
        warnings = List.copyOf(warnings);
    }

    public static ProgramReport of(Program program) {
        ProgramPlayer player = new ProgramPlayer(program);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < program.records().size(); i++) {
            ProgramRecord record = program.records().get(i);
            long start = player.start(i);
            entries.add(new Entry(i + 1, start, Ticks.place(start, program.rate()), look(program, record), record));
        }
        return new ProgramReport(header(program), entries, new ProgramWarnings(program, MOST_WARNINGS).list());
    }

    /** Returns everything as lines, the last without a line end. */
    public String text() {
        List<String> lines = new ArrayList<>(header);
        for (Entry entry : records) {
            lines.add("%4d  %s  %s".formatted(entry.number(), entry.start(), entry.look()));
            lines.add("      " + entry.fields());
        }
        warnings.forEach(warning -> lines.add("warning: " + warning));
        return String.join("\n", lines);
    }

    private static List<String> header(Program program) {
        Trailer trailer = program.trailer();
        return List.of(
                "%,d bytes".formatted(program.size()),
                "%d pixels, %d Hz".formatted(program.pixels(), program.rate()),
                "length " + Ticks.words(program.ticks(), program.rate()),
                "%d records, %d columns".formatted(program.records().size(), program.columnTotal()),
                trailer == null ? "no trailer" : "trailer " + trailer.value());
    }

    private static String look(Program program, ProgramRecord record) {
        String pixels = record.lit() == 1 ? " on 1 pixel" : " on " + record.lit() + " pixels";
        return switch (RecordLook.of(program, record)) {
            case RecordLook.Nothing nothing -> "nothing";
            case RecordLook.Solid solid -> "solid " + solid.colour() + pixels;
            case RecordLook.Fading fading -> "fade from " + fading.start() + " to " + fading.end() + pixels;
            case RecordLook.Cycle cycle -> columns(record) + " in changing colours" + pixels + colours(program, record);
            case RecordLook.Picture picture ->
                columns(record) + " of " + record.stored() + " pixels in different colours" + colours(program, record);
        };
    }

    private static String columns(ProgramRecord record) {
        return record.isColumnATick()
                ? record.columns() + " columns played a tick each"
                : record.columns() + " columns stretched over the duration";
    }

    /** Returns the first few colours. */
    private static String colours(Program program, ProgramRecord record) {
        StringBuilder text = new StringBuilder(": ");
        int count = Math.min(8, record.colours());
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(Rgb.ofPacked(program.colour(record, 0, i)));
        }
        return text.append(count < record.colours() ? " …" : "").toString();
    }
}
