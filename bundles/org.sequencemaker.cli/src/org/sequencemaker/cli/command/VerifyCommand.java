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
import org.sequencemaker.cli.Progress;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported.OutputFile;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.program.Difference;
import org.sequencemaker.codec.program.PrgExporter;
import org.sequencemaker.codec.program.PrgReader;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.codec.program.ProgramComparison;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import picocli.CommandLine.Model.CommandSpec;

/** Says whether program files show, tick by tick, what a project says now. */
public final class VerifyCommand implements Command {
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
        InputShow show = InputShow.readAloud(arguments, 0, console);
        Project project = show.project();
        ExportOptions options = new ExportOptions(
                rate,
                show.choose(arguments.texts("--timeline")),
                EffectSet.kinds(),
                show.source().path());
        List<Timeline> timelines = options.chosen(project);
        Path place = arguments.path(1);
        boolean same = true;
        try (Progress progress = new Progress(console)) {
            progress.doing("making the programs of " + show.source().name());
            List<OutputFile> expected =
                    new PrgExporter().write(project, options).files();
            if (expected.size() != timelines.size() || expected.isEmpty()) {
                throw new CodecException(show.source().name(), "", "there is no program to make of it", "");
            }
            for (int i = 0; i < timelines.size(); i++) {
                progress.doing(
                        "comparing " + timelines.get(i).name() + " (" + (i + 1) + " of " + timelines.size() + ")");
                Path file = file(place, expected.get(i), timelines.size());
                same &= compare(timelines.get(i), options.rateFor(project), expected.get(i), file, console);
            }
        }
        return same ? ExitCode.GOOD : ExitCode.NO;
    }

    private static Path file(Path place, OutputFile expected, int count) throws IOException {
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

    private static boolean compare(Timeline timeline, int rate, OutputFile expected, Path file, Console console)
            throws CodecException {
        if (!Files.exists(file)) {
            console.announce("missing: " + timeline.name() + ": there is no " + file);
            return false;
        }
        Source source = Source.read(file);
        if (Arrays.equals(source.bytes(), expected.content())) {
            console.announce("same: " + timeline.name() + ": " + file + ", byte for byte");
            return true;
        }
        Program program = PrgReader.read(source);
        List<Difference> differences = ProgramComparison.compare(timeline, rate, EffectSet.kinds(), program);
        if (differences.isEmpty()) {
            console.announce("same: " + timeline.name() + ": " + file + ", at every tick");
            return true;
        }
        differences.forEach(difference -> console.announce("differs: " + difference.words()));
        return false;
    }
}
