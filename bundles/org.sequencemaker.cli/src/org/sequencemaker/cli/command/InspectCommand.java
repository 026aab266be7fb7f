package org.sequencemaker.cli.command;

import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.JsonText;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.program.PrgReader;
import org.sequencemaker.codec.program.Program;
import picocli.CommandLine.Model.CommandSpec;

/** Says everything that stands in a program file. */
public final class InspectCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "inspect", "Say everything that stands in a program file.")
                .argument("FILE.prg", "The program.")
                .flag("--json", "Print JSON, and nothing else.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException {
        Source source = Source.read(arguments.path(0));
        Program program = PrgReader.read(source);
        if (arguments.flag("--json")) {
            JsonText.print(ProgramJson.of(source.name(), program), console::print);
        } else {
            ProgramWords.print(source.name(), program, console);
        }
        return ExitCode.GOOD;
    }
}
