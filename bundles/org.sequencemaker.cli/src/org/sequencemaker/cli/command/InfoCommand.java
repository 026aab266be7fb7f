package org.sequencemaker.cli.command;

import java.io.IOException;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.Installed;
import org.sequencemaker.cli.JsonText;
import org.sequencemaker.codec.CodecException;
import picocli.CommandLine.Model.CommandSpec;

/** Says what is in a project. */
public final class InfoCommand implements Command {
    private final KnownFormats formats;

    public InfoCommand(Installed installed) {
        this.formats = new KnownFormats(installed);
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "info", "Say what is in a project.")
                .argument("PROJECT", "The project; \"demo\" for the demo project.")
                .flag("--json", "Print JSON, and nothing else.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        ShowFacts facts = ShowFacts.of(InputShow.read(arguments, 0, formats), formats.effects());
        if (arguments.flag("--json")) {
            JsonText.print(ShowJson.of(facts), console::print);
        } else {
            ShowWords.print(facts, console);
        }
        return ExitCode.GOOD;
    }
}
