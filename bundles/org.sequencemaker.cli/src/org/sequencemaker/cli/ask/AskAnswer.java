package org.sequencemaker.cli.ask;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.engine.Account;
import org.sequencemaker.assistant.engine.Ended;
import org.sequencemaker.assistant.loop.Spent;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.JsonText;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.model.project.Project;

/** Says what came of a prompt. */
final class AskAnswer {
    private AskAnswer() {}

    static void print(Ended ended, Account account, Project project, @Nullable String file, Console console) {
        if (!ended.outcome().shown().isBlank()) {
            console.say(ended.outcome().shown());
            console.say("");
        }
        List<String> lines = Diff.lines(ended.proposal(), project);
        lines.forEach(console::say);
        if (!lines.isEmpty()) {
            console.say("");
        }
        console.say(account.words());
        if (file != null) {
            console.say("Written to " + file + ".");
        } else if (!lines.isEmpty()) {
            console.say("Nothing is written; --apply does, or --out FILE.");
        }
    }

    static void printJson(Ended ended, Account account, Project project, @Nullable String file, Console console) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("answer", ended.outcome().shown());
        answer.put(
                "end", ended.outcome().result().end().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        answer.put("changes", account.changes());
        answer.put("undone", account.undone());
        answer.put("why", account.why());
        answer.put("problems", account.problems());
        answer.put("proposal", Diff.json(ended.proposal(), project));
        answer.put("calls", calls(ended.outcome().result().turn()));
        Spent spent = ended.outcome().result().spent();
        Map<String, Object> usage = new LinkedHashMap<>();
        usage.put("requests", spent.requests());
        usage.put("calls", spent.calls());
        usage.put("tokens", spent.tokens());
        usage.put(
                "cost", spent.costKnown() ? BigDecimal.valueOf(spent.cost()).setScale(6, RoundingMode.HALF_UP) : null);
        answer.put("usage", usage);
        answer.put("file", file);
        JsonText.print(answer, console::print);
    }

    private static List<Object> calls(Turn turn) {
        Map<String, ChatPart.Result> results = new LinkedHashMap<>();
        for (ChatMessage message : turn.messages()) {
            for (ChatPart part : message.parts()) {
                if (part instanceof ChatPart.Result result) {
                    results.put(result.id(), result);
                }
            }
        }
        List<Object> calls = new ArrayList<>();
        for (ChatMessage message : turn.messages()) {
            for (ChatPart.Call call : Turn.calls(message)) {
                ChatPart.Result result = results.get(call.id());
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("tool", call.tool());
                one.put("arguments", call.arguments());
                one.put("result", result == null ? "" : result.text());
                one.put("failed", result == null || result.failed());
                calls.add(one);
            }
        }
        return calls;
    }
}
