package org.sequencemaker.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A key that sings when it turns up where it should not, over servers that try to make it. */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class CanaryTest {
    private static final String KEY = ModelServer.KEY;
    private static final int MANY = 300;

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Handler capture = new Handler() {
        @Override
        public void publish(@Nullable LogRecord log) {
            if (log != null && !String.valueOf(log.getLoggerName()).startsWith("mockwebserver3")) {
                seen.add(log.getMessage() + " "
                        + List.of(log.getParameters() == null ? new Object[0] : log.getParameters()));
                keep(log.getThrown());
            }
        }

        @Override
        public void flush() {
            // Kept already.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listenToEveryLog() {
        root.addHandler(capture);
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(level);
        root.removeHandler(capture);
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void noFaultOfAnyServerRepeatsTheKey(Protocol protocol) throws Exception {
        String json =
                "{\"error\":{\"message\":\"your key " + KEY + "\",\"code\":\"" + KEY + "\",\"type\":\"" + KEY + "\"}}";
        String escaped = json.replace("/", "\\/");
        // So long that the bound of what is quoted falls into the key.
        String long_ = "{\"error\":\"" + "x".repeat(395) + KEY + "\"}";
        List<java.util.function.Consumer<ModelServer>> scripts = new ArrayList<>();
        for (int status : List.of(302, 400, 401, 402, 403, 404, 413, 418, 422, 429, 500, 503, 529)) {
            for (String body : List.of(
                    json, escaped, long_, KEY, "<html>" + KEY, "[" + json + "]", "{\"detail\":\"" + KEY + "\"}")) {
                scripts.add(
                        s -> s.refuses(status, body, "Location", "http://x.example/?key=" + KEY, "Retry-After", KEY));
            }
        }
        for (String data : List.of(
                json,
                escaped,
                KEY,
                "{\"type\":\"error\"," + json.substring(1),
                "{\"type\":\"response.failed\",\"response\":" + json + "}")) {
            scripts.add(s -> s.streams("data: " + data + "\n\n"));
            scripts.add(s -> s.refuses(200, data));
        }
        scripts.add(s -> s.answers(new mockwebserver3.MockResponse.Builder().status("HTTP/1.1 400 " + KEY)));
        scripts.add(s -> s.answers(new mockwebserver3.MockResponse.Builder().status(KEY)));
        for (java.util.function.Consumer<ModelServer> script : scripts) {
            try (ModelServer server = new ModelServer()) {
                script.accept(server);
                run(server, protocol);
            }
        }
        assertTrue(seen.size() > scripts.size(), "something was seen");
        seen.forEach(text -> assertFalse(text.contains(KEY) || text.contains(KEY.substring(0, 12)), text));
    }

    private void run(ModelServer server, Protocol protocol) throws InterruptedException {
        Endpoint endpoint = server.endpoint(protocol);
        Request request = Request.of("m", Message.user("Hi"));
        ClientSettings settings = ClientSettings.USUAL
                .withLimits(Limits.USUAL.within(Duration.ofSeconds(5)))
                .withRetry(RetryPolicy.NONE);
        try (LlmClient client = new LlmClient(settings)) {
            keep(client.chat(endpoint, request, this::keep));
        } catch (LlmException e) {
            keep(e);
            keep(e.fault());
        }
        keep(endpoint);
        keep(request);
        RecordedRequest sent = server.web().takeRequest();
        keep(sent.getTarget());
        keep(String.valueOf(sent.getBody()));
    }

    @Test
    void addressesThatHoldASecretAreRefusedWithoutRepeatingIt() {
        for (String address : List.of(
                "https://user:" + KEY.replace("/", "") + "@x.example/v1",
                "https://x.example/v1?key=abcdefgh",
                KEY,
                "ftp://" + KEY)) {
            IllegalArgumentException refusal = assertThrows(
                    IllegalArgumentException.class,
                    () -> Endpoint.of(Protocol.CHAT_COMPLETIONS, address, Key.NONE),
                    address);
            keep(refusal);
        }
        seen.forEach(text -> assertFalse(text.contains("canary") || text.contains("abcdefgh"), text));
    }

    @Test
    void aKeyThatIsNoneIsRefusedWithoutRepeatingIt() {
        for (String key : List.of("sk-canary\nX-Evil: 1", "sk-canary ä", "sk canary")) {
            keep(assertThrows(IllegalArgumentException.class, () -> Key.of(key)));
            Keys keys = Keys.of("KEY_", Map.of("KEY_A_B", key));
            keep(assertThrows(IllegalArgumentException.class, () -> keys.find("a-b")));
        }
        seen.forEach(text -> assertFalse(text.contains("canary"), text));
    }

    @Test
    void keysComeFromTheEnvironment() {
        Keys keys = Keys.of("KEY_", Map.of("KEY_MY_SERVER", " " + KEY + "\n"));
        assertEquals("a key", keys.find("my-server").toString());
        assertEquals(KEY, keys.find("my-server").secret());
        assertTrue(keys.find("other").isEmpty());
    }

    private void keep(@Nullable Object thing) {
        seen.add(String.valueOf(thing));
        if (thing instanceof Throwable thrown) {
            keep(thrown.getMessage());
            Stream.of(thrown.getSuppressed()).forEach(this::keep);
            if (thrown.getCause() != null && seen.size() < 100 * MANY * MANY) {
                keep(thrown.getCause());
            }
        }
    }
}
