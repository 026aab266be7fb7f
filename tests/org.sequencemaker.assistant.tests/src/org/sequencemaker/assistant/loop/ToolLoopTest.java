package org.sequencemaker.assistant.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.assistant.conversation.Conversations;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.chat.Usage;

class ToolLoopTest {
    private static final Usage USAGE = new Usage(1000, 0, 100);

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<List<ChatMessage>> asked = new ArrayList<>();
    private final List<String> systems = new ArrayList<>();
    private final List<LoopEvent> events = new ArrayList<>();
    private final List<String> ran = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private int context = 100_000;

    @Test
    void resultsGoBackUntilTheModelIsDone() {
        answers.add(calls("a"));
        answers.add(calls("b", "c"));
        answers.add(says("Done."));
        TurnResult result = run(Caps.USUAL);
        assertInstanceOf(TurnEnd.Done.class, result.end());
        assertEquals(List.of("a", "b", "c"), ran);
        assertEquals("Done.", result.turn().answer());
        assertEquals(3, result.spent().requests());
        assertEquals(3, result.spent().calls());
        assertEquals(3300, result.spent().tokens());
        assertFalse(result.spent().costKnown());
        assertEquals(5, asked.getLast().size());
    }

    @Test
    void aToolThatFailsDoesNotEndTheTurn() {
        answers.add(calls("fail-1", "b"));
        answers.add(says("Sorry."));
        TurnResult result = run(Caps.USUAL);
        assertInstanceOf(TurnEnd.Done.class, result.end());
        assertEquals(List.of("fail-1", "b"), ran);
    }

    @Test
    void theSameFailingCallThreeTimesDoes() {
        for (int i = 0; i < 10; i++) {
            answers.add(calls("fail-" + i));
        }
        TurnResult result = run(Caps.USUAL);
        assertEquals(new TurnEnd.Finished("the same call of paint has failed again and again"), result.end());
        assertEquals(3, ran.size());
        assertTrue(asked.getLast().getLast().text().contains("finish with what you have"));
        assertEquals(List.of(), result.turn().open());
    }

    @Test
    void anEndlessLoopOfCallsMeetsTheCap() {
        for (int i = 0; i < 100; i++) {
            answers.add(calls("x" + i, "y" + i));
        }
        TurnResult result = run(new Caps(5, 0, 0, Duration.ZERO));
        assertEquals(new TurnEnd.Finished("the limit of 5 calls is reached"), result.end());
        assertEquals(List.of("x0", "y0", "x1", "y1", "x2"), ran);
        assertEquals(List.of(), result.turn().open());
    }

    @Test
    void tokensCostAndTimeAreCapsToo() {
        for (Caps caps : List.of(
                new Caps(0, 2500, 0, Duration.ZERO),
                new Caps(0, 0, 0.02, Duration.ZERO),
                new Caps(0, 0, 0, Duration.ofMillis(700)))) {
            answers.clear();
            clock.set(0);
            for (int i = 0; i < 100; i++) {
                answers.add(calls(caps + "-" + i));
            }
            TurnResult result = run(caps, new Price(true, 5, 0.5, 50));
            assertInstanceOf(TurnEnd.Finished.class, result.end(), caps.toString());
            assertTrue(result.spent().requests() <= 5, result.spent().toString());
            assertTrue(result.spent().costKnown());
        }
    }

    @Test
    void aFaultLeavesTheTurnWholeAndItCanGoOn() {
        answers.add(calls("a"));
        answers.add(new ChatException(ChatException.Kind.NETWORK, "cut"));
        TurnResult broken = run(Caps.USUAL);
        assertEquals(
                "cut",
                assertInstanceOf(TurnEnd.Failed.class, broken.end()).fault().getMessage());
        answers.add(says("Done."));
        TurnResult on = loop(Caps.USUAL, Price.UNKNOWN).run("", Conversation.EMPTY, broken.turn());
        assertEquals(List.of("a"), ran);
        assertEquals("Done.", on.turn().answer());
    }

    @Test
    void stoppingInTheMiddleOfACallLeavesTheTurnWhole() {
        answers.add(calls("a", "stop", "c"));
        TurnResult result = run(Caps.USUAL);
        assertTrue(Thread.interrupted(), "the thread stays interrupted");
        assertInstanceOf(TurnEnd.Stopped.class, result.end());
        assertEquals(List.of("a", "stop"), ran);
        ChatPart.Result last =
                (ChatPart.Result) result.turn().messages().getLast().parts().getLast();
        assertEquals("not run: the user stopped", last.text());
    }

