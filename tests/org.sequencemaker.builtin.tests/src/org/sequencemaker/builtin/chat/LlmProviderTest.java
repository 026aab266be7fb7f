package org.sequencemaker.builtin.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.builtin.format.Importers;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.chat.Usage;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.PluginXml;

/** Models are reached through the same doors as those of any plug-in. */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class LlmProviderTest {
    private static final String PLUGIN = "org.sequencemaker.builtin";
    private static final String KEY = "sk-canary-0123456789";
    private static final String ANSWER = """
            data: {"model":"small","choices":[{"delta":{"reasoning":"hm"}}]}

            data: {"choices":[{"delta":{"content":"Hello"}}]}

            data: {"choices":[{"delta":{"tool_calls":[{"index":0,"id":"c1","function":{"name":"paint","arguments":"{}"}}]}}]}

            data: {"choices":[{"delta":{},"finish_reason":"tool_calls"}]}

            data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":3}}

            data: [DONE]

            """;

    private final MockWebServer server = new MockWebServer();

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private FakeHost host;

    @BeforeEach
    void install() throws IOException {
        server.start();
        host = new FakeHost(folder);
        host.install(PLUGIN, PluginXml.of(PLUGIN), Importers.class);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), host.problems());
        host.close();
        server.close();
    }

    @Test
    void localServersComeBeforeThoseThatCostMoney() {
        assertEquals(
                List.of(
                        "offline",
                        "ollama",
                        "lm-studio",
                        "llama.cpp",
                        "vllm",
                        "openai",
                        "anthropic",
                        "openrouter",
                        "openai-compatible"),
                host.ids("chatProviders"));
    }

    @Test
    void anAnswerStreamsThroughTheDoor() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream")
                .body(ANSWER)
                .build());
        List<ChatEvent> events = Collections.synchronizedList(new ArrayList<>());

        ChatReply reply = host.chat("openai-compatible", request(), events::add);

        assertEquals(
                List.of(
                        new ChatEvent.ThinkingDelta("hm"),
                        new ChatEvent.TextDelta("Hello"),
                        new ChatEvent.CallBegins(0, "c1", "paint"),
                        new ChatEvent.CallDelta(0, "{}"),
                        new ChatEvent.Used(new Usage(9, -1, 3))),
                events);
        assertEquals("Hello", reply.message().text());
        assertEquals(ChatReply.Stop.CALLS, reply.stop());
        assertEquals("small", reply.model());
        String asked = Objects.requireNonNull(server.takeRequest().getBody()).utf8();
        assertTrue(asked.contains("\"reasoning_effort\":\"low\",\"temperature\":0.5"), asked);
        assertTrue(asked.contains("notes.txt:\\nblue, please"), asked);
        assertTrue(asked.contains("data:image/png;base64,AQI="), asked);
        assertFalse(asked.contains(KEY), asked);
    }

    @Test
    void aRefusedKeyIsAFaultOfTheUsersAccountAndNotOfThePlugin() {
        server.enqueue(new MockResponse.Builder()
                .code(401)
                .body("{\"error\":{\"message\":\"bad key " + KEY + "\"}}")
                .build());
        ChatException fault =
                assertThrows(ChatException.class, () -> host.chat("openai-compatible", request(), event -> {}));
        assertEquals(ChatException.Kind.AUTH, fault.kind());
        assertTrue(String.valueOf(fault.getMessage()).contains("bad key (key)"), fault.getMessage());
        assertFalse(String.valueOf(fault.getMessage()).contains(KEY), fault.getMessage());
    }

    @Test
    void anAddressThatIsNoneIsSaidToBe() {
        ChatException fault = assertThrows(
                ChatException.class, () -> host.models("openai-compatible", new ChatEndpoint("not an address", "")));
        assertEquals(ChatException.Kind.BAD_REQUEST, fault.kind());
        assertTrue(String.valueOf(fault.getMessage()).contains("Write it like"), fault.getMessage());
    }

    @Test
    void modelsAreListed() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .body(
                        "{\"data\":[{\"id\":\"llava:7b\",\"context_length\":4096},{\"id\":\"nomic-embed-text\"},{\"id\":\"qwen3\"}]}")
                .build());
        assertEquals(
                List.of(
                        new ChatModel("llava:7b", "llava:7b", 4096, true, true, false),
                        new ChatModel("qwen3", "qwen3", 0, true, false, false)),
                host.models("ollama", endpoint()));
    }

    @Test
    void whatNoModelTakesIsRefusedBeforeItIsSent() {
        ChatMessage message = new ChatMessage(
                ChatMessage.Role.USER,
                List.of(new ChatPart.File(new Attachment("show.zip", "application/zip", new byte[0]))));
        ChatRequest request = new ChatRequest(endpoint(), "m", "", List.of(message), List.of(), 0, Map.of());
        ChatException fault =
                assertThrows(ChatException.class, () -> host.chat("openai-compatible", request, event -> {}));
        assertTrue(String.valueOf(fault.getMessage()).contains("show.zip is application/zip"), fault.getMessage());
    }

    private ChatEndpoint endpoint() {
        return new ChatEndpoint("http://localhost:" + server.getPort() + "/v1", KEY);
    }

    private ChatRequest request() {
        ChatMessage message = new ChatMessage(
                ChatMessage.Role.USER,
                List.of(
                        new ChatPart.Text("Hi"),
                        new ChatPart.File(Attachment.text("notes.txt", "blue, please")),
                        new ChatPart.File(new Attachment("a.png", "image/png", new byte[] {1, 2}))));
        return new ChatRequest(
                endpoint(),
                "m",
                "Be brief.",
                List.of(message),
                List.of(new ChatTool("paint", "Paints.", "{\"type\":\"object\"}")),
                0,
                Map.of("temperature", 0.5, "thinking_tokens", 1000.0));
    }
}
