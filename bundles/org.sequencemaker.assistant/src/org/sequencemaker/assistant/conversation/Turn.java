package org.sequencemaker.assistant.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;

/**
 * What the user asked, and all that came of it until the model was done: answers, calls of tools and their results.
 * Each message with calls is followed by one message with the result of each of them, in their order; only the last may
 * still wait for its results.
 *
 * @param messages the first is the user's
 */
public record Turn(List<ChatMessage> messages) {
    /** @throws IllegalArgumentException if the messages are not such a sequence */
    public Turn {
        messages = List.copyOf(messages);
        if (messages.isEmpty() || messages.getFirst().role() != Role.USER) {
            throw new IllegalArgumentException("a turn begins with a message of the user's");
        }
        List<String> open = List.of();
        for (ChatMessage message : messages) {
            List<String> answered = message.role() == Role.TOOL ? results(message) : List.of();
            if (!open.equals(answered)) {
                throw new IllegalArgumentException("the calls " + open + " are followed by results of " + answered);
            }
            open = calls(message).stream().map(ChatPart.Call::id).toList();
        }
    }

    public static Turn of(ChatMessage asked) {
        return new Turn(List.of(asked));
    }

    public Turn with(ChatMessage message) {
        List<ChatMessage> all = new ArrayList<>(messages);
        all.add(message);
        return new Turn(all);
    }

    /** Returns the calls that wait for their results. */
    public List<ChatPart.Call> open() {
        return calls(messages.getLast());
    }

    /** Returns this turn with no call left open: each gets a failed result with the reason. */
    public Turn closed(String reason) {
        List<ChatPart> results = new ArrayList<>();
        for (ChatPart.Call call : open()) {
            results.add(new ChatPart.Result(call.id(), reason, true, List.of()));
        }
        return results.isEmpty() ? this : with(new ChatMessage(Role.TOOL, results));
    }

    /** Returns the model's last words; empty if it said nothing. */
    public String answer() {
        ChatMessage last = messages.getLast();
        return last.role() == Role.ASSISTANT ? last.text() : "";
    }

    /** Returns the names of all calls. */
    public Set<String> callIds() {
        Set<String> ids = new LinkedHashSet<>();
        messages.forEach(message -> calls(message).forEach(call -> ids.add(call.id())));
        return ids;
    }

    /** Returns the calls of a message, in order. */
    public static List<ChatPart.Call> calls(ChatMessage message) {
        return message.parts().stream()
                .filter(ChatPart.Call.class::isInstance)
                .map(ChatPart.Call.class::cast)
                .toList();
    }

    private static List<String> results(ChatMessage message) {
        return message.parts().stream()
                .filter(ChatPart.Result.class::isInstance)
                .map(part -> ((ChatPart.Result) part).id())
                .toList();
    }
}
