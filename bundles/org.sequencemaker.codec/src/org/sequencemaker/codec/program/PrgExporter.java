package org.sequencemaker.codec.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exported.OutputFile;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/** Writes the program of each timeline. */
public final class PrgExporter implements Exporter {
    static final String SUFFIX = ".prg";

    @Override
    public String id() {
        return "prg";
    }

    @Override
    public String label() {
        return "Ball programs";
    }

    @Override
    public String suffix() {
        return SUFFIX;
    }

    @Override
    public boolean perTimeline() {
        return true;
    }

    @Override
    public Exported write(Project project, ExportOptions options) throws CodecException {
        int rate = options.rateFor(project);
        if (rate < 1 || rate > 0xFFFF) {
            throw new CodecException(
                    project.name(),
                    "",
                    "a refresh rate of " + rate + " Hz",
                    "Choose one from 1 to " + Program.MAX_RATE);
        }
        List<OutputFile> files = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Timeline timeline : options.chosen(project)) {
            ProgramBuilder.Built built = ProgramBuilder.build(timeline, rate, options.effects());
            warnings.addAll(built.warnings());
            if (built.program().records().isEmpty()) {
                warnings.add("\"" + timeline.name() + "\": the show has no length, so there is no program to write");
                continue;
            }
            String name = freeName(ExportOptions.fileName(project, timeline, SUFFIX), names);
            files.add(new OutputFile(name, PrgWriter.write(built.program())));
        }
        return new Exported(files, warnings);
    }

    /** Returns the name, with a number where another timeline took it, also for systems that ignore case. */
    private static String freeName(String name, Set<String> taken) {
        String stem = name.substring(0, name.length() - SUFFIX.length());
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = stem + "_" + i + SUFFIX;
        }
        return free;
    }
}
