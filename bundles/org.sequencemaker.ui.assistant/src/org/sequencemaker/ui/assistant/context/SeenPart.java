package org.sequencemaker.ui.assistant.context;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.assistant.engine.Sight;
import org.sequencemaker.assistant.prompt.SystemMessage;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatTool;

/**
 * A part of what is sent, for people.
 *
 * @param title what it is
 * @param tokens how many it has, estimated
 * @param leftOut what did not fit, in words; empty if all of it did
 * @param text as it is sent
 */
record SeenPart(String title, int tokens, String leftOut, String text) {
    private static final int MOST = 60_000;

    static List<SeenPart> of(Sight sight) {
        List<SeenPart> parts = new ArrayList<>();
        for (SystemMessage.Shown one : sight.system().parts()) {
            String leftOut = one.linesLeftOut() == 0 ? "" : Messages.LINES.text(one.linesLeftOut());
            parts.add(new SeenPart(one.title(), one.tokens(), leftOut, one.text()));
        }
        parts.add(new SeenPart(
                Messages.TOOLS.text(sight.tools().size()), sight.toolTokens(), "", bounded(tools(sight.tools()))));
        // The last message is the prompt, of which nothing is written yet but what the model is told before it.
        List<ChatMessage> said = sight.conversation().messages();
        int before = Math.max(0, said.size() - 1);
        String words = Messages.CONVERSATION_TEXT.text(before, sight.conversationBudget());
        parts.add(new SeenPart(
                Messages.CONVERSATION.text(before),
                sight.conversation().tokens(),
                sight.conversation().notice(),
                bounded(words + "\n\n" + messages(said))));
        return parts;
    }

    private static String tools(List<ChatTool> tools) {
        StringBuilder text = new StringBuilder();
        for (ChatTool tool : tools) {
            text.append(tool.name())
                    .append(": ")
                    .append(tool.description())
                    .append("\n  ")
                    .append(tool.schema())
                    .append("\n\n");
        }
        return text.toString();
    }

    private static String messages(List<ChatMessage> messages) {
        StringBuilder text = new StringBuilder();
        for (ChatMessage message : messages) {
            for (ChatPart part : message.parts()) {
                String words = words(part);
                if (!words.isBlank()) {
                    text.append(message.role()).append(": ").append(words).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String words(ChatPart part) {
        return switch (part) {
            case ChatPart.Text text -> text.text();
            case ChatPart.Thinking thinking -> thinking.text();
            case ChatPart.Call call -> call.tool() + " " + call.arguments();
            case ChatPart.Result result -> result.text();
            case ChatPart.File file -> file.attachment().mediaType();
        };
    }

    private static String bounded(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
