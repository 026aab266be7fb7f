package org.sequencemaker.plugin.testkit.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.chat.Usage;

class RecordedStreamTest {
    private static final String RECORDED = """
            # Two answers: a call, and what the model said of it.
            thinking Which balls?\\nAll.
            text Sure.
            call 0 call_1 add_glow
            arguments 0 {"timelines":
            arguments 0  "all"}
            used 812 0 45
            stop calls
            ---
            text Done:\\n\\t2 segments
            text  glow. \\u00e9
            still
            stop end
            """;

    @Test
    void aFileIsReadPieceByPiece() throws Exception {
        List<RecordedStream> streams = RecordedStream.parse(RECORDED, "glow.txt");
        assertEquals(2, streams.size());
        assertEquals(
                new ChatEvent.ThinkingDelta("Which balls?\nAll."),
                streams.getFirst().events().getFirst());
        RecordedChat chat = new RecordedChat(streams);
        ChatReply first = chat.answer(request("Make it glow"), event -> {});
        assertEquals(ChatReply.Stop.CALLS, first.stop());
        assertEquals(new Usage(812, 0, 45), first.usage());
        assertEquals(
                List.of(
                        new ChatPart.Thinking("Which balls?\nAll.", ""),
                        new ChatPart.Text("Sure."),
                        new ChatPart.Call("call_1", "add_glow", "{\"timelines\": \"all\"}")),
                first.message().parts());
        assertEquals(
                "Done:\n\t2 segments glow. \\u00e9",
                chat.answer(request("?"), e -> {}).message().text());
        assertEquals(2, chat.requests().size());
    }

    @Test
    void whatARealModelSendsIsWrittenDownInTheSameForm() throws Exception {
        StreamRecorder recorder = new StreamRecorder();
        RecordedChat chat = new RecordedChat(RecordedStream.parse(RECORDED, "glow.txt"));
        recorder.ended(chat.answer(request("Make it glow"), recorder));
        RecordedStream again = RecordedStream.parse(recorder.text(), "again").getFirst();
        RecordedStream before = RecordedStream.parse(RECORDED, "glow.txt").getFirst();
        assertEquals(before.events(), again.events());
        assertEquals(before.stop(), again.stop());
    }

    @Test
    void errorsAndAnswersThatBreakOffAreRecordedToo() {
        RecordedChat chat = new RecordedChat(RecordedStream.parse(
                "text Well\nerror RATE_LIMIT 20 try again later\n---\ntext Well, I", "errors.txt"));
        ChatException limited = assertThrows(ChatException.class, () -> chat.ask("", "?"));
        assertEquals(ChatException.Kind.RATE_LIMIT, limited.kind());
        assertEquals(20, limited.retryAfterSeconds());
        ChatException broken = assertThrows(ChatException.class, () -> chat.ask("", "?"));
        assertEquals(ChatException.Kind.NETWORK, broken.kind());
        AssertionError end = assertThrows(AssertionError.class, () -> chat.ask("", "Paint it"));
        assertEquals(
                "the model was asked once more than there are recorded answers (2); it was asked: [Text[text=Paint it]]",
                end.getMessage());
    }

    @Test
    void aWrongLineIsNamed() {
        assertEquals(
                "glow.txt, line 2: \"said\" is unknown; a line begins with text, thinking, call, arguments, used, still,"
                        + " stop or error",
                fault("text a\nsaid b"));
        assertEquals("glow.txt, line 1: it should be: call INDEX ID TOOL", fault("call 0 glow"));
        assertEquals("glow.txt, line 1: \"one\" is not a whole number", fault("arguments one {}"));
        assertEquals("glow.txt, line 1: \"done\" is none of [end, calls, length, filter]", fault("stop done"));
        assertEquals(
                "glow.txt, line 2: the answer has ended; a line of --- begins the next", fault("stop end\ntext a"));
        assertNull(RecordedStream.parse("", "empty").getFirst().stop());
    }

    private static String fault(String text) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> RecordedStream.parse(text, "glow.txt"))
                .getMessage());
    }

    private static ChatRequest request(String question) {
        return new ChatRequest(
                new ChatEndpoint("", ""), "recorded", "", List.of(ChatMessage.user(question)), List.of(), 0, Map.of());
    }
}
