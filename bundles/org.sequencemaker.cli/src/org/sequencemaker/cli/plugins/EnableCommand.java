package org.sequencemaker.cli.plugins;

import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.plugins.Provisioning;
import picocli.CommandLine.Model.CommandSpec;

/** Takes plug-ins out of the program without removing them, or puts them back. */
final class EnableCommand implements Command {
    private final Program program;
    private final boolean enable;

    EnableCommand(Program program, boolean enable) {
        this.program = program;
        this.enable = enable;
    }

    @Override
    public CommandSpec spec() {
        String what = enable
                ? "Put plug-ins that were disabled back into the program; needs no network."
                : "Take plug-ins out of the program and keep them on the disk.";
        return CommandSpecs.command(this, enable ? "enable" : "disable", what)
                .arguments("ID", false, "Which, as \"plugins list\" prints it.")
                .flag("--json", "Print JSON, and nothing else.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Provisioning provisioning = program.provisioning().get();
        return Answer.say(provisioning.enable(Meant.ids(arguments, provisioning), enable), arguments, console);
    }
}
