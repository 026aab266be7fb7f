package org.sequencemaker.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.check.Check;
import org.sequencemaker.check.Checks;
import org.sequencemaker.check.Place;
import org.sequencemaker.check.Problem;
import org.sequencemaker.check.Show;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.Installed;
import org.sequencemaker.cli.JsonText;
import org.sequencemaker.cli.Progress;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import picocli.CommandLine.Model.CommandSpec;

/** Looks through a show for problems, as the window does. */
public final class CheckCommand implements Command {
    private final KnownFormats formats;

    public CheckCommand(Installed installed) {
        this.formats = new KnownFormats(installed);
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "check", "Look through a show for problems.")
                .argument("PROJECT", "The project, or any other file that can be read; \"demo\" for the demo project.")
                .flag("--json", "Print JSON, and nothing else.")
                .repeated("--without", "CHECK", "Leave a check out: " + ids() + "; can be given several times.")
                .footer("", "Exit code 0: no problem. 1: there is one.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        List<String> without = arguments.texts("--without");
        for (String id : without) {
            if (Checks.all().stream().noneMatch(check -> check.id().equals(id))) {
                throw new UsageException("--without: there is no check \"" + id + "\"; there are " + ids());
            }
        }
        InputShow show = InputShow.readAloud(arguments, 0, formats, console);
        List<Problem> problems;
        try (Progress progress = new Progress(console)) {
            progress.doing("checking " + show.source().name());
            problems = Checks.problems(
                    Show.of(show.project(), formats.effects(), show.source().path()), id -> !without.contains(id));
        }
        if (arguments.flag("--json")) {
            JsonText.print(json(show, problems), console::print);
        } else {
            print(show, problems, console);
        }
        return problems.isEmpty() ? ExitCode.GOOD : ExitCode.NO;
    }

    private static void print(InputShow show, List<Problem> problems, Console console) {
        for (Problem problem : problems) {
            console.say(problem.level().word() + ": " + problem.words() + " [" + problem.check() + "]");
        }
        console.say(show.source().name() + ": "
                + switch (problems.size()) {
                    case 0 -> "no problems";
                    case 1 -> "1 problem";
                    default -> problems.size() + " problems";
                });
    }

    private static Map<String, Object> json(InputShow show, List<Problem> problems) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", show.source().name());
        json.put("checks", Checks.all().stream().map(CheckCommand::json).toList());
        json.put(
                "problems",
                problems.stream().map(problem -> json(show.project(), problem)).toList());
        return json;
    }

    private static Map<String, Object> json(Check check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("check", check.id());
        json.put("label", check.label());
        json.put("explanation", check.explanation());
        return json;
    }

    private static Map<String, Object> json(Project project, Problem problem) {
        Place place = problem.place();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("check", problem.check());
        json.put("level", problem.level().word());
        json.put("words", problem.words());
        TimelineId id = place.timeline();
        Timeline timeline = id == null ? null : project.timeline(id);
        Edit fix = problem.fix();
        json.put("timeline", timeline == null ? null : timeline.name());
        json.put("start", place.from());
        json.put("end", place.to());
        json.put("fix", fix == null ? null : fix.label());
        return nullable(json);
    }

    /** JSON knows null, the printer too; only the type of its maps does not say so. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> nullable(Map<String, @Nullable Object> json) {
        return (Map<String, Object>) (Map<String, ?>) json;
    }

    private static String ids() {
        return Checks.all().stream().map(Check::id).collect(Collectors.joining(", "));
    }
}
