package org.sequencemaker.builtin.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.chat.Usage;

/**
 * Understands commands, not language, and says so. Each prompt is one answer with calls of tools, and one with what came
 * of them.
 */
public final class OfflineAssistant implements ChatProvider {
    /** Its only model. */
    static final String MODEL = "commands";

    /** What only answers a question. */
    private static final Set<String> ANSWERS = Set.of(
            "show_summary",
            "segments",
            "colours_at",
            "marks",
            "sections",
            "find_words",
            "audio_features",
            "selection",
            "palettes",
            "problems");

    @Override
    public List<ChatModel> models(ChatEndpoint endpoint, Host host) {
        return List.of(new ChatModel(MODEL, "Commands in plain English", 1_000_000, true, false, false));
    }

    @Override
    public ChatReply chat(ChatRequest request, ChatListener listener, Host host) {
        ChatMessage last = request.messages().getLast();
        List<ChatPart> parts =
                last.role() == Role.TOOL ? List.of(new ChatPart.Text(told(last, request))) : asked(last, request);
        tell(parts, listener);
        boolean calls = parts.stream().anyMatch(ChatPart.Call.class::isInstance);
        return new ChatReply(
                new ChatMessage(Role.ASSISTANT, parts),
                calls ? ChatReply.Stop.CALLS : ChatReply.Stop.END,
                new Usage(0, 0, 0),
                MODEL);
    }

    private static void tell(List<ChatPart> parts, ChatListener listener) {
        int index = 0;
        for (ChatPart part : parts) {
            if (part instanceof ChatPart.Text text) {
                listener.on(new ChatEvent.TextDelta(text.text()));
            } else if (part instanceof ChatPart.Call call) {
                listener.on(new ChatEvent.CallBegins(index, call.id(), call.tool()));
                listener.on(new ChatEvent.CallDelta(index, call.arguments()));
                index++;
            }
        }
    }

    /** What the user asks is in the last part; before it may be remarks of the program's. */
    private static List<ChatPart> asked(ChatMessage message, ChatRequest request) {
        String prompt = "";
        for (ChatPart part : message.parts()) {
            prompt = part instanceof ChatPart.Text text ? text.text() : prompt;
        }
        List<Command> commands = Grammar.read(prompt);
        if (commands == null) {
            return List.of(new ChatPart.Text(helpless(prompt)));
        }
        Set<String> known = request.tools().stream().map(ChatTool::name).collect(Collectors.toSet());
        List<ChatPart> parts = new ArrayList<>();
        parts.add(new ChatPart.Text(
                "Understood: " + commands.stream().map(Command::words).collect(Collectors.joining("; then ")) + "."));
        int number = 0;
        for (Command command : commands) {
            if (!known.contains(command.tool())) {
                return List.of(
                        new ChatPart.Text("I understood " + command.words() + ", but that tool is switched off."));
            }
            // Unique in the conversation: by the number of messages before.
            String id = "offline-" + request.messages().size() + "-" + ++number;
            parts.add(new ChatPart.Call(id, command.tool(), command.json()));
        }
        return parts;
    }

    private static String told(ChatMessage results, ChatRequest request) {
        Set<String> asked = request.messages().stream()
                .flatMap(message -> message.parts().stream())
                .filter(part -> part instanceof ChatPart.Call call && ANSWERS.contains(call.tool()))
                .map(part -> ((ChatPart.Call) part).id())
                .collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (ChatPart part : results.parts()) {
            if (part instanceof ChatPart.Result result) {
                String what = result.failed() ? "That did not work: " : asked.contains(result.id()) ? "" : "Done: ";
                lines.add(what + Plain.words(result.text()));
            }
        }
        return String.join("\n", lines);
    }

    private static String helpless(String prompt) {
        boolean asksHelp = prompt.strip().matches("(?i)(?:help|\\?|what can you do\\??|hello|hi)[.!?]*");
        return (asksHelp ? "" : "I did not understand that. ")
                + "I am the offline assistant: I know commands, not language, and no model is asked. You can say:\n- "
                + String.join("\n- ", Grammar.EXAMPLES)
                + "\n\nFor anything freer, choose a model.";
    }
}
