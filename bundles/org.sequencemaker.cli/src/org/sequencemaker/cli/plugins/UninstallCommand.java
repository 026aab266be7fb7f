package org.sequencemaker.cli.plugins;

import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.plugins.Provisioning;
import picocli.CommandLine.Model.CommandSpec;

/** Removes plug-ins. */
final class UninstallCommand implements Command {
    private final Program program;

    UninstallCommand(Program program) {
        this.program = program;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "uninstall", "Remove plug-ins; all that are named, or none.")
                .arguments("ID", false, "Which, as \"plugins list\" prints it.")
                .flag("--json", "Print JSON, and nothing else.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Provisioning provisioning = program.provisioning().get();
        try (CliProgress progress = new CliProgress(console)) {
            return Answer.say(provisioning.uninstall(Meant.ids(arguments, provisioning), progress), arguments, console);
        }
    }
}
