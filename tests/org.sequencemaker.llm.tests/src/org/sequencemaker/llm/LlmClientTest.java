package org.sequencemaker.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class LlmClientTest {
    private static final Tool PAINT = new Tool(
            "paint", "Paints a ball.", "{\"type\":\"object\",\"properties\":{\"ball\":{\"type\":\"integer\"}}}");

    private final ModelServer server = new ModelServer();
    private final LlmClient client = new LlmClient();
    private final List<StreamEvent> events = new ArrayList<>();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void readsThinkingTextCallsAndUsageOfARecordedStream(Protocol protocol) throws Exception {
        String name =
                protocol == Protocol.CHAT_COMPLETIONS ? "chat" : protocol.name().toLowerCase(Locale.ROOT);
        server.streams(ModelServer.recorded(name + "-calls.sse"));

        Reply reply = client.chat(server.endpoint(protocol), ask(), events::add);

        Part.Thinking thinking = reply.message().of(Part.Thinking.class).getFirst();
        assertEquals("Two balls, two calls.", thinking.text());
        assertEquals(protocol != Protocol.CHAT_COMPLETIONS, thinking.seal().contains("Sealed"));
        assertEquals("I'll paint grün 🎈.", reply.message().text());
        assertEquals(
                List.of(
                        new Part.Call("call_a", "paint", "{\"ball\":1}"),
                        new Part.Call("call_b", "paint", "{\"ball\":2}")),
                reply.message().calls());
        assertEquals(Reply.Stop.CALLS, reply.stop());
        assertEquals(120, reply.usage().input());
        assertEquals(100, reply.usage().cached());
        assertEquals(30, reply.usage().output());
        assertTrue(reply.model().endsWith("-test-2026"), reply.model());
        assertEquals(told(reply.message()), told());
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void sendsASealedAnswerAndItsResultsBack(Protocol protocol) throws Exception {
        String name =
                protocol == Protocol.CHAT_COMPLETIONS ? "chat" : protocol.name().toLowerCase(Locale.ROOT);
        server.streams(ModelServer.recorded(name + "-calls.sse"));
        server.streams(ModelServer.recorded(name + "-calls.sse"));
        Request first = ask();
        Reply reply = client.chat(server.endpoint(protocol), first, events::add);
        List<Message> all = new ArrayList<>(first.messages());
        all.add(reply.message());
        all.add(Message.results(
                List.of(Part.Result.of("call_a", "painted"), Part.Result.failed("call_b", "there is no ball 2"))));
        server.asked();

        client.chat(server.endpoint(protocol), first.withMessages(all), events::add);

        String asked = server.asked();
        JsonNode body = new ObjectMapper().readTree(asked);
        assertEquals("m", body.get("model").asText());
        assertTrue(body.get("stream").asBoolean());
        assertTrue(asked.contains("there is no ball 2"), asked);
        assertEquals(protocol != Protocol.CHAT_COMPLETIONS, asked.contains("Sealed"), asked);
        assertTrue(asked.contains("\"call_b\""), asked);
        assertTrue(asked.contains("Be brief."), asked);
        assertEquals(protocol == Protocol.MESSAGES, asked.contains("\"is_error\":true"), asked);
        assertFalse(asked.contains(ModelServer.KEY));
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void theKeyGoesIntoOneHeader(Protocol protocol) throws Exception {
        String name =
                protocol == Protocol.CHAT_COMPLETIONS ? "chat" : protocol.name().toLowerCase(Locale.ROOT);
        server.streams(ModelServer.recorded(name + "-calls.sse"));
        client.chat(server.endpoint(protocol), ask(), events::add);
        RecordedRequest request = Objects.requireNonNull(server.web().takeRequest());
        String header = protocol == Protocol.MESSAGES ? "x-api-key" : "Authorization";
        assertTrue(String.valueOf(request.getHeaders().get(header)).endsWith(ModelServer.KEY));
        assertFalse(request.getTarget().contains(ModelServer.KEY));
    }

    @Test
    void picturesAndSoundsTravelInAMessage() throws Exception {
        server.streams(ModelServer.hello()).streams(ModelServer.recorded("messages-calls.sse"));
        byte[] content = {1, 2, 3};
        Message look = new Message(
                Message.Role.USER,
                List.of(
                        new Part.Text("What is this?"),
                        new Part.Image("image/png", content),
                        new Part.Audio("audio/wav", content)));
        client.chat(server.endpoint(Protocol.CHAT_COMPLETIONS), Request.of("m", look), events::add);
        String chat = server.asked();
        assertTrue(chat.contains("data:image/png;base64,AQID"), chat);
        assertTrue(chat.contains("\"input_audio\":{\"data\":\"AQID\",\"format\":\"wav\"}"), chat);

        Message picture = new Message(Message.Role.USER, List.of(new Part.Image("image/png", content)));
        client.chat(server.endpoint(Protocol.MESSAGES), Request.of("m", picture), events::add);
        String messages = server.asked();
        assertTrue(messages.contains("\"media_type\":\"image/png\",\"data\":\"AQID\""), messages);
    }

    @Test
    void aSealOfAnotherServerIsNotSent() throws Exception {
        server.streams(ModelServer.recorded("messages-calls.sse"));
        Message said = new Message(
                Message.Role.ASSISTANT,
                List.of(new Part.Thinking("hm", "responses:{\"type\":\"reasoning\"}"), new Part.Text("a")));
        client.chat(
                server.endpoint(Protocol.MESSAGES),
                Request.of("m", Message.user("1"), said, Message.user("2")),
                events::add);
        assertFalse(server.asked().contains("reasoning"));
    }

    @Test
    void aServerThatDoesNotStreamIsUnderstood() throws Exception {
        server.refuses(200, """
                {"model":"small","choices":[{"message":{"role":"assistant","content":"Hello",
                "tool_calls":[{"id":"x","function":{"name":"paint","arguments":{"ball":1}}}]},"finish_reason":"stop"}],
                "usage":{"prompt_tokens":5,"completion_tokens":2}}""");
        Reply reply = client.chat(server.endpoint(Protocol.CHAT_COMPLETIONS), ask(), events::add);
        assertEquals("Hello", reply.message().text());
        assertEquals(
                List.of(new Part.Call("x", "paint", "{\"ball\":1}")),
                reply.message().calls());
        assertEquals(Reply.Stop.CALLS, reply.stop());
        assertEquals(5, reply.usage().input());
    }

    @Test
    void whatAServerDoesNotKnowIsLeftOutAndRemembered() throws Exception {
        server.refuses(400, "{\"error\":{\"message\":\"Unrecognized request argument: stream_options\"}}")
                .streams(ModelServer.hello())
                .streams(ModelServer.hello());
        Endpoint endpoint = server.endpoint(Protocol.CHAT_COMPLETIONS);
        assertEquals(
                "Hello", client.chat(endpoint, ask(), events::add).message().text());
        client.chat(endpoint, ask(), events::add);
        assertTrue(server.asked().contains("stream_options"));
        assertFalse(server.asked().contains("stream_options"));
        assertFalse(server.asked().contains("stream_options"));
    }

    @Test
    void aTemperatureThatAModelDoesNotTakeIsLeftOut() throws Exception {
        server.refuses(
                        400,
                        "{\"error\":{\"message\":\"Unsupported value: 'temperature' does not support 0.5 with this model.\"}}")
                .streams(ModelServer.hello());
        Request request = ask().withParameters(Map.of("temperature", 0.5));
        client.chat(server.endpoint(Protocol.CHAT_COMPLETIONS), request, events::add);
        assertTrue(server.asked().contains("temperature"));
        assertFalse(server.asked().contains("temperature"));
    }

    @Test
    void thinkingBetweenTagsIsParted() throws Exception {
        String whole = "\n<think>a < b, </th so\n</think>\n\nHello <think>er</think>";
        for (int size = 1; size < 20; size++) {
            events.clear();
            StringBuilder chunks = new StringBuilder();
            for (int at = 0; at < whole.length(); at += size) {
                String piece = whole.substring(at, Math.min(whole.length(), at + size));
                chunks.append(ModelServer.chunks(ModelServer.word(piece.replace("\n", "\\n"))));
            }
            server.streams(chunks + ModelServer.chunks(ModelServer.done("stop"), "[DONE]"));
            Reply reply = client.chat(server.endpoint(Protocol.CHAT_COMPLETIONS), ask(), events::add);
            assertEquals("Hello <think>er</think>", reply.message().text());
            assertEquals(
                    "a < b, </th so\n",
                    reply.message().of(Part.Thinking.class).getFirst().text());
        }
    }

    @Test
    void textThatOnlyBeginsLikeATagIsText() throws Exception {
        server.streams(ModelServer.chunks(ModelServer.word("<th"), ModelServer.done("stop")));
        assertEquals(
                "<th",
                client.chat(server.endpoint(Protocol.CHAT_COMPLETIONS), ask(), events::add)
                        .message()
                        .text());
    }

    @Test
    void numbersGoAlongUnderTheServersNames() throws Exception {
        server.streams(ModelServer.hello());
        client.chat(
                server.endpoint(Protocol.CHAT_COMPLETIONS),
                ask().withMaxTokens(50)
                        .withThinkingTokens(4000)
                        .withParameters(Map.of("temperature", 0.5, "top_k", 20.0)),
                events::add);
        String asked = server.asked();
        assertTrue(asked.contains("\"max_tokens\":50"), asked);
        assertTrue(asked.contains("\"reasoning_effort\":\"medium\""), asked);
        assertTrue(asked.contains("\"temperature\":0.5,\"top_k\":20}"), asked);
    }

    @Test
    void listsModelsInTheServersOrder() throws Exception {
        server.refuses(200, """
                {"object":"list","data":[{"id":"b","owned_by":"library"},{"id":"a","context_length":4096},{"no":1}]}""");
        assertEquals(
                List.of(new Model("b", "b", 0, "library"), new Model("a", "a", 4096, "")),
                client.models(server.endpoint(Protocol.CHAT_COMPLETIONS)));
    }

    private static Request ask() {
        return Request.of("m", Message.user("Paint both balls."))
                .withSystem("Be brief.")
                .withTools(List.of(PAINT));
    }

    /** What a listener has been told, put together. */
    private String told() {
        StringBuilder text = new StringBuilder();
        for (StreamEvent event : events) {
            switch (event) {
                case StreamEvent.Text more -> text.append(more.text());
                case StreamEvent.Thinking more -> text.append(more.text());
                case StreamEvent.CallBegins begins -> text.append(begins.tool());
                default -> {}
            }
        }
        return text.toString();
    }

    private static String told(Message message) {
        StringBuilder text = new StringBuilder();
        for (Part part : message.parts()) {
            switch (part) {
                case Part.Text words -> text.append(words.text());
                case Part.Thinking thinking -> text.append(thinking.text());
                case Part.Call call -> text.append(call.tool());
                default -> {}
            }
        }
        return text.toString();
    }
}
