package org.sequencemaker.cli.plugins;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.Provisioning;
import picocli.CommandLine.Model.CommandSpec;

/** Goes back to what was installed before. */
final class RevertCommand implements Command {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Program program;

    RevertCommand(Program program) {
        this.program = program;
    }

    @Override
    public CommandSpec spec() {
        CommandSpecs specs = CommandSpecs.command(this, "revert", "Go back to what was installed before.")
                .arguments("STATE", true, "Which, as --states prints it; the last one if left out.")
                .flag("--states", "Only print the states there are, newest first.");
        return CliTrust.options(specs)
                .flag("--json", "Print JSON, and nothing else.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Provisioning provisioning = program.provisioning().get();
        List<EarlierState> states = provisioning.states();
        if (arguments.flag("--states")) {
            print(states, arguments, console);
            return ExitCode.GOOD;
        }
        List<String> given = arguments.textsFrom(0);
        if (given.size() > 1) {
            throw new UsageException("only one state can be gone back to");
        }
        if (states.isEmpty()) {
            return Answer.say(new Outcome.Refused("There is no earlier state."), arguments, console);
        }
        EarlierState state = given.isEmpty() ? states.getFirst() : find(given.getFirst(), states);
        CliTrust trust = new CliTrust(arguments);
        Outcome outcome;
        try (CliProgress progress = new CliProgress(console)) {
            outcome = provisioning.revert(state, trust, progress);
        }
        return Answer.say(outcome, trust.hints(), arguments, console);
    }

    private static EarlierState find(String typed, List<EarlierState> states) {
        return states.stream()
                .filter(state -> Long.toString(state.id()).equals(typed))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no state " + typed + "; see --states"));
    }

    private static void print(List<EarlierState> states, Arguments arguments, Console console) {
        if (arguments.flag("--json")) {
            PluginJson.printStates(states, console);
            return;
        }
        for (EarlierState state : states) {
            String time = TIME.format(state.until().atZone(ZoneId.systemDefault()));
            console.say("%d  %s  %s".formatted(state.id(), time, state.words()));
        }
    }
}
