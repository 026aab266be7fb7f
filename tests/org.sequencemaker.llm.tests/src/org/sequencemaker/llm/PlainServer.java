package org.sequencemaker.llm;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A web server that knows no TLS and says so to whatever comes first, as nginx does. MockWebServer waits for the end of a
 * line instead, which is or is not among the random bytes of a client's hello.
 */
final class PlainServer implements AutoCloseable {
    private static final byte[] ANSWER =
            "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket door = new ServerSocket(0);

    PlainServer() throws IOException {
        Thread.ofPlatform().name("plain server").daemon().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                caller.getInputStream().read(new byte[16_384]);
                caller.getOutputStream().write(ANSWER);
            } catch (IOException e) {
                // The caller has gone, or the door is closed: then the loop ends.
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
