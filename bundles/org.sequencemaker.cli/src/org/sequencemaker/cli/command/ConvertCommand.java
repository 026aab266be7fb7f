package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.Installed;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.ExporterSpec;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.model.timeline.TimelineId;
import picocli.CommandLine.Model.CommandSpec;

/** Reads a file of one format and writes one of another; the names say which. */
public final class ConvertCommand implements Command {
    private final KnownFormats formats;

    public ConvertCommand(Installed installed) {
        this.formats = new KnownFormats(installed);
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "convert", "Write one file as another; their names say which formats.")
                .argument("IN", "What to read: a project, a program, or any other file that can be read.")
                .argument("OUT", "What to write.")
                .option("--rate", "HZ", "Ticks per second, 1 to 1000; those of IN if left out.")
                .repeated("--timeline", "NAME", "Which timeline, where OUT holds one and IN has several.")
                .flag("--force", "Replace OUT even if it is a project.")
                .footer(
                        "",
                        "An older OUT is replaced unless it is a project. A project with several",
                        "timelines becomes a file for each with \"export\".")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        Path out = arguments.path(1);
        Extension<ExporterSpec, FileExporter> exporter = formats.exporterFor(
                out.getFileName() == null ? "" : out.getFileName().toString());
        var rate = ExportCommand.rate(arguments);
        InputShow show = InputShow.readAloud(arguments, 0, formats, console);
        OutputFiles output = new OutputFiles(show.source().path());
        output.check(out);
        if (exporter.spec().suffix().equals(ProjectFiles.SUFFIX) && Files.exists(out) && !arguments.flag("--force")) {
            throw new UsageException(out + " is a project and is there already; replace it with --force");
        }
        List<TimelineId> chosen = show.choose(arguments.texts("--timeline"));
        int count = chosen.isEmpty() ? show.project().timelines().size() : chosen.size();
        if (exporter.spec().perTimeline() && count > 1) {
            throw new UsageException(
                    "%s has %d timelines, and a %s file holds one: choose one with --timeline, or use \"export\""
                            .formatted(
                                    show.source().name(), count, exporter.spec().suffix()));
        }
        ExportedFiles exported = ExportCommand.export(
                exporter, show, ExportCommand.wanted(show, rate, chosen, formats), formats, console);
        if (exported.files().size() > 1) {
            throw new UsageException("%s is %d files as %s, not one: use \"export\""
                    .formatted(
                            show.source().name(),
                            exported.files().size(),
                            exporter.spec().label()));
        }
        output.write(out, exported.files().getFirst().bytes());
        return ExitCode.GOOD;
    }
}
