package org.sequencemaker.assistant.conversation;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;

/**
 * Chooses what of a conversation is sent. Whole turns are left out, the oldest first; when the turn that goes on is too
 * long by itself, the results in it are shortened, the oldest first. A call is never sent without its result.
 *
 * @param tokens how many the messages may have
 */
public record ContextBudget(int tokens) {
    /**
     * What is sent.
     *
     * @param messages in order; the first is a user's
     * @param leftOut how many turns are not sent
     * @param shortened how many results are sent without most of their text
     * @param tokens how many it has, estimated
     */
    public record Fitted(List<ChatMessage> messages, int leftOut, int shortened, int tokens) {
        public Fitted {
            messages = List.copyOf(messages);
        }

        /** Returns what was left out, in words for the user and the model; empty if nothing was. */
        public String notice() {
            StringBuilder words = new StringBuilder();
            if (leftOut > 0) {
                words.append(leftOut == 1 ? "The oldest turn" : "The " + leftOut + " oldest turns")
                        .append(" of this conversation ")
                        .append(leftOut == 1 ? "is" : "are")
                        .append(" left out");
            }
            if (shortened > 0) {
                words.append(words.isEmpty() ? "" : ", and ")
                        .append(shortened)
                        .append(shortened == 1 ? " earlier result is" : " earlier results are")
                        .append(" shortened");
            }
            return words.isEmpty() ? "" : words + ": the whole is longer than the model can hold.";
        }
    }

    /** A result that is not the latest keeps so many letters. */
    private static final int KEPT = 120;

    /**
     * Returns what to send.
     *
     * @param past turns that are over
     * @param now the turn that goes on; all of its messages are sent
     */
    public Fitted fit(Conversation past, Turn now) {
        List<Turn> kept = past.turns();
        int first = kept.size();
        int sum = Tokens.of(now);
        while (first > 0 && sum + Tokens.of(kept.get(first - 1)) <= tokens) {
            first--;
            sum += Tokens.of(kept.get(first));
        }
        List<ChatMessage> current = new ArrayList<>(now.messages());
        int shortened = 0;
        for (int i = 0; i < current.size() && sum > tokens; i++) {
            ChatMessage whole = current.get(i);
            ChatMessage less = shortened(whole, i == current.size() - 1 ? 10 * KEPT : KEPT);
            int saved = Tokens.of(whole) - Tokens.of(less);
            if (saved > 0) {
                current.set(i, less);
                sum -= saved;
                shortened += (int) whole.parts().stream()
                        .filter(part -> !less.parts().contains(part))
                        .count();
            }
        }
        List<ChatMessage> messages = new ArrayList<>();
        kept.subList(first, kept.size()).forEach(turn -> messages.addAll(turn.messages()));
        messages.addAll(current);
        return new Fitted(messages, first, shortened, sum);
    }

    private static ChatMessage shortened(ChatMessage message, int most) {
        if (message.role() != Role.TOOL) {
            return message;
        }
        List<ChatPart> parts = new ArrayList<>();
        for (ChatPart part : message.parts()) {
            boolean long_ = part instanceof ChatPart.Result result
                    && (result.text().length() > most + 80 || !result.files().isEmpty());
            parts.add(long_ && part instanceof ChatPart.Result result ? shortened(result, most) : part);
        }
        return new ChatMessage(message.role(), parts);
    }

    private static ChatPart.Result shortened(ChatPart.Result result, int most) {
        String text = result.text();
        int end = Math.min(text.length(), most);
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        String less =
                text.substring(0, end) + "… (" + (text.length() - end) + " characters left out; call again if needed)";
        return new ChatPart.Result(result.id(), less, result.failed(), List.of());
    }
}
