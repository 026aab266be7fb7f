package org.sequencemaker.cli.plugins;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sequencemaker.cli.Command;

/** The commands about what is installed, by the word after {@code plugins}. */
public final class PluginCommands {
    private PluginCommands() {}

    /** Returns them in the order of the help. */
    public static Map<String, Supplier<Command>> all() {
        return of(Program.running());
    }

    static Map<String, Supplier<Command>> of(Program program) {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("list", () -> new ListCommand(program));
        commands.put("search", () -> new SearchCommand(program));
        commands.put("install", () -> new InstallCommand(program));
        commands.put("update", () -> new UpdateCommand(program));
        commands.put("uninstall", () -> new UninstallCommand(program));
        commands.put("revert", () -> new RevertCommand(program));
        commands.put("disable", () -> new EnableCommand(program, false));
        commands.put("enable", () -> new EnableCommand(program, true));
        return commands;
    }
}
