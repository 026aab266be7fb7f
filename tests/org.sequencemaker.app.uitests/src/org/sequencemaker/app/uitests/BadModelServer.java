package org.sequencemaker.app.uitests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of models that begins to answer and then does something else. */
final class BadModelServer implements AutoCloseable {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
    private static final String WORDS =
            "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"Well, \"}}]}\n\n";

    private final ServerSocket door = new ServerSocket(0);
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private final Manner manner;

    /** What it does after its first words. */
    enum Manner {
        /** Nothing any more, for ever. */
        HANGS,
        /** A byte at a time, with long pauses. */
        DRIPS,
        /** Closes the connection. */
        CUTS
    }

    BadModelServer(Manner manner) throws IOException {
        this.manner = manner;
        Thread.ofPlatform().name("bad model server").daemon().start(this::serve);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort() + "/v1";
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                callers.add(caller);
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException e) {
                // The door is closed: then the loop ends.
            }
        }
    }

    private void answer(Socket caller) {
        try {
            InputStream in = caller.getInputStream();
            // What is asked does not matter; it is there before anybody waits for an answer.
            in.read(new byte[1 << 16]);
            OutputStream out = caller.getOutputStream();
            out.write((HEAD + WORDS).getBytes(StandardCharsets.UTF_8));
            out.flush();
            switch (manner) {
                case HANGS -> in.readAllBytes();
                case DRIPS -> drip(out);
                case CUTS -> caller.close();
            }
        } catch (IOException e) {
            // The caller has gone, as is meant to happen.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        for (byte one : WORDS.repeat(100).getBytes(StandardCharsets.UTF_8)) {
            out.write(one);
            out.flush();
            Thread.sleep(200);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }
}
