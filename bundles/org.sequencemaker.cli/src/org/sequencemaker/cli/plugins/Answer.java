package org.sequencemaker.cli.plugins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.JsonText;
import org.sequencemaker.plugins.Outcome;

/** Says how a verb ended. */
final class Answer {
    private Answer() {}

    static ExitCode say(Outcome outcome, Arguments arguments, Console console) {
        return say(outcome, List.of(), arguments, console);
    }

    /**
     * Says it.
     *
     * @param hints what to do if it was refused
     */
    static ExitCode say(Outcome outcome, List<String> hints, Arguments arguments, Console console) {
        if (arguments.flag("--json")) {
            JsonText.print(json(outcome, hints), console::print);
        } else {
            words(outcome, hints, arguments.flag("--debug"), console);
        }
        return outcome instanceof Outcome.Done ? ExitCode.GOOD : ExitCode.NO;
    }

    private static void words(Outcome outcome, List<String> hints, boolean everything, Console console) {
        switch (outcome) {
            case Outcome.Done done -> {
                console.say(done.words());
                if (done.restart() != null) {
                    console.say("It works after a restart: " + done.restart());
                }
                done.notes().forEach(console::warn);
            }
            case Outcome.Refused refused -> {
                console.complain("sequencemaker-cli: " + refused.words());
                hints.forEach(console::complain);
                if (everything) {
                    refused.details().forEach(console::complain);
                }
            }
            case Outcome.Cancelled cancelled -> console.complain("sequencemaker-cli: " + cancelled.words());
        }
    }

    private static Map<String, Object> json(Outcome outcome, List<String> hints) {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (outcome) {
            case Outcome.Done done -> {
                json.put("outcome", "done");
                json.put("words", done.words());
                if (done.restart() != null) {
                    json.put("restart", done.restart());
                }
                json.put("notes", PluginJson.tall(done.notes()));
            }
            case Outcome.Refused refused -> {
                json.put("outcome", "refused");
                json.put("words", refused.words());
                List<String> all = new ArrayList<>(hints);
                all.addAll(refused.details());
                json.put("details", PluginJson.tall(all));
            }
            case Outcome.Cancelled cancelled -> {
                json.put("outcome", "cancelled");
                json.put("words", cancelled.words());
            }
        }
        return json;
    }
}
