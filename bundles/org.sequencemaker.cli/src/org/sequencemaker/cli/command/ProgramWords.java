package org.sequencemaker.cli.command;

import org.sequencemaker.cli.Console;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.codec.program.ProgramRecord;
import org.sequencemaker.codec.program.ProgramReport;
import org.sequencemaker.codec.program.Trailer;

/** A program as people read it: header, a line for every record with all that its file says, warnings. */
final class ProgramWords {
    private static final String ROW = "%5s  %12s  %12s  %10s  %5s  %7s  %9s  %5s  %3s  %8s  %s";

    private ProgramWords() {}

    static void print(String file, Program program, Console out) {
        ProgramReport report = ProgramReport.of(program);
        header(file, program, out);
        out.say(ROW.formatted(
                "#", "start", "length", "ticks", "loops", "columns", "remainder", "A", "B", "offset", "shows"));
        for (ProgramReport.Entry entry : report.records()) {
            ProgramRecord record = entry.record();
            out.say(ROW.formatted(
                    entry.number(),
                    entry.start(),
                    Ticks.text(record.duration(), program.rate()),
                    record.duration(),
                    record.loops(),
                    record.columns(),
                    record.remainder(),
                    record.stretch(),
                    record.stored(),
                    "0x%X".formatted(record.offset()),
                    entry.look()));
        }
        report.warnings().forEach(warning -> out.say("warning: " + warning));
    }

    private static void header(String file, Program program, Console out) {
        Trailer trailer = program.trailer();
        out.say(file + ": program of " + program.size() + " bytes");
        line(out, "pixels", Integer.toString(program.pixels()));
        line(out, "refresh rate", program.rate() + " Hz");
        line(out, "length", Ticks.text(program.ticks(), program.rate()) + " (" + program.ticks() + " ticks)");
        line(out, "records", Integer.toString(program.records().size()));
        line(
                out,
                "colours",
                program.columnTotal() + " columns, " + program.colours().size() + " bytes");
        line(out, "trailer", trailer == null ? "none" : Long.toString(trailer.value()));
    }

    private static void line(Console out, String label, String value) {
        out.say("  %-12s  %s".formatted(label, value));
    }
}
