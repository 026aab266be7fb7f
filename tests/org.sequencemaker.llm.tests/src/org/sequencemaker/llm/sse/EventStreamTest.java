package org.sequencemaker.llm.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamTest {
    private static final int LONGEST = 10_000;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void readsEveryKindOfLineEnd(String end) throws IOException {
        String text = "data: one" + end + end + "data: two" + end + "data: three" + end + end;
        assertEquals(List.of("one", "two\nthree"), data(text));
    }

    @Test
    void skipsByteOrderMarkCommentsAndUnknownFields() throws IOException {
        String text = "\uFEFF: hello\nid: 7\nretry: 10\nfoo\ndata: x\n\n:still there\n\n";
        assertEquals(List.of("x"), data(text));
    }

    @Test
    void takesOneBlankAfterTheColonAway() throws IOException {
        assertEquals(List.of("a", " b", "", "c:d"), data("data:a\n\ndata:  b\n\ndata\n\ndata: c:d\n\n"));
    }

    @Test
    void namesTheTypeOfAnEventAndForgetsIt() throws IOException {
        EventStream stream = stream("event: ping\ndata: 1\n\ndata: 2\n\nevent: lost\n\ndata: 3\n\n");
        assertEquals(new ServerEvent("ping", "1"), stream.poll());
        assertEquals(new ServerEvent("message", "2"), stream.poll());
        assertEquals(new ServerEvent("message", "3"), stream.poll());
    }

    @Test
    void anEventWithoutItsEmptyLineIsNotGiven() throws IOException {
        EventStream stream = stream("data: whole\n\ndata: half\n");
        assertEquals(new ServerEvent("message", "whole"), stream.poll());
        assertEquals(null, stream.poll());
        assertTrue(stream.isInsideEvent());
    }

    @Test
    void knowsWhetherItIsBetweenEvents() throws IOException {
        EventStream stream = stream("data: whole\r\n\r\n");
        stream.poll();
        assertEquals(null, stream.poll());
        assertFalse(stream.isInsideEvent());
    }

    @Test
    void whatIsNoUtf8IsReplaced() throws IOException {
        EventStream stream = new EventStream(LONGEST);
        byte[] bytes = {'d', 'a', 't', 'a', ':', (byte) 0xC3, 'x', '\n', '\n'};
        stream.feed(bytes, 0, bytes.length);
        assertEquals(new ServerEvent("message", "\uFFFDx"), stream.poll());
    }

    @Test
    void anEndlessLineEndsInAnError() {
        EventStream stream = new EventStream(1000);
        byte[] bytes = "data: xxxxxxxxxxxxxxxxxxxxxxxx".repeat(100).getBytes(StandardCharsets.UTF_8);
        stream.feed(bytes, 0, bytes.length);
        assertThrows(IOException.class, stream::poll);
    }

    @Test
    void anEndlessEventEndsInAnError() {
        EventStream stream = new EventStream(1000);
        byte[] bytes = "data: xxxxxxxxxxxxxxxxxxxxxxxx\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        stream.feed(bytes, 0, bytes.length);
        assertThrows(IOException.class, stream::poll);
    }

    @Test
    void piecesOfAnySizeGiveTheSameEvents() throws IOException {
        Random random = new Random(6);
        String[] ends = {"\n", "\r", "\r\n"};
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String end = ends[random.nextInt(3)];
                String words = "grün 🎈 {\"a\":" + random.nextInt(1000) + "}";
                text.append(": c").append(end).append("data: ").append(words).append(end);
                // An LF after a CR would be taken as one line end.
                text.append(end.equals("\r") ? "\r" : end);
                expected.add(words);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            EventStream stream = new EventStream(LONGEST);
            List<String> found = new ArrayList<>();
            for (int at = 0; at < bytes.length; ) {
                int length = Math.min(1 + random.nextInt(random.nextBoolean() ? 3 : 60), bytes.length - at);
                stream.feed(bytes, at, length);
                at += length;
                drain(stream, found);
            }
            assertEquals(expected, found);
        }
    }

    private static EventStream stream(String text) {
        EventStream stream = new EventStream(LONGEST);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.feed(bytes, 0, bytes.length);
        return stream;
    }

    private static List<String> data(String text) throws IOException {
        List<String> found = new ArrayList<>();
        drain(stream(text), found);
        return found;
    }

    private static void drain(EventStream stream, List<String> found) throws IOException {
        for (ServerEvent event = stream.poll(); event != null; event = stream.poll()) {
            found.add(event.data());
        }
    }
}
