package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.Progress;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.timeline.TimelineId;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a project's timelines as files of another format, and prints the path of each. */
public final class ExportCommand implements Command {
    private static final int USUAL_RATE = 100;

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "export", "Write a project's timelines as files, and print their paths.")
                .argument("PROJECT", "The project; \"demo\" for the demo project.")
                .required("--format", "FORMAT", "What to write: " + KnownFormats.ids() + ".")
                .required("--out", "DIR", "Folder for the files; made if it is not there.")
                .option("--rate", "HZ", "Ticks per second, 1 to 1000; the project's own if left out.")
                .repeated("--timeline", "NAME", "Only the timelines of this name; can be given several times.")
                .footer(
                        "",
                        "One file a timeline, PROJECT_TIMELINE.EXT, where everything but letters,",
                        "digits, dots and hyphens is _. Older files of these names are replaced, but",
                        "never the project itself.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        Exporter exporter = KnownFormats.exporter(arguments.required("--format"));
        OptionalInt rate = rate(arguments);
        Path folder = arguments.path(arguments.required("--out"));
        InputShow show = InputShow.readAloud(arguments, 0, console);
        Exported exported = export(exporter, show, rate, show.choose(arguments.texts("--timeline")), console);
        OutputFiles.makeFolder(folder);
        OutputFiles output = new OutputFiles(show.source().path());
        List<Path> places = new ArrayList<>();
        for (Exported.OutputFile file : exported.files()) {
            Path place = OutputFiles.inside(folder, file.name());
            output.check(place);
            places.add(place);
        }
        for (int i = 0; i < places.size(); i++) {
            output.write(places.get(i), exported.files().get(i).content());
            console.announce(places.get(i).toString());
        }
        return ExitCode.GOOD;
    }

    static OptionalInt rate(Arguments arguments) {
        return arguments.number("--rate", 1, Settings.MAX_RATE, "a refresh rate in Hz");
    }

    /** Makes the files, prints the warnings, and makes sure there is at least one file. */
    static Exported export(
            Exporter exporter, InputShow show, OptionalInt rate, List<TimelineId> timelines, Console console)
            throws CodecException {
        ExportOptions options = new ExportOptions(
                rate, timelines, EffectSet.kinds(), show.source().path());
        Exported exported;
        try (Progress progress = new Progress(console)) {
            progress.doing("making " + exporter.label() + " of " + show.source().name());
            exported = exporter.write(show.project(), options);
        }
        exported.warnings().forEach(console::warn);
        adviseRate(show.project(), options, console);
        if (exported.files().isEmpty()) {
            throw new CodecException(
                    show.source().name(), "", "there is nothing in it to write", "Add a timeline with some segments");
        }
        return exported;
    }

    /** The predecessor wrote 1 Hz into its projects and exported at 100 Hz all the same. */
    private static void adviseRate(Project project, ExportOptions options, Console console) {
        int rate = options.rateFor(project);
        boolean lossy = options.chosen(project).stream()
                .flatMap(timeline -> timeline.segments().stream())
                .anyMatch(
                        segment -> segment.start().toTick(rate) == segment.end().toTick(rate));
        if (lossy && rate < USUAL_RATE) {
            console.warn("some segments are shorter than a tick of 1/%d s; --rate %d keeps those of 1/%d s and longer"
                    .formatted(rate, USUAL_RATE, USUAL_RATE));
        }
    }
}
