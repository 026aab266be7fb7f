package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sequencemaker.authoring.check.Finding;
import org.sequencemaker.authoring.check.Finding.Severity;
import org.sequencemaker.authoring.check.PluginCheck;
import org.sequencemaker.authoring.check.Report;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.JsonText;
import picocli.CommandLine.Model.CommandSpec;

/** Says what of a plug-in will not work in this program, without running it. */
public final class CheckPluginCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(
                        this, "check", "Say what of a plug-in will not work in this program, without running it.")
                .argument("FILE", "A jar, a site as a folder or zip, or a plug-in's own folder after its build.")
                .flag("--strict", "Let warnings count as errors.")
                .flag("--json", "Print JSON, and nothing else.")
                .footer(
                        "",
                        "Ends with 1 where something will not work. What a plug-in does by reflection or",
                        "in nested jars cannot be seen; which capabilities it needs is a guess by its calls.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        Path file = arguments.path(0);
        Report report = PluginCheck.check(file);
        boolean good = report.works()
                && (!arguments.flag("--strict") || report.of(Severity.WARNING).isEmpty());
        if (arguments.flag("--json")) {
            JsonText.print(json(file, report, good), console::print);
        } else {
            words(report, console);
        }
        return good ? ExitCode.GOOD : ExitCode.NO;
    }

    private static void words(Report report, Console console) {
        for (Finding finding : report.findings()) {
            console.say(word(finding) + ": " + finding.plugin()
                    + (finding.place().isEmpty() ? "" : ", " + finding.place()) + ": " + finding.what());
            if (!finding.advice().isEmpty()) {
                console.say("  " + finding.advice() + ".");
            }
        }
        int errors = report.of(Severity.ERROR).size();
        int warnings = report.of(Severity.WARNING).size();
        console.say("%s: %d error%s, %d warning%s"
                .formatted(
                        report.plugins().isEmpty() ? "no plug-in" : String.join(", ", report.plugins()),
                        errors,
                        errors == 1 ? "" : "s",
                        warnings,
                        warnings == 1 ? "" : "s"));
    }

    private static Map<String, Object> json(Path file, Report report, boolean good) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("good", good);
        json.put("plugins", report.plugins());
        List<Map<String, Object>> findings =
                report.findings().stream().map(CheckPluginCommand::json).toList();
        json.put("findings", findings);
        return json;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", word(finding));
        json.put("plugin", finding.plugin());
        json.put("place", finding.place());
        json.put("what", finding.what());
        json.put("advice", finding.advice());
        return json;
    }

    private static String word(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
