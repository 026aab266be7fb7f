package org.sequencemaker.cli.plugins;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.authoring.check.PluginCheck;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.plugins.Catalogue;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Provisioning;
import picocli.CommandLine.Model.CommandSpec;

/** Installs plug-ins that sites offer. */
final class InstallCommand implements Command {
    private final Program program;

    InstallCommand(Program program) {
        this.program = program;
    }

    @Override
    public CommandSpec spec() {
        CommandSpecs specs = CommandSpecs.command(this, "install", "Install plug-ins; all that are named, or none.")
                .arguments(
                        "ID",
                        false,
                        "Which, as \"plugins search\" prints it; \".feature\" at its end can be left out.");
        return CliTrust.options(Offers.siteOption(specs))
                .flag("--json", "Print JSON, and nothing else.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Provisioning provisioning = program.provisioning().get();
        Catalogue catalogue = Offers.browse(provisioning, arguments, console);
        if (catalogue.plugins().isEmpty() && !catalogue.problems().isEmpty()) {
            Answer.say(new Outcome.Refused(catalogue.problems().getFirst(), catalogue.problems()), arguments, console);
            return ExitCode.BAD_INPUT;
        }
        List<PluginDetails> chosen = new ArrayList<>();
        for (String id : arguments.textsFrom(0)) {
            chosen.add(Offers.pick(id, catalogue.plugins(), "on these sites"));
        }
        CliTrust trust = new CliTrust(arguments);
        Outcome outcome;
        try (CliProgress progress = new CliProgress(console)) {
            for (PluginDetails plugin : chosen) {
                PluginCheck.faults(provisioning.describe(plugin, progress).jars())
                        .forEach(console::warn);
            }
            outcome = provisioning.install(chosen, trust, progress);
        }
        return Answer.say(outcome, trust.hints(), arguments, console);
    }
}
