package org.sequencemaker.llm;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way. A thread of its own sends it and reads the answer; the caller takes what came, so that no wait
 * of the caller's hangs on a socket, nor on a name server. Closing it closes the connection.
 */
final class Exchange implements AutoCloseable {
    /** What came. */
    sealed interface Piece {
        /** There is a connection; the request goes out. */
        record Connected() implements Piece {}

        /** The answer's beginning; absent headers are empty. */
        record Head(int status, String contentType, String retryAfter, String location) implements Piece {}

        /** The next bytes. */
        record Bytes(byte[] bytes) implements Piece {}

        /** All has come. */
        record End() implements Piece {}

        /** It broke. */
        record Broken(IOException how) implements Piece {}
    }

    private static final int PIECES = 64;
    private static final int PIECE_BYTES = 16 * 1024;
    private static final Duration GRACE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Call call;
    private final Thread thread;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES);
    private volatile boolean over;

    private final Consumer<Exchange> whenClosed;

    private Exchange(OkHttpClient client, Request request, String server, Consumer<Exchange> whenClosed) {
        // The same client, but for who is told of the connection.
        this.call = client.newBuilder().eventListener(new Connecting()).build().newCall(request);
        this.whenClosed = whenClosed;
        this.thread = Thread.ofPlatform().daemon().name("llm " + server).unstarted(this::run);
    }

    static Exchange begin(OkHttpClient client, Request request, String server, Consumer<Exchange> whenClosed) {
        Exchange exchange = new Exchange(client, request, server, whenClosed);
        exchange.thread.start();
        return exchange;
    }

    private final class Connecting extends EventListener {
        @Override
        @SuppressWarnings("null") // The library says nothing of null.
        public void connectionAcquired(Call of, Connection connection) {
            // There is room: this comes first, and few times.
            pieces.offer(new Piece.Connected());
        }
    }

    private void run() {
        try {
            try {
                read();
            } catch (IOException e) {
                pieces.put(new Piece.Broken(e));
            } catch (IllegalArgumentException | IllegalStateException e) {
                // What OkHttp makes of an answer that is not HTTP; its words can hold what the server sent.
                pieces.put(new Piece.Broken(new IOException("the answer is not HTTP", e)));
            }
            over = true;
        } catch (InterruptedException e) {
            // Nobody takes any more.
            over = true;
        }
    }

    private void read() throws IOException, InterruptedException {
        try (Response response = call.execute();
                InputStream body = response.body().byteStream()) {
            pieces.put(new Piece.Head(
                    response.code(),
                    given(response.header("Content-Type")),
                    given(response.header("Retry-After")),
                    given(response.header("Location"))));
            byte[] buffer = new byte[PIECE_BYTES];
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                pieces.put(new Piece.Bytes(Arrays.copyOf(buffer, n)));
            }
        }
        pieces.put(new Piece.End());
    }

    private static String given(@Nullable String header) {
        return header == null ? "" : header;
    }

    /** Returns what came next, or null if nothing came in time. */
    @Nullable
    Piece take(long nanos) throws InterruptedException {
        return pieces.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    }

    /** Ends it from another thread: who takes is told that it broke. */
    void cancel() {
        call.cancel();
    }

    @Override
    public void close() {
        try {
            // After the last event the end of the stream is on its way: the connection can serve again.
            thread.join(GRACE);
            if (!over) {
                call.cancel();
            }
            thread.interrupt();
            pieces.clear();
            // A name server cannot be interrupted: the thread ends by itself then.
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            call.cancel();
            thread.interrupt();
            Thread.currentThread().interrupt();
        } finally {
            whenClosed.accept(this);
        }
    }
}
