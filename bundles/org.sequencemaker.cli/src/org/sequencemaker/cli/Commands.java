package org.sequencemaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sequencemaker.cli.ask.AskCommand;
import org.sequencemaker.cli.command.AnalyzeCommand;
import org.sequencemaker.cli.command.CheckCommand;
import org.sequencemaker.cli.command.CheckPluginCommand;
import org.sequencemaker.cli.command.ConvertCommand;
import org.sequencemaker.cli.command.ExportCommand;
import org.sequencemaker.cli.command.InfoCommand;
import org.sequencemaker.cli.command.InspectCommand;
import org.sequencemaker.cli.command.NewPluginCommand;
import org.sequencemaker.cli.command.PeaksCommand;
import org.sequencemaker.cli.command.RenderCommand;
import org.sequencemaker.cli.command.VerifyCommand;
import org.sequencemaker.cli.plugins.PluginCommands;
import org.sequencemaker.cli.versions.VersionsCommand;
import org.sequencemaker.extension.store.PluginArea;
import org.sequencemaker.history.version.VersionFolders;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands there are. Only the one that is asked for is made, because making all of them costs more
 * than most of them do; for the help, and to guess what a wrong word meant, all are.
 */
final class Commands {
    private static final Map<String, Function<Installed, Command>> ALL = new LinkedHashMap<>();

    static {
        // Arguments are all texts here; looking for converters of dates and databases costs time at each start.
        System.setProperty("picocli.converters.excludes", "java\\.(sql|time|nio)\\..*");
        ALL.put("export", ExportCommand::new);
        ALL.put("convert", ConvertCommand::new);
        ALL.put("verify", VerifyCommand::new);
        ALL.put("check", CheckCommand::new);
        ALL.put("inspect", installed -> new InspectCommand());
        ALL.put("info", InfoCommand::new);
        ALL.put("render", RenderCommand::new);
        ALL.put("versions", installed -> new VersionsCommand(() -> VersionFolders.in(PluginArea.usualInstanceArea())));
        ALL.put("analyze", installed -> new AnalyzeCommand());
        ALL.put("peaks", installed -> new PeaksCommand());
        // By its own lambda, so that the assistant is not loaded for other commands.
        ALL.put("ask", installed -> new AskCommand(installed));
        ALL.put("plugins", Commands::plugins);
    }

    private Commands() {}

    private static Command plugins(Installed installed) {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>(PluginCommands.all(installed));
        commands.put("new", NewPluginCommand::new);
        commands.put("check", CheckPluginCommand::new);
        return new CommandGroup("plugins", "Install, update, remove, make and check plug-ins.", commands);
    }

    /** Returns a parser that knows the command named, or all if there is no such command. */
    static CommandLine line(String name, String command, Installed installed) {
        CommandSpec root = CommandSpec.create();
        root.name(name);
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
        root.addOption(OptionSpec.builder("--debug")
                .type(boolean.class)
                .description("Show where in the program an error came from.")
                .build());
        root.addOption(OptionSpec.builder("--safe")
                .type(boolean.class)
                .description("Leave the user's plug-ins out; has to come first.")
                .build());
        root.usageMessage()
                .description("Light shows on LED props, without a window.")
                .synopsisSubcommandLabel("COMMAND")
                .footer(
                        "",
                        "Exit codes: 0 good, 1 the answer is no, 2 bad use, 3 bad input.",
                        "See \"" + name + " COMMAND --help\" for one command.");
        ALL.forEach((word, maker) -> {
            if (word.equals(command) || !ALL.containsKey(command)) {
                root.addSubcommand(word, maker.apply(installed).spec());
            }
        });
        // File names may begin with @ and hold ${...}: both mean nothing here.
        return new CommandLine(root).setExpandAtFiles(false).setInterpolateVariables(false);
    }
}
