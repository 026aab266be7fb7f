package org.sequencemaker.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sequencemaker.testkit.WatchedPort;

/**
 * Every way in which a server can fail: what the user is told, and that nothing is left behind: no thread, and no socket that
 * the server still sees open but the one, after a whole answer, that the client keeps for its next request. Prints the
 * table.
 */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class FaultMatrixTest {
    private static final Limits LIMITS = new Limits(
            Duration.ofSeconds(5), Duration.ofMillis(700), Duration.ofMillis(700), Duration.ofSeconds(20), 10_000_000);
    private static final List<String> TABLE = new ArrayList<>();

    /** Whose answers are given up, or end too early, so that no other request can go over their connections. */
    private static final Set<String> ENDLESS = Set.of(
            "hang before",
            "hang in the middle",
            "cut stream",
            "half a UTF-8 character",
            "drip without end",
            "over 10 MB",
            "an event of 11 MB",
            "no such name",
            "refused",
            "TLS spoken to plain HTTP",
            "certificate of a stranger");

    /**
     * @param name of the fault
     * @param script what the server does
     * @param expected the kind of fault; null if there is an answer all the same
     * @param told words that the user must be told
     * @param requests how many requests must reach the server
     */
    private record Row(
            String name,
            Protocol protocol,
            Consumer<ModelServer> script,
            @Nullable Class<? extends Fault> expected,
            String told,
            int requests) {}

    private static Row row(
            String name, Consumer<ModelServer> script, Class<? extends Fault> expected, String told, int requests) {
        return new Row(name, Protocol.CHAT_COMPLETIONS, script, expected, told, requests);
    }

    private static Row fine(String name, Consumer<ModelServer> script, String told, int requests) {
        return new Row(name, Protocol.CHAT_COMPLETIONS, script, null, told, requests);
    }

    private static final List<Row> REFUSALS = List.of(
            row(
                    "401",
                    s -> s.refuses(401, error("Incorrect API key provided: " + ModelServer.KEY, "invalid_api_key")),
                    Fault.Auth.class,
                    "does not accept the key (401): \"Incorrect API key provided: (key)\"",
                    1),
            row(
                    "403",
                    s -> s.refuses(403, error("Country not supported", "")),
                    Fault.Auth.class,
                    "Country not supported",
                    1),
            row(
                    "404 model",
                    s -> s.refuses(404, error("The model `m` does not exist", "model_not_found")),
                    Fault.NoModel.class,
                    "has no model \"m\"",
                    1),
            row(
                    "404 path",
                    s -> s.refuses(404, "404 page not found"),
                    Fault.BadRequest.class,
                    "usually ends in /v1",
                    1),
            row(
                    "400 too long",
                    s -> s.refuses(
                            400,
                            error("This model's maximum context length is 8192 tokens", "context_length_exceeded")),
                    Fault.TooLong.class,
                    "longer than the model can hold",
                    1),
            row(
                    "400 other",
                    s -> s.refuses(400, "{\"detail\":[{\"msg\":\"field required\"}]}"),
                    Fault.BadRequest.class,
                    "field required",
                    1),
            row(
                    "302",
                    s -> s.refuses(302, "", "Location", "http://elsewhere.example/"),
                    Fault.BadRequest.class,
                    "elsewhere",
                    1),
            row(
                    "429 quota",
                    s -> s.refuses(429, error("You exceeded your current quota", "insufficient_quota")),
                    Fault.Quota.class,
                    "has run out",
                    1),
            fine(
                    "429 with Retry-After, then an answer",
                    s -> s.refuses(429, error("slow down", ""), "Retry-After", "2")
                            .streams(ModelServer.hello()),
                    "Hello",
                    2),
            row(
                    "429 with Retry-After of an hour",
                    s -> s.refuses(429, error("slow down", ""), "Retry-After", "3600"),
                    Fault.RateLimit.class,
                    "Try again in 3600 s",
                    1),
            row(
                    "429 without Retry-After, for ever",
                    s -> s.refuses(429, error("slow down", ""))
                            .refuses(429, error("slow down", ""))
                            .refuses(429, error("slow down", "")),
                    Fault.RateLimit.class,
                    "Try again in a minute",
                    3),
            fine(
                    "500, then an answer",
                    s -> s.refuses(500, "<html><head><title>x</title></head>Oops</html>")
                            .streams(ModelServer.hello()),
                    "Hello",
                    2),
            row(
                    "503 for ever",
                    s -> s.refuses(503, "no body").refuses(503, "no body").refuses(503, "busy"),
                    Fault.Overload.class,
                    "overloaded or broken (503): \"busy\"",
                    3));

    private static final List<Row> STREAMS = List.of(
            row(
                    "hang before",
                    s -> s.answers(ModelServer.stream().headersDelay(3, java.util.concurrent.TimeUnit.SECONDS)),
                    Fault.Silence.class,
                    "has not begun to answer within 700 ms",
                    1),
            row(
                    "hang in the middle",
                    s -> s.hangsAfter(ModelServer.chunks(ModelServer.word("Hel"))),
                    Fault.Silence.class,
                    "fell silent",
                    1),
            row(
                    "cut stream",
                    s -> s.breaksAfter(bytes(ModelServer.chunks(ModelServer.word("Hel")))),
                    Fault.Network.class,
                    "broke off",
                    1),
            fine(
                    "cut before the first word, then an answer",
                    s -> s.breaksAfter(bytes(": hello\n\n")).streams(ModelServer.hello()),
                    "Hello",
                    2),
            row(
                    "ends in the middle",
                    s -> s.streams(ModelServer.chunks(ModelServer.word("Hel"))),
                    Fault.Network.class,
                    "ends in the middle",
                    1),
            row(
                    "half a UTF-8 character",
                    s -> s.breaksAfter(half()).breaksAfter(half()).breaksAfter(half()),
                    Fault.Network.class,
                    "broke off",
                    3),
            row(
                    "half an event",
                    s -> s.streams(ModelServer.chunks(ModelServer.word("a")) + "data: {\"cho"),
                    Fault.Network.class,
                    "in the middle",
                    1),
            row(
                    "malformed JSON",
                    s -> s.streams(ModelServer.chunks("{\"choices\":[}")),
                    Fault.Malformed.class,
                    "what cannot be read: \"{\"choices\":[}\"",
                    1),
            fine(
                    "unknown events",
                    s -> s.streams("event: novelty\ndata: {\"new\":[1]}\n\n:\n\nretry: 5\n\n" + ModelServer.hello()),
                    "Hello",
                    1),
            row(
                    "error in the stream",
                    s -> s.streams(ModelServer.chunks(ModelServer.word("a"), error("engine died", "server_error"))),
                    Fault.Overload.class,
                    "engine died",
                    1),
            row("drip without end", ModelServer::drips, Fault.Malformed.class, "goes on for more than", 1),
            row("empty reply", s -> s.streams("").streams("").streams(""), Fault.Malformed.class, "an empty answer", 3),
            row(
                    "empty answer",
                    s -> s.streams(empty()).streams(empty()).streams(empty()),
                    Fault.Malformed.class,
                    "an empty answer",
                    3),
            row(
                    "a web page",
                    s -> s.answers(new mockwebserver3.MockResponse.Builder()
                            .setHeader("Content-Type", "text/html")
                            .body("<html>Log in</html>")),
                    Fault.Malformed.class,
                    "a web page",
                    1),
            row(
                    "over 10 MB",
                    s -> s.streams(ModelServer.chunks(ModelServer.word("x".repeat(50_000)))
                            .repeat(220)),
                    Fault.Malformed.class,
                    "more than 10.0 MB",
                    1),
            row(
                    "an event of 11 MB",
                    s -> s.answers(ModelServer.stream().body("data: " + "x".repeat(11_000_000))),
                    Fault.Malformed.class,
                    "10.0 MB",
                    1),
            fine(
                    "broken arguments",
                    s -> s.streams(ModelServer.chunks(
                            call(0, "a", "{\\\"ball\\\": oops"), ModelServer.done("tool_calls"), "[DONE]")),
                    "1 calls, not JSON",
                    1),
            fine("64 parallel calls", s -> s.streams(calls(64)), "64 calls", 1),
            fine(
                    "call id missing",
                    s -> s.streams(ModelServer.chunks(call(0, "", "{}"), call(1, "", "{}"), ModelServer.done("stop"))),
                    "2 calls",
                    1),
            new Row(
                    "error in a stream of messages",
                    Protocol.MESSAGES,
                    s -> s.streams(
                                    "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n")
                            .refuses(529, "")
                            .refuses(401, ""),
                    Fault.Auth.class,
                    "key (401)",
                    3),
            new Row(
                    "messages cut",
                    Protocol.MESSAGES,
                    s -> s.streams(firstHalf("messages-calls.sse")),
                    Fault.Network.class,
                    "in the middle",
                    1),
            new Row(
                    "responses cut",
                    Protocol.RESPONSES,
                    s -> s.streams(firstHalf("responses-calls.sse")),
                    Fault.Network.class,
                    "in the middle",
                    1),
            new Row(
                    "responses failed",
                    Protocol.RESPONSES,
                    s -> s.streams(
                            ModelServer.chunks(
                                    "{\"type\":\"response.failed\",\"response\":{\"error\":{\"code\":\"context_length_exceeded\",\"message\":\"too long\"}}}")),
                    Fault.TooLong.class,
                    "too long",
                    1));

    @TestFactory
    Stream<DynamicTest> everyFault() {
        return Stream.concat(REFUSALS.stream(), STREAMS.stream())
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    try (ModelServer server = new ModelServer()) {
                        row.script().accept(server);
                        String told = run(row, server.endpoint(row.protocol()), server.port());
                        assertEquals(row.requests(), server.web().getRequestCount(), "requests");
                        assertTrue(server.port().opened() > 0, "not through the port");
                        TABLE.add("| %s | %d | %s |".formatted(row.name(), row.requests(), told));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyWayNotToBeThere() {
        return Stream.of(
                        new Row(
                                "no such name",
                                Protocol.CHAT_COMPLETIONS,
                                s -> {},
                                Fault.Network.class,
                                "no server is called",
                                0),
                        new Row(
                                "refused",
                                Protocol.CHAT_COMPLETIONS,
                                s -> {},
                                Fault.Network.class,
                                "nothing answers at",
                                0),
                        new Row(
                                "TLS spoken to plain HTTP",
                                Protocol.CHAT_COMPLETIONS,
                                s -> {},
                                Fault.Network.class,
                                "no safe connection",
                                0),
                        new Row(
                                "certificate of a stranger",
                                Protocol.CHAT_COMPLETIONS,
                                s -> {},
                                Fault.Network.class,
                                "no safe connection",
                                0))
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    // Behind a proxy it is the proxy that looks names up.
                    assumeTrue(!row.name().equals("no such name")
                            || System.getenv().keySet().stream().noneMatch(name -> name.matches("(?i).*_proxy")));
                    try (ModelServer stranger = new ModelServer(certificate());
                            PlainServer plain = new PlainServer();
                            WatchedPort port = new WatchedPort(plain.port())) {
                        String address = address(row.name(), stranger, port);
                        Endpoint endpoint = Endpoint.of(row.protocol(), address, Key.of(ModelServer.KEY));
                        String told = run(row, endpoint, row.name().startsWith("TLS") ? port : stranger.port());
                        TABLE.add("| %s | - | %s |".formatted(row.name(), told));
                    }
                }));
    }

    private static String address(String name, ModelServer stranger, WatchedPort plain) throws IOException {
        return switch (name) {
            case "no such name" -> "http://no-such-server.invalid/v1";
            case "refused" -> {
                try (ServerSocket free = new ServerSocket(0)) {
                    yield "http://localhost:" + free.getLocalPort();
                }
            }
            case "TLS spoken to plain HTTP" -> "https://localhost:" + plain.port();
            default -> "https://localhost:" + stranger.port().port();
        };
    }

    private static HandshakeCertificates certificate() {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        return new HandshakeCertificates.Builder().heldCertificate(own).build();
    }

    /** Runs one request to its end and returns what the user is told. */
    private static String run(Row row, Endpoint endpoint, WatchedPort port) throws InterruptedException {
        ClientSettings settings = new ClientSettings(
                row.name().startsWith("drip") ? LIMITS.within(Duration.ofSeconds(2)) : LIMITS,
                new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofMinutes(1)),
                pause -> {},
                ClientSettings.USUAL.clock(),
                new Random(6));
        LlmClient client = new LlmClient(settings);
        String told;
        try (client) {
            told = told(row, endpoint, client);
            assertEquals(0, client.running());
            int most = ENDLESS.contains(row.name()) ? 0 : 1;
            assertTrue(port.openAfterAll(most) <= most, "sockets left open while the client lives on");
        }
        assertEquals(0, port.openAfterAll(0), "sockets left open");
        assertTrue(told.contains(row.told()), told);
        assertFalse(told.contains(ModelServer.KEY), told);
        assertTrue(told.length() < 800, "a user is told no novel");
        assertEquals(0, client.running());
        assertEquals(0, client.connections());
        assertEquals(List.of(), Leaks.threads("llm "));
        return told;
    }

    private static String told(Row row, Endpoint endpoint, LlmClient client) throws InterruptedException {
        try {
            String told = said(client.chat(endpoint, Request.of("m", Message.user("Hi")), event -> {}));
            assertEquals(null, row.expected(), "there is an answer");
            return told;
        } catch (LlmException e) {
            String told = String.valueOf(e.getMessage());
            assertNotNull(row.expected(), told);
            assertInstanceOf(row.expected(), e.fault());
            return told;
        }
    }

    private static String said(Reply reply) {
        List<Part.Call> calls = reply.message().calls();
        if (calls.isEmpty()) {
            return reply.message().text();
        }
        assertEquals(calls.size(), calls.stream().map(Part.Call::id).distinct().count(), "ids are unique");
        assertEquals(Reply.Stop.CALLS, reply.stop());
        return calls.size() + " calls"
                + (calls.getFirst().problem().isEmpty()
                        ? ""
                        : ", not JSON: " + calls.getFirst().problem());
    }

    private static String error(String message, String code) {
        return "{\"error\":{\"message\":\"" + message + "\",\"type\":\"x\",\"code\":\"" + code + "\"}}";
    }

    private static String empty() {
        return ModelServer.chunks(ModelServer.done("stop"), "[DONE]");
    }

    private static String call(int index, String id, String arguments) {
        return "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":" + index
                + (id.isEmpty() ? "" : ",\"id\":\"" + id + "\"")
                + ",\"function\":{\"name\":\"paint\",\"arguments\":\"" + arguments + "\"}}]}}]}";
    }

    private static String calls(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(ModelServer.chunks(call(i, "call_" + i, "{\\\"ball\\\":" + i + "}")));
        }
        return text + ModelServer.chunks(ModelServer.done("tool_calls"), "[DONE]");
    }

    private static String firstHalf(String recorded) {
        String all = ModelServer.recorded(recorded);
        return all.substring(0, all.length() / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A stream up to the first of the two bytes of a letter. */
    private static byte[] half() {
        byte[] all = bytes(ModelServer.chunks(ModelServer.word("gr\u00FCn")));
        int first = 0;
        while (all[first] != (byte) 0xC3) {
            first++;
        }
        return Arrays.copyOf(all, first + 1);
    }

    @AfterAll
    static void print() {
        System.out.println("| fault | requests | what the user is told |\n|---|---|---|");
        TABLE.forEach(System.out::println);
    }
}
