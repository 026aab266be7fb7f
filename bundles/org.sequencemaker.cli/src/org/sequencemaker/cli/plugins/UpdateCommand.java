package org.sequencemaker.cli.plugins;

import java.util.ArrayList;
import java.util.List;
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

/** Puts newer versions into the place of those installed. */
final class UpdateCommand implements Command {
    private final Program program;

    UpdateCommand(Program program) {
        this.program = program;
    }

    @Override
    public CommandSpec spec() {
        CommandSpecs specs = CommandSpecs.command(this, "update", "Install newer versions of plug-ins, all or none.")
                .arguments("ID", true, "Which; all if left out.");
        return CliTrust.options(Offers.siteOption(specs))
                .flag("--json", "Print JSON, and nothing else.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Provisioning provisioning = program.provisioning().get();
        List<String> meant = Meant.ids(arguments, provisioning);
        Catalogue catalogue = newer(provisioning, arguments, console);
        List<PluginDetails> chosen = new ArrayList<>();
        for (PluginDetails plugin : catalogue.plugins()) {
            boolean wanted = meant.isEmpty() ? plugin.status().unfit() == null : meant.contains(plugin.id());
            if (wanted && plugin.status().newer() != null) {
                chosen.add(plugin);
            }
        }
        if (chosen.isEmpty()) {
            if (!catalogue.problems().isEmpty()) {
                Answer.say(
                        new Outcome.Refused(catalogue.problems().getFirst(), catalogue.problems()), arguments, console);
                return ExitCode.BAD_INPUT;
            }
            return Answer.say(Outcome.Done.live("There is nothing newer."), arguments, console);
        }
        CliTrust trust = new CliTrust(arguments);
        Outcome outcome;
        try (CliProgress progress = new CliProgress(console)) {
            outcome = provisioning.update(chosen, trust, progress);
        }
        return Answer.say(outcome, trust.hints(), arguments, console);
    }

    private static Catalogue newer(Provisioning provisioning, Arguments arguments, Console console) {
        if (!arguments.texts("--site").isEmpty()) {
            return Offers.browse(provisioning, arguments, console);
        }
        try (CliProgress progress = new CliProgress(console)) {
            return provisioning.updates(progress);
        }
    }
}
