package org.sequencemaker.extension.chat;

import java.util.List;

/**
 * One message of a conversation.
 *
 * @param role who says it; a tool's answers come in a message of role {@link Role#TOOL}
 * @param parts in order
 */
public record ChatMessage(Role role, List<ChatPart> parts) {
    /** Who says something. */
    public enum Role {
        USER,
        ASSISTANT,
        TOOL
    }

    public ChatMessage {
        parts = List.copyOf(parts);
    }

    public static ChatMessage user(String text) {
        return new ChatMessage(Role.USER, List.of(new ChatPart.Text(text)));
    }

    /** Returns all text parts as one. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (ChatPart part : parts) {
            if (part instanceof ChatPart.Text found) {
                text.append(found.text());
            }
        }
        return text.toString();
    }
}
