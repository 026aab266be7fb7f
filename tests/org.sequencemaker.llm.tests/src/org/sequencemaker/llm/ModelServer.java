package org.sequencemaker.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.testkit.WatchedPort;

/** A server of a language model that answers what it is told to, as badly as it is told to. */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
final class ModelServer implements AutoCloseable {
    static final String KEY = "sk-canary-0123456789abcdef/+Zz";

    private final MockWebServer web = new MockWebServer();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final WatchedPort port;

    ModelServer() {
        this(null);
    }

    /** @param certificate for TLS; null for none */
    ModelServer(@Nullable HandshakeCertificates certificate) {
        if (certificate != null) {
            web.useHttps(certificate.sslSocketFactory());
        }
        try {
            web.start();
            port = new WatchedPort(web.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MockWebServer web() {
        return web;
    }

    /** Where callers come in. */
    WatchedPort port() {
        return port;
    }

    Endpoint endpoint(Protocol protocol) {
        return Endpoint.of(protocol, "http://localhost:" + port.port() + "/v1", Key.of(KEY));
    }

    ModelServer answers(MockResponse.Builder response) {
        web.enqueue(response.build());
        return this;
    }

    ModelServer streams(String body) {
        return answers(stream().chunkedBody(body, 100));
    }

    /** Sends a beginning and then nothing, until it is closed. */
    ModelServer hangsAfter(String beginning) {
        return answers(stream().body(new Hanging(beginning)));
    }

    /** Sends signs of life for half a minute, and never a word. */
    ModelServer drips() {
        return answers(stream().chunkedBody(": \n\n".repeat(600), 4).throttleBody(10, 50, TimeUnit.MILLISECONDS));
    }

    /** Sends bytes and closes the connection, with more promised. */
    @SuppressWarnings("resource") // A buffer has nothing to close.
    ModelServer breaksAfter(byte[] beginning) {
        return answers(stream()
                .body(new okio.Buffer().write(beginning))
                .setHeader("Content-Length", beginning.length + 100)
                .onResponseEnd(new SocketEffect.CloseSocket()));
    }

    ModelServer refuses(int status, String body, String... headers) {
        MockResponse.Builder response =
                new MockResponse.Builder().code(status).body(body).setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        return answers(response);
    }

    /** Returns the body of the next request that came. */
    String asked() throws InterruptedException {
        return Objects.requireNonNull(Objects.requireNonNull(web.takeRequest(5, TimeUnit.SECONDS), "no request came")
                        .getBody())
                .utf8();
    }

    static MockResponse.Builder stream() {
        return new MockResponse.Builder().setHeader("Content-Type", "text/event-stream; charset=utf-8");
    }

    static String recorded(String name) {
        try (InputStream in = Objects.requireNonNull(ModelServer.class.getResourceAsStream("testdata/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chunks of chat completions as a stream. */
    static String chunks(String... chunks) {
        StringBuilder text = new StringBuilder();
        for (String chunk : chunks) {
            text.append("data: ").append(chunk).append("\n\n");
        }
        return text.toString();
    }

    static String word(String word) {
        return "{\"choices\":[{\"delta\":{\"content\":\"" + word + "\"}}]}";
    }

    static String done(String reason) {
        return "{\"choices\":[{\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}";
    }

    static String hello() {
        return chunks(word("Hello"), done("stop"), "[DONE]");
    }

    @Override
    public void close() {
        closing.countDown();
        web.close();
        port.close();
    }

    private final class Hanging implements MockResponseBody {
        private final byte[] beginning;

        private Hanging(String beginning) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        @SuppressWarnings("null") // The library says nothing of null.
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(beginning);
            sink.flush();
            try {
                closing.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
