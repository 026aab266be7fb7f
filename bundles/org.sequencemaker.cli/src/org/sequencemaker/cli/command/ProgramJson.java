package org.sequencemaker.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.codec.program.ProgramRecord;
import org.sequencemaker.codec.program.ProgramReport;
import org.sequencemaker.codec.program.Trailer;

/** A program as scripts read it: everything its file says, each colour included. */
final class ProgramJson {
    private final Program program;

    private ProgramJson(Program program) {
        this.program = program;
    }

    static Map<String, Object> of(String file, Program program) {
        return new ProgramJson(program).json(file);
    }

    private Map<String, Object> json(String file) {
        ProgramReport report = ProgramReport.of(program);
        Trailer trailer = program.trailer();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("bytes", program.size());
        json.put("pixels", program.pixels());
        json.put("refreshRate", program.rate());
        json.put("ticks", program.ticks());
        json.put("seconds", Ticks.seconds(program.ticks(), program.rate()));
        json.put("columns", program.columnTotal());
        json.put("colourBytes", program.colours().size());
        if (trailer != null) {
            json.put("trailer", trailer.value());
        }
        json.put("records", report.records().stream().map(this::json).toList());
        json.put("warnings", report.warnings());
        return json;
    }

    private Map<String, Object> json(ProgramReport.Entry entry) {
        ProgramRecord record = entry.record();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", entry.number());
        json.put("startTick", entry.startTick());
        json.put("start", Ticks.seconds(entry.startTick(), program.rate()));
        json.put("ticks", record.duration());
        json.put("seconds", Ticks.seconds(record.duration(), program.rate()));
        json.put("loops", record.loops());
        json.put("columns", record.columns());
        json.put("remainder", record.remainder());
        json.put("stretch", record.stretch());
        json.put("stored", record.stored());
        json.put("reserved", record.reserved());
        json.put("offset", record.offset());
        json.put("shows", entry.look());
        json.put("colours", colours(record));
        return json;
    }

    /** Returns the colours as they are asked for: a small file can refer to the same ones very often. */
    private Iterable<Map<String, Object>> colours(ProgramRecord record) {
        return () -> {
            ColumnRuns runs = new ColumnRuns(program, record);
            return Stream.generate(() -> runs)
                    .takeWhile(ColumnRuns::hasNext)
                    .map(all -> json(all.next()))
                    .iterator();
        };
    }

    private static Map<String, Object> json(ColumnRuns.Run run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("columns", run.columns());
        json.put("pixels", run.pixels());
        return json;
    }
}
