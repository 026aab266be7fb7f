package org.sequencemaker.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ways to stop waiting. The limits are so long that a test which waits for them fails. */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class CancelTest {
    private static final ClientSettings PATIENT = ClientSettings.USUAL.withLimits(new Limits(
            Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5), 1_000_000));

    private final ModelServer server = new ModelServer();
    private final LlmClient client = new LlmClient(PATIENT);
    private final CountDownLatch firstWord = new CountDownLatch(1);

    @AfterEach
    void close() throws InterruptedException {
        client.close();
        assertEquals(0, client.running());
        assertEquals(0, client.connections());
        assertEquals(0, server.port().openAfterAll(0), "sockets left open");
        assertEquals(List.of(), Leaks.threads("llm "));
        server.close();
    }

    @Test
    void interruptingClosesTheConnectionInTheMiddleOfAnAnswer() throws Exception {
        server.hangsAfter(ModelServer.chunks(ModelServer.word("Hel")));
        Waiting waiting = new Waiting();
        assertTrue(firstWord.await(20, TimeUnit.SECONDS));
        waiting.thread.interrupt();
        assertInstanceOf(InterruptedException.class, waiting.end());
        assertEquals(0, client.running());
        assertEquals(0, client.connections());
        assertSocketClosed();
    }

    @Test
    void interruptingWorksBeforeTheAnswerBegins() throws Exception {
        Waiting waiting = new Waiting();
        while (server.web().getRequestCount() == 0) {
            Thread.sleep(10);
        }
        waiting.thread.interrupt();
        assertInstanceOf(InterruptedException.class, waiting.end());
        assertEquals(0, client.running());
        assertSocketClosed();
    }

    @Test
    void interruptingEndsThePauseBeforeTheNextRequest() throws Exception {
        server.refuses(429, "", "Retry-After", "50");
        CountDownLatch pausing = new CountDownLatch(1);
        try (LlmClient slow = new LlmClient(PATIENT.withPause(time -> {
            pausing.countDown();
            Thread.sleep(time);
        }))) {
            Waiting waiting = new Waiting(slow);
            assertTrue(pausing.await(20, TimeUnit.SECONDS));
            waiting.thread.interrupt();
            assertInstanceOf(InterruptedException.class, waiting.end());
        }
    }

    @Test
    void closingTheClientTellsThoseWhoWait() throws Exception {
        server.hangsAfter(ModelServer.chunks(ModelServer.word("Hel")));
        Waiting talking = new Waiting();
        assertTrue(firstWord.await(20, TimeUnit.SECONDS));
        Waiting inTheQueue = new Waiting();
        client.close();
        assertInstanceOf(
                Fault.Cancelled.class,
                assertInstanceOf(LlmException.class, talking.end()).fault());
        assertInstanceOf(
                Fault.Cancelled.class,
                assertInstanceOf(LlmException.class, inTheQueue.end()).fault());
    }

    @Test
    void oneWhoGivesUpInTheQueueDoesNotHoldUpTheNext() throws Exception {
        server.hangsAfter(ModelServer.chunks(ModelServer.word("Hel"))).streams(ModelServer.hello());
        Waiting talking = new Waiting();
        assertTrue(firstWord.await(20, TimeUnit.SECONDS));
        Waiting second = new Waiting();
        Waiting third = new Waiting();
        second.thread.interrupt();
        assertInstanceOf(InterruptedException.class, second.end());
        talking.thread.interrupt();
        assertInstanceOf(InterruptedException.class, talking.end());
        assertEquals(null, third.end());
    }

    @Test
    void anExceptionOfTheListenersEndsTheAnswer() throws InterruptedException {
        server.hangsAfter(ModelServer.chunks(ModelServer.word("Hel")));
        assertThrows(
                CancellationException.class,
                () -> client.chat(server.endpoint(Protocol.CHAT_COMPLETIONS), ask(), event -> {
                    throw new CancellationException();
                }));
        assertEquals(0, client.running());
        assertSocketClosed();
    }

    /** The server sees it, while the client lives on. */
    private void assertSocketClosed() throws InterruptedException {
        assertEquals(1, server.port().opened());
        assertEquals(0, server.port().openAfterAll(0), "sockets left open");
    }

    private static Request ask() {
        return Request.of("m", Message.user("Hi"));
    }

    /** Somebody who waits for an answer on a thread of their own. */
    private final class Waiting {
        private final CompletableFuture<@Nullable Exception> end = new CompletableFuture<>();
        private final Thread thread;

        private Waiting() {
            this(client);
        }

        private Waiting(LlmClient with) {
            thread = Thread.ofPlatform().start(() -> {
                try {
                    with.chat(server.endpoint(Protocol.CHAT_COMPLETIONS), ask(), event -> {
                        if (event.isAnswer()) {
                            firstWord.countDown();
                        }
                    });
                    end.complete(null);
                } catch (LlmException | InterruptedException e) {
                    end.complete(e);
                }
            });
        }

        private @Nullable Exception end() throws InterruptedException, ExecutionException {
            return end.orTimeout(20, TimeUnit.SECONDS).get();
        }
    }
}
