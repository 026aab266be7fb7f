package org.sequencemaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Commands that come after one word, such as {@code plugins check} and {@code plugins new}. */
public final class CommandGroup implements Command {
    private final String name;
    private final String description;
    private final Map<String, Supplier<Command>> commands;

    /**
     * @param name the word before them
     * @param description of all of them
     * @param commands by their own word, in the order of the help
     */
    public CommandGroup(String name, String description, Map<String, Supplier<Command>> commands) {
        this.name = name;
        this.description = description;
        this.commands = new LinkedHashMap<>(commands);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(this, name, description).build();
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        commands.forEach(
                (word, command) -> spec.addSubcommand(word, command.get().spec()));
        return spec;
    }

    /** Is called where no word follows. */
    @Override
    public ExitCode run(Arguments arguments, Console console) {
        throw new UsageException("which of " + String.join(", ", commands.keySet()) + "? See \"help " + name + "\"");
    }
}
