package org.sequencemaker.app.uitests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A server of models that answers each request with the next of its streams, as a real one once did. */
final class RecordedModelServer implements AutoCloseable {
    private static final int PIECE = 37;

    private final HttpServer server = LocalServer.create();
    private final Deque<String> streams;

    RecordedModelServer(String... streams) {
        this.streams = new ArrayDeque<>(List.of(streams));
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    String address() {
        return LocalServer.address(server) + "/v1";
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] stream = streams.remove().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (int at = 0; at < stream.length; at += PIECE) {
                out.write(stream, at, Math.min(PIECE, stream.length - at));
                out.flush();
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
