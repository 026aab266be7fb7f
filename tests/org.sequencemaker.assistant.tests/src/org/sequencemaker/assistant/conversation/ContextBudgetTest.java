package org.sequencemaker.assistant.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;

class ContextBudgetTest {
    @Test
    void whatFitsIsSentWhole() {
        Conversation past = Conversations.random(new Random(1), 3);
        Turn now = Turn.of(ChatMessage.user("and now?"));
        ContextBudget.Fitted fitted = new ContextBudget(100_000).fit(past, now);
        assertEquals(0, fitted.leftOut());
        assertEquals("", fitted.notice());
        assertEquals(
                past.turns().stream().mapToInt(turn -> turn.messages().size()).sum() + 1,
                fitted.messages().size());
    }

    @Test
    void theOldestTurnsAreLeftOutFirst() {
        Conversation past = Conversations.random(new Random(2), 5);
        Turn now = Turn.of(ChatMessage.user("and now?"));
        int lastTwo = Tokens.of(past.turns().get(3)) + Tokens.of(past.turns().get(4));
        ContextBudget.Fitted fitted = new ContextBudget(lastTwo + Tokens.of(now)).fit(past, now);
        assertEquals(3, fitted.leftOut());
        assertTrue(fitted.messages().getFirst().text().startsWith("t3 "));
        assertEquals(
                "The 3 oldest turns of this conversation are left out: the whole is longer than the model can hold.",
                fitted.notice());
    }

    @Test
    void inATurnThatIsTooLongOldResultsAreShortenedAndNoneIsLost() {
        Turn now = Turn.of(ChatMessage.user("all of it"));
        for (int i = 0; i < 10; i++) {
            now = now.with(new ChatMessage(Role.ASSISTANT, List.of(new ChatPart.Call("c" + i, "look", "{}"))))
                    .with(new ChatMessage(
                            Role.TOOL, List.of(new ChatPart.Result("c" + i, "x".repeat(5000), false, List.of()))));
        }
        ContextBudget.Fitted fitted = new ContextBudget(8000).fit(Conversation.EMPTY, now);
        assertEquals(now.messages().size(), fitted.messages().size());
        assertTrue(fitted.tokens() <= 8000, "tokens: " + fitted.tokens());
        ChatPart.Result first =
                (ChatPart.Result) fitted.messages().get(2).parts().getFirst();
        assertTrue(first.text().endsWith("… (4880 characters left out; call again if needed)"), first.text());
        ChatPart.Result last =
                (ChatPart.Result) fitted.messages().getLast().parts().getFirst();
        assertEquals(5000, last.text().length());
    }

    @Test
    void whateverIsLeftOutEveryCallKeepsItsResult() {
        Random random = new Random(6);
        for (int round = 0; round < 3000; round++) {
            Conversation past = Conversations.random(random, random.nextInt(8));
            Turn now = Conversations.turn(random, "now");
            ContextBudget.Fitted fitted = new ContextBudget(random.nextInt(3000)).fit(past, now);

            List<ChatMessage> messages = fitted.messages();
            assertEquals(Role.USER, messages.getFirst().role());
            // A turn accepts no call without its results, nor results without their calls.
            new Turn(messages);
            int kept = past.turns().subList(fitted.leftOut(), past.turns().size()).stream()
                    .mapToInt(turn -> turn.messages().size())
                    .sum();
            assertEquals(kept + now.messages().size(), messages.size());
            assertEquals(messages.stream().mapToInt(Tokens::of).sum(), fitted.tokens());
            List<ChatMessage> said = new ArrayList<>(messages);
            said.removeIf(message -> message.role() == Role.TOOL);
            List<ChatMessage> all = new ArrayList<>();
            past.turns().subList(fitted.leftOut(), past.turns().size()).forEach(turn -> all.addAll(turn.messages()));
            all.addAll(now.messages());
            all.removeIf(message -> message.role() == Role.TOOL);
            assertEquals(all, said);
        }
    }
}
