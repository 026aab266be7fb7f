package org.sequencemaker.llm;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One message of a conversation.
 *
 * @param role who says it; results of tools come in messages of role {@link Role#TOOL}
 * @param parts in order
 */
public record Message(Role role, List<Part> parts) {
    /** Who says something. */
    public enum Role {
        USER,
        ASSISTANT,
        TOOL
    }

    public Message {
        parts = List.copyOf(parts);
    }

    public static Message user(String text) {
        return new Message(Role.USER, List.of(new Part.Text(text)));
    }

    public static Message assistant(String text) {
        return new Message(Role.ASSISTANT, List.of(new Part.Text(text)));
    }

    public static Message results(List<Part.Result> results) {
        return new Message(Role.TOOL, List.copyOf(results));
    }

    /** Returns all text parts as one. */
    public String text() {
        return of(Part.Text.class).stream().map(Part.Text::text).collect(Collectors.joining());
    }

    /** Returns the calls of tools, in order. */
    public List<Part.Call> calls() {
        return of(Part.Call.class);
    }

    /** Returns the parts of one kind, in order. */
    public <P extends Part> List<P> of(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
