package org.sequencemaker.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A port in front of a server's on this machine, that passes everything on and sees what a server sees of the sockets of
 * who calls: how many there were, and which the caller has not closed. A server in the middle of an answer, or one that
 * hangs, does not look; this one reads all the time. An end of the server's is passed on as such, and the socket counts
 * as open until the caller has closed it too.
 */
public final class WatchedPort implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ServerSocket door;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger opened = new AtomicInteger();

    /** @param behind the port of the server */
    public WatchedPort(int behind) throws IOException {
        this.behind = behind;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("door", this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Returns how many sockets there were so far. */
    public int opened() {
        return opened.get();
    }

    /** Returns how many of them the caller has not closed. */
    public int open() {
        return open.size();
    }

    /** Waits until no more than so many are open, at most 20 seconds, and returns how many are. */
    public int openAfterAll(int most) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (open() > most && System.nanoTime() - end < 0) {
            Thread.sleep(5);
        }
        return open();
    }

    private static void start(String what, Runnable work) {
        Thread.ofPlatform().daemon().name("watched port: " + what).start(work);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                opened.incrementAndGet();
                open.add(caller);
                start("new", () -> join(caller));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void join(Socket caller) {
        try (caller;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            start("answer", () -> answer(server, caller));
            ask(caller, server);
        } catch (IOException e) {
            // The caller has broken it off, or the server does not listen: then the caller sees its socket closed.
        } finally {
            open.remove(caller);
        }
    }

    /** Reads until the caller closes, whether the server still listens or not. */
    private static void ask(Socket caller, Socket server) throws IOException {
        InputStream in = caller.getInputStream();
        OutputStream out = server.getOutputStream();
        boolean listens = true;
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (listens) {
                try {
                    out.write(buffer, 0, n);
                } catch (IOException e) {
                    listens = false;
                }
            }
        }
    }

    private static void answer(Socket server, Socket caller) {
        try (InputStream in = server.getInputStream()) {
            in.transferTo(caller.getOutputStream());
        } catch (IOException e) {
            // One of both is gone.
        }
        try {
            caller.shutdownOutput();
        } catch (IOException e) {
            // Nobody is there to be told.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : List.copyOf(open)) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
