package org.sequencemaker.cli.plugins;

import java.util.List;
import java.util.Locale;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.plugins.Catalogue;
import org.sequencemaker.plugins.PluginDetails;
import picocli.CommandLine.Model.CommandSpec;

/** Says what sites offer. */
final class SearchCommand implements Command {
    private final Program program;

    SearchCommand(Program program) {
        this.program = program;
    }

    @Override
    public CommandSpec spec() {
        CommandSpecs specs = CommandSpecs.command(this, "search", "Say which plug-ins sites offer.")
                .arguments("WORD", true, "Only those with all of these words in name, id or description.");
        return Offers.siteOption(specs)
                .flag("--json", "Print JSON, and nothing else.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Catalogue catalogue = Offers.browse(program.provisioning().get(), arguments, console);
        List<String> words = arguments.textsFrom(0);
        List<PluginDetails> found = catalogue.plugins().stream()
                .filter(plugin -> words.stream().allMatch(word -> has(plugin, word)))
                .toList();
        if (arguments.flag("--json")) {
            PluginJson.print(found, catalogue.problems(), console);
        } else {
            PluginWords.print(found, console);
            catalogue.problems().forEach(console::warn);
        }
        if (found.isEmpty()) {
            return catalogue.problems().isEmpty() ? ExitCode.NO : ExitCode.BAD_INPUT;
        }
        return ExitCode.GOOD;
    }

    private static boolean has(PluginDetails plugin, String word) {
        String all = plugin.name() + " " + plugin.id() + " " + plugin.description();
        return all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
