package org.sequencemaker.cli.plugins;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.Installed;
import org.sequencemaker.plugins.Aftercare;

/** The commands about what is installed, by the word after {@code plugins}. */
public final class PluginCommands {
    private PluginCommands() {}

    /**
     * Returns them in the order of the help.
     *
     * @param installed knows how plug-ins stand; asked when a command changes that
     */
    public static Map<String, Supplier<Command>> all(Installed installed) {
        return of(Program.running(() -> Aftercare.of(installed.standing())));
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
