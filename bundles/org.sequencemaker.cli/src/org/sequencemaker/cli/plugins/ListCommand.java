package org.sequencemaker.cli.plugins;

import java.util.List;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.plugins.PluginDetails;
import picocli.CommandLine.Model.CommandSpec;

/** Says what is installed. */
final class ListCommand implements Command {
    private final Program program;

    ListCommand(Program program) {
        this.program = program;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "list", "Say which plug-ins are installed.")
                .flag("--json", "Print JSON, and nothing else.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        List<PluginDetails> plugins = program.provisioning().get().installed();
        if (arguments.flag("--json")) {
            PluginJson.print(plugins, List.of(), console);
        } else if (plugins.isEmpty()) {
            console.say("No plug-ins are installed.");
        } else {
            PluginWords.print(plugins, console);
        }
        return ExitCode.GOOD;
    }
}
