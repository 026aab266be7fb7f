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
import org.sequencemaker.cli.Installed;
import org.sequencemaker.cli.Progress;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.ExporterSpec;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.host.Formats;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.timeline.TimelineId;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a project's timelines as files of another format, and prints the path of each. */
public final class ExportCommand implements Command {
    private static final int USUAL_RATE = 100;

    private final KnownFormats formats;

    public ExportCommand(Installed installed) {
        this.formats = new KnownFormats(installed);
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "export", "Write a project's timelines as files, and print their paths.")
                .argument("PROJECT", "The project; \"demo\" for the demo project.")
                .required("--format", "FORMAT", "What to write: " + formats.ids() + ".")
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
        Extension<ExporterSpec, FileExporter> exporter = formats.exporter(arguments.required("--format"));
        OptionalInt rate = rate(arguments);
        Path folder = arguments.path(arguments.required("--out"));
        InputShow show = InputShow.readAloud(arguments, 0, formats, console);
        Formats.Wanted wanted = wanted(show, rate, show.choose(arguments.texts("--timeline")), formats);
        ExportedFiles exported = export(exporter, show, wanted, formats, console);
        OutputFiles.makeFolder(folder);
        OutputFiles output = new OutputFiles(show.source().path());
        List<Path> places = new ArrayList<>();
        for (FileContent file : exported.files()) {
            Path place = OutputFiles.inside(folder, file.name());
            output.check(place);
            places.add(place);
        }
        for (int i = 0; i < places.size(); i++) {
            output.write(places.get(i), exported.files().get(i).bytes());
            console.announce(places.get(i).toString());
        }
        return ExitCode.GOOD;
    }

    static OptionalInt rate(Arguments arguments) {
        return arguments.number("--rate", 1, Settings.MAX_RATE, "a refresh rate in Hz");
    }

    static Formats.Wanted wanted(InputShow show, OptionalInt rate, List<TimelineId> timelines, KnownFormats formats) {
        return new Formats.Wanted(
                rate, timelines, formats.effects(), show.source().path());
    }

    /** Makes the files, prints the warnings, and makes sure there is at least one file. */
    static ExportedFiles export(
            Extension<ExporterSpec, FileExporter> exporter,
            InputShow show,
            Formats.Wanted wanted,
            KnownFormats formats,
            Console console)
            throws CodecException {
        ExportedFiles exported;
        try (Progress progress = new Progress(console)) {
            progress.doing(
                    "making " + exporter.spec().label() + " of " + show.source().name());
            exported = formats.write(exporter, show, wanted);
        }
        exported.warnings().forEach(console::warn);
        adviseRate(show.project(), wanted, console);
        if (exported.files().isEmpty()) {
            throw new CodecException(
                    show.source().name(), "", "there is nothing in it to write", "Add a timeline with some segments");
        }
        return exported;
    }

    /** The predecessor wrote 1 Hz into its projects and exported at 100 Hz all the same. */
    private static void adviseRate(Project project, Formats.Wanted wanted, Console console) {
        int rate = wanted.rateFor(project);
        boolean lossy = wanted.chosen(project).stream()
                .flatMap(timeline -> timeline.segments().stream())
                .anyMatch(
                        segment -> segment.start().toTick(rate) == segment.end().toTick(rate));
        if (lossy && rate < USUAL_RATE) {
            console.warn("some segments are shorter than a tick of 1/%d s; --rate %d keeps those of 1/%d s and longer"
                    .formatted(rate, USUAL_RATE, USUAL_RATE));
        }
    }
}
