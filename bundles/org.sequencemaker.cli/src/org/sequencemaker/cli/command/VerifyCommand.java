package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.Installed;
import org.sequencemaker.cli.Progress;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.program.Difference;
import org.sequencemaker.codec.program.PrgReader;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.codec.program.ProgramComparison;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.host.Formats;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import picocli.CommandLine.Model.CommandSpec;

/** Says whether program files show, tick by tick, what a project says now. */
public final class VerifyCommand implements Command {
    private final KnownFormats formats;

    public VerifyCommand(Installed installed) {
        this.formats = new KnownFormats(installed);
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "verify", "Say whether programs show, tick by tick, what a project says.")
                .argument("PROJECT", "The project, or any other file that can be read.")
                .argument("DIR", "Folder with the programs under the names that export gives them, or one program.")
                .option("--rate", "HZ", "Ticks per second that the programs were made with, if not the project's.")
                .repeated("--timeline", "NAME", "Only the timelines of this name; can be given several times.")
                .footer("", "Exit code 0: no difference. 1: there is one, or a program is missing.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        OptionalInt rate = ExportCommand.rate(arguments);
        InputShow show = InputShow.readAloud(arguments, 0, formats, console);
        Project project = show.project();
        Formats.Wanted wanted = ExportCommand.wanted(show, rate, show.choose(arguments.texts("--timeline")), formats);
        List<Timeline> timelines = wanted.chosen(project);
        Path place = arguments.path(1);
        boolean same = true;
        try (Progress progress = new Progress(console)) {
            progress.doing("making the programs of " + show.source().name());
            List<FileContent> expected =
                    formats.write(formats.exporter("prg"), show, wanted).files();
            if (expected.size() != timelines.size() || expected.isEmpty()) {
                throw new CodecException(show.source().name(), "", "there is no program to make of it", "");
            }
            for (int i = 0; i < timelines.size(); i++) {
                progress.doing(
                        "comparing " + timelines.get(i).name() + " (" + (i + 1) + " of " + timelines.size() + ")");
                Path file = file(place, expected.get(i), timelines.size());
                same &= compare(timelines.get(i), wanted.rateFor(project), expected.get(i), file, console);
            }
        }
        return same ? ExitCode.GOOD : ExitCode.NO;
    }

    private static Path file(Path place, FileContent expected, int count) throws IOException {
        if (Files.isDirectory(place)) {
            return OutputFiles.inside(place, expected.name());
        }
        if (!Files.exists(place)) {
            throw new UsageException("there is no folder or program " + place);
        }
        if (count > 1) {
            throw new UsageException(place + " is one program, but there are " + count
                    + " timelines: name the folder of their programs, or choose one with --timeline");
        }
        return place;
    }

    private boolean compare(Timeline timeline, int rate, FileContent expected, Path file, Console console)
            throws CodecException {
        if (!Files.exists(file)) {
            console.announce("missing: " + timeline.name() + ": there is no " + file);
            return false;
        }
        Source source = Source.read(file);
        if (Arrays.equals(source.bytes(), expected.bytes())) {
            console.announce("same: " + timeline.name() + ": " + file + ", byte for byte");
            return true;
        }
        Program program = PrgReader.read(source);
        List<Difference> differences = ProgramComparison.compare(timeline, rate, formats.effects(), program);
        if (differences.isEmpty()) {
            console.announce("same: " + timeline.name() + ": " + file + ", at every tick");
            return true;
        }
        differences.forEach(difference -> console.announce("differs: " + difference.words()));
        return false;
    }
}
