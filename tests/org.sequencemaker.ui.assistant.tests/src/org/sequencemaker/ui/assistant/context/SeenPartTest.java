package org.sequencemaker.ui.assistant.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.assistant.conversation.ContextBudget;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.engine.Sight;
import org.sequencemaker.assistant.prompt.SystemMessage;
import org.sequencemaker.assistant.turn.AssistantTurn;
import org.sequencemaker.extension.chat.ChatMessage;

class SeenPartTest {
    @Test
    void whatTheModelIsToldBeforeThePromptIsSeenAndThePromptIsNotWrittenYet() {
        Conversation past = Conversation.EMPTY.with(Turn.of(ChatMessage.user("all red")));
        Turn next = AssistantTurn.asked("", List.of("(The user refused it.)"), List.of());
        Sight sight = new Sight(
                SystemMessage.of(List.of(), 1_000),
                1_000,
                List.of(),
                new ContextBudget(5_000).fit(past, next),
                5_000,
                16_000);
        SeenPart conversation = SeenPart.of(sight).getLast();
        assertEquals("Conversation (1 messages)", conversation.title());
        assertTrue(
                conversation.text().endsWith("USER: all red\nUSER: (The user refused it.)\n\n\n"), conversation.text());
        assertEquals(sight.conversation().tokens(), conversation.tokens());
    }
}
