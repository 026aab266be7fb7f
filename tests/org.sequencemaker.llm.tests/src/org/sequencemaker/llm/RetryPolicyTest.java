package org.sequencemaker.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class RetryPolicyTest {
    private static final Fault BUSY = new Fault.Overload(503, null, "");
    private final Random chance = new Random(6);

    @Test
    void pausesDoubleAndAreSpreadByChance() {
        for (int round = 0; round < 500; round++) {
            for (int sent = 1; sent <= 3; sent++) {
                Duration pause = Objects.requireNonNull(RetryPolicy.USUAL.pause(BUSY, sent, chance));
                long most = 1000L << (sent - 1);
                assertTrue(pause.toMillis() >= most / 2 && pause.toMillis() <= most, sent + ": " + pause);
            }
        }
        assertNull(RetryPolicy.USUAL.pause(BUSY, 4, chance));
    }

    @Test
    void onlyWhatPassesIsRepeated() {
        for (Fault fault : List.of(
                new Fault.Auth(401, ""),
                new Fault.Quota(""),
                new Fault.TooLong(""),
                new Fault.BadRequest(400, ""),
                new Fault.NoModel("m", ""),
                new Fault.Malformed("x", "", false),
                new Fault.Silence(false, Duration.ofSeconds(1)),
                new Fault.Cancelled())) {
            assertNull(RetryPolicy.USUAL.pause(fault, 1, chance), fault.toString());
        }
    }

    @Test
    void theServersWishComesFirstUnlessItIsTooMuch() {
        Fault soon = new Fault.RateLimit(Duration.ofSeconds(20), "");
        Duration pause = Objects.requireNonNull(RetryPolicy.USUAL.pause(soon, 1, chance));
        assertTrue(pause.toMillis() >= 20_000 && pause.toMillis() < 20_250, pause.toString());
        assertNull(RetryPolicy.USUAL.pause(new Fault.RateLimit(Duration.ofSeconds(61), ""), 1, chance));
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        assertEquals(Duration.ofSeconds(7), RetryAfter.of("7", now));
        assertEquals(Duration.ofMillis(1500), RetryAfter.of(" 1.5 ", now));
        assertEquals(Duration.ofSeconds(90), RetryAfter.of("Sun, 22 Nov 2026 12:01:30 GMT", now));
        assertEquals(Duration.ZERO, RetryAfter.of("Sun, 22 Nov 2026 11:00:00 GMT", now));
        assertNull(RetryAfter.of("", now));
        assertNull(RetryAfter.of("soon", now));
        assertNull(RetryAfter.of("-5", now));
    }

    @Test
    void theClientWaitsUntilTheDateTheServerNames() throws Exception {
        List<Duration> pauses = new ArrayList<>();
        List<StreamEvent> events = new ArrayList<>();
        ClientSettings settings = new ClientSettings(
                Limits.USUAL,
                RetryPolicy.USUAL,
                pauses::add,
                InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")),
                new Random(6));
        try (ModelServer server = new ModelServer();
                LlmClient client = new LlmClient(settings)) {
            server.refuses(429, "{}", "Retry-After", "Sun, 22 Nov 2026 12:00:30 GMT")
                    .streams(ModelServer.hello());
            client.chat(server.endpoint(Protocol.CHAT_COMPLETIONS), Request.of("m", Message.user("Hi")), events::add);
        }
        assertEquals(1, pauses.size());
        assertEquals(30, pauses.getFirst().toSeconds());
        assertEquals(
                new StreamEvent.Repeats(new Fault.RateLimit(Duration.ofSeconds(30), "{}"), pauses.getFirst()),
                events.getFirst());
    }

    @Test
    void nothingIsRepeatedOnceAWordWasTold() throws Exception {
        List<StreamEvent> events = new ArrayList<>();
        try (ModelServer server = new ModelServer();
                LlmClient client = new LlmClient(ClientSettings.USUAL.withPause(time -> {}))) {
            server.streams(ModelServer.chunks(ModelServer.word("Hel"))).streams(ModelServer.hello());
            try {
                client.chat(
                        server.endpoint(Protocol.CHAT_COMPLETIONS), Request.of("m", Message.user("Hi")), events::add);
            } catch (LlmException e) {
                assertEquals(List.of(new StreamEvent.Text("Hel")), events);
                assertEquals(1, server.web().getRequestCount());
                return;
            }
            throw new AssertionError("half an answer was taken for a whole");
        }
    }
}
