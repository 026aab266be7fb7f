package org.sequencemaker.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Builds what picocli needs to know of a command. Annotations would say the same more briefly, but
 * finding them costs a third of the start of the whole program (measured in {@code releng/bench/cli-start}).
 */
public final class CommandSpecs {
    private final CommandSpec spec;
    private int positions;

    private CommandSpecs(Command command, String name, String... description) {
        spec = CommandSpec.wrapWithoutInspection(command);
        spec.name(name);
        spec.usageMessage().description(description).abbreviateSynopsis(false);
    }

    /** Begins a command that has help and {@code --debug}, as all have. */
    public static CommandSpecs command(Command command, String name, String... description) {
        CommandSpecs specs = new CommandSpecs(command, name, description);
        specs.spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        return specs.flag("--debug", "Show where in the program an error came from.");
    }

    /** Adds the next argument that has no name and must be given. */
    public CommandSpecs argument(String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(Integer.toString(positions))
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build());
        positions++;
        return this;
    }

    /** Adds all further arguments, of which at least one must be given unless they are optional. */
    public CommandSpecs arguments(String label, boolean optional, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(positions + "..*")
                .arity(optional ? "0..*" : "1..*")
                .required(!optional)
                .type(String[].class)
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    public CommandSpecs flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build());
        return this;
    }

    /** Adds an option with a value. */
    public CommandSpecs option(String name, String label, String description) {
        spec.addOption(value(name, label, description).build());
        return this;
    }

    /** Adds an option with a value that must be given. */
    public CommandSpecs required(String name, String label, String description) {
        spec.addOption(value(name, label, description).required(true).build());
        return this;
    }

    /** Adds an option with a value that can be given several times. */
    public CommandSpecs repeated(String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(String[].class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    private static OptionSpec.Builder value(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description);
    }

    /** Adds lines below the help. */
    public CommandSpecs footer(String... lines) {
        spec.usageMessage().footer(lines);
        return this;
    }

    public CommandSpec build() {
        return spec;
    }
}
