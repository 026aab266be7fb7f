package org.sequencemaker.assistant.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * All turns of a project, the oldest first.
 *
 * @param turns each without an open call
 */
public record Conversation(List<Turn> turns) {
    public static final Conversation EMPTY = new Conversation(List.of());

    /** @throws IllegalArgumentException if a turn has a call without a result: close it first */
    public Conversation {
        turns = List.copyOf(turns);
        if (turns.stream().anyMatch(turn -> !turn.open().isEmpty())) {
            throw new IllegalArgumentException("a turn with open calls is not over");
        }
    }

    public Conversation with(Turn turn) {
        List<Turn> all = new ArrayList<>(turns);
        all.add(turn);
        return new Conversation(all);
    }
}
