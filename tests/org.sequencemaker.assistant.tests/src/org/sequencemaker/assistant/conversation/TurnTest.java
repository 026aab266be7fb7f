package org.sequencemaker.assistant.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;

class TurnTest {
    private static final ChatMessage CALLS = new ChatMessage(
            Role.ASSISTANT, List.of(new ChatPart.Call("a", "look", "{}"), new ChatPart.Call("b", "look", "{}")));

    @Test
    void openCallsAreClosedWithAReason() {
        Turn open = Turn.of(ChatMessage.user("look")).with(CALLS);
        assertEquals(2, open.open().size());
        Turn closed = open.closed("not run: stopped");
        assertEquals(List.of(), closed.open());
        assertEquals(
                new ChatPart.Result("b", "not run: stopped", true, List.of()),
                closed.messages().getLast().parts().getLast());
        assertEquals(closed, closed.closed("again"));
    }

    @Test
    void aCallIsFollowedByItsResultAndNothingElse() {
        Turn open = Turn.of(ChatMessage.user("look")).with(CALLS);
        assertThrows(IllegalArgumentException.class, () -> open.with(ChatMessage.user("and?")));
        ChatMessage half = new ChatMessage(Role.TOOL, List.of(new ChatPart.Result("a", "red", false, List.of())));
        assertThrows(IllegalArgumentException.class, () -> open.with(half));
        assertThrows(
                IllegalArgumentException.class,
                () -> Turn.of(ChatMessage.user("look")).with(half));
        assertThrows(IllegalArgumentException.class, () -> new Conversation(List.of(open)));
    }

    @Test
    void theAnswerIsWhatTheModelSaidLast() {
        assertEquals("done", Conversations.turn(new Random(6), "t").answer());
        assertEquals("", Turn.of(ChatMessage.user("look")).answer());
    }
}