    @Test
    void whatIsTooLongIsSentAgainWithLess() {
        answers.add(new ChatException(ChatException.Kind.TOO_LONG, "8192 tokens at most"));
        answers.add(says("Hello."));
        Conversation past = Conversations.random(new Random(6), 40);
        TurnResult result = loop(Caps.USUAL, Price.UNKNOWN).run("Be brief.", past, Turn.of(ChatMessage.user("Hi")));
        assertInstanceOf(TurnEnd.Done.class, result.end());
        assertTrue(asked.getLast().size() < asked.getFirst().size());
        assertTrue(systems.getLast().contains("oldest turns"), systems.getLast());
        assertTrue(events.stream().anyMatch(LoopEvent.LeavesOut.class::isInstance));
    }

    @Test
    void whateverHappensTheTurnIsWholeAndNoCallRunsTwice() {
        Random random = new Random(6);
        for (int round = 0; round < 2000; round++) {
            answers.clear();
            ran.clear();
            asked.clear();
            context = random.nextInt(5000);
            int count = 0;
            for (int i = 0; i < random.nextInt(12); i++) {
                int kind = random.nextInt(10);
                if (kind == 0) {
                    answers.add(new ChatException(
                            ChatException.Kind.values()[random.nextInt(ChatException.Kind.values().length)], "x"));
                } else if (kind == 1) {
                    answers.add("interrupt");
                } else {
                    String[] ids = new String[1 + random.nextInt(4)];
                    for (int c = 0; c < ids.length; c++) {
                        ids[c] = List.of("ok", "fail", "ok", "ok", "stop")
                                        .get(random.nextInt(random.nextInt(9) == 0 ? 5 : 4))
                                + "-" + count++;
                    }
                    answers.add(calls(ids));
                }
            }
            answers.add(says("Done."));
            Caps caps = new Caps(random.nextInt(8), random.nextInt(20_000), 0, Duration.ZERO);
            TurnResult result = loop(caps, Price.UNKNOWN)
                    .run("s", Conversations.random(random, random.nextInt(4)), Turn.of(ChatMessage.user("go")));
            boolean interrupted = Thread.interrupted();

            assertEquals(List.of(), result.turn().open());
            new Conversation(List.of(result.turn()));
            Set<String> once = new HashSet<>(ran);
            assertEquals(once.size(), ran.size(), ran.toString());
            assertTrue(caps.calls() == 0 || ran.size() <= caps.calls());
            assertEquals(interrupted, result.end() instanceof TurnEnd.Stopped);
            assertTrue(result.turn().callIds().containsAll(once));
            asked.forEach(messages -> assertEquals(List.of(), new Turn(messages).open()));
        }
    }

    private TurnResult run(Caps caps) {
        return run(caps, Price.UNKNOWN);
    }

    private TurnResult run(Caps caps, Price price) {
        return loop(caps, price).run("Be brief.", Conversation.EMPTY, Turn.of(ChatMessage.user("Paint.")));
    }

    private ToolLoop loop(Caps caps, Price price) {
        return new ToolLoop(
                new FakeModel(), new FakeBox(), caps, price, () -> clock.addAndGet(100_000_000), events::add);
    }

    private static ChatReply calls(String... ids) {
        List<ChatPart> parts = new ArrayList<>();
        for (String id : ids) {
            parts.add(new ChatPart.Call(id, "paint", id.startsWith("fail") ? "{}" : "{\"n\":\"" + id + "\"}"));
        }
        return new ChatReply(new ChatMessage(Role.ASSISTANT, parts), ChatReply.Stop.CALLS, USAGE, "m");
    }

    private static ChatReply says(String text) {
        return new ChatReply(
                new ChatMessage(Role.ASSISTANT, List.of(new ChatPart.Text(text))), ChatReply.Stop.END, USAGE, "m");
    }

    private final class FakeModel implements ModelLink {
        @Override
        public int contextTokens() {
            return context;
        }

        @Override
        public ChatReply chat(String system, List<ChatMessage> messages, List<ChatTool> tools, ChatListener listener)
                throws ChatException, InterruptedException {
            asked.add(messages);
            systems.add(system);
            Object next = answers.isEmpty() ? says("I have nothing more.") : answers.pop();
            if (next instanceof ChatException fault) {
                throw fault;
            }
            if (next instanceof ChatReply reply) {
                listener.on(new ChatEvent.TextDelta(reply.message().text()));
                return reply;
            }
            throw new InterruptedException();
        }
    }

    private final class FakeBox implements ToolBox {
        @Override
        public List<ChatTool> tools() {
            return List.of(new ChatTool("paint", "Paints.", "{\"type\":\"object\"}"));
        }

        @Override
        public ChatPart.Result run(ChatPart.Call call) throws InterruptedException {
            ran.add(call.id());
            if (call.id().startsWith("stop")) {
                throw new InterruptedException();
            }
            return new ChatPart.Result(call.id(), "r", call.id().startsWith("fail"), List.of());
        }
    }
}
