package org.sequencemaker.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.llm.Exchange.Piece;
import org.sequencemaker.llm.sse.EventStream;
import org.sequencemaker.llm.sse.ServerEvent;
import org.sequencemaker.llm.wire.Asked;
import org.sequencemaker.llm.wire.Faults;
import org.sequencemaker.llm.wire.Json;
import org.sequencemaker.llm.wire.Wire;
import org.sequencemaker.llm.wire.WireException;

/** Takes one answer from its first byte to its last, within the limits. */
final class AnswerLoop {
    private static final int ERROR_BYTES = 64 * 1024;
    /** How long it waits for what was used, once the answer is complete. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(2);

    private static final Duration BEAT = Duration.ofSeconds(5);

    private final Exchange exchange;
    private final Limits limits;
    private final InstantSource clock;
    private final Asked asked;
    private final Runnable beat;
    private final long began = System.nanoTime();
    private long received;

    /** @param beat is called when a while has passed */
    AnswerLoop(Exchange exchange, Limits limits, InstantSource clock, Asked asked, Runnable beat) {
        this.exchange = exchange;
        this.limits = limits;
        this.clock = clock;
        this.asked = asked;
        this.beat = beat;
    }

    /** Reads a stream, or a whole answer of a server that does not stream, until it is over. */
    void stream(Wire.Reader reader) throws WireException, InterruptedException {
        Piece.Head head = head();
        String type = head.contentType().toLowerCase(Locale.ROOT);
        if (type.contains("html")) {
            throw malformed("a web page, so its address may be wrong", "");
        }
        if (type.contains("json") && !type.contains("event-stream")) {
            reader.whole(object(text(limits.bytes())));
            return;
        }
        EventStream events = new EventStream((int) Math.min(limits.bytes(), Integer.MAX_VALUE / 2));
        boolean anything = false;
        while (true) {
            Piece piece = next(reader.isComplete() ? AFTERWARDS : limits.silence(), true);
            if (piece instanceof Piece.Bytes bytes) {
                events.feed(bytes.bytes(), 0, bytes.bytes().length);
                for (ServerEvent event = poll(events); event != null; event = poll(events)) {
                    anything = true;
                    if (event.data().startsWith("[DONE]")) {
                        return;
                    }
                    reader.event(object(event.data()));
                    if (reader.isOver()) {
                        return;
                    }
                }
            } else if (reader.isComplete()) {
                // What is missing is not needed.
                return;
            } else if (piece instanceof Piece.Broken broken) {
                throw NetworkFaults.of(broken.how(), true, asked);
            } else if (piece == null) {
                throw new WireException(new Fault.Silence(true, limits.silence()));
            } else if (!anything && !events.isInsideEvent()) {
                throw new WireException(new Fault.Malformed("an empty answer", "", true));
            } else {
                throw new WireException(new Fault.Network(Fault.Network.Way.CUT, "the answer ends in the middle"));
            }
        }
    }

    /** Reads a whole answer that is JSON. */
    JsonNode whole() throws WireException, InterruptedException {
        head();
        return object(text(limits.bytes()));
    }

    private Piece.Head head() throws WireException, InterruptedException {
        // Two addresses of one name are tried one after the other.
        Piece piece = next(limits.connect().multipliedBy(2), false);
        if (piece == null) {
            String waited = "no connection within " + limits.connect().toSeconds() + " s";
            throw new WireException(new Fault.Network(Fault.Network.Way.UNREACHABLE, waited));
        }
        while (piece instanceof Piece.Connected) {
            piece = next(limits.firstByte(), false);
        }
        return switch (piece) {
            case null -> throw new WireException(new Fault.Silence(false, limits.firstByte()));
            case Piece.Connected connected -> throw new IllegalStateException("taken above");
            case Piece.Head head when head.status() >= 200 && head.status() < 300 -> head;
            case Piece.Head head -> throw refused(head);
            case Piece.Broken broken -> throw NetworkFaults.of(broken.how(), false, asked);
            case Piece.Bytes bytes -> throw new IllegalStateException("bytes before the head");
            case Piece.End end -> throw new IllegalStateException("an end before the head");
        };
    }

    private WireException refused(Piece.Head head) throws InterruptedException {
        if (head.status() < 400) {
            // Not followed, as the key would go along to whoever is named there.
            String where = Words.bounded(asked.hide().apply(head.location()), 200);
            return new WireException(new Fault.BadRequest(head.status(), "asks to go to " + where));
        }
        String body;
        try {
            body = text(ERROR_BYTES);
        } catch (WireException e) {
            // It refuses in any case; what it says of it did not come.
            body = "";
        }
        Duration after = RetryAfter.of(head.retryAfter(), clock.instant());
        return new WireException(Faults.of(head.status(), body, after, asked));
    }

    private String text(long most) throws WireException, InterruptedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            switch (next(limits.silence(), true)) {
                case Piece.Bytes bytes -> {
                    all.writeBytes(bytes.bytes());
                    if (all.size() > most) {
                        return all.toString(StandardCharsets.UTF_8);
                    }
                }
                case Piece.Broken broken -> throw NetworkFaults.of(broken.how(), true, asked);
                case null -> throw new WireException(new Fault.Silence(true, limits.silence()));
                case Piece.End end -> {
                    return all.toString(StandardCharsets.UTF_8);
                }
                case Piece.Connected connected -> throw new IllegalStateException("a connection after the head");
                case Piece.Head head -> throw new IllegalStateException("two heads");
            }
        }
    }

    /** Returns the next piece; null if none came within the patience. */
    private @Nullable Piece next(Duration patience, boolean begun) throws WireException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            long now = System.nanoTime();
            if (now - began > limits.total().toNanos()) {
                throw malformed(
                        "an answer that goes on for more than " + limits.total().toSeconds() + " s", "");
            }
            if (until - now <= 0) {
                return null;
            }
            Piece piece = exchange.take(Math.min(BEAT.toNanos(), until - now));
            beat.run();
            if (piece instanceof Piece.Bytes bytes) {
                received += bytes.bytes().length;
                if (begun && received > limits.bytes()) {
                    throw malformed("more than " + limits.bytes() / 1_000_000.0 + " MB", "");
                }
            }
            if (piece != null) {
                return piece;
            }
        }
    }

    private JsonNode object(String text) throws WireException {
        JsonNode tree = Json.read(text);
        if (tree == null || !(tree.isObject() || tree.isArray())) {
            throw malformed("what cannot be read", Words.bounded(asked.hide().apply(text), 120));
        }
        return tree;
    }

    private @Nullable ServerEvent poll(EventStream events) throws WireException {
        try {
            return events.poll();
        } catch (IOException e) {
            throw malformed(String.valueOf(e.getMessage()), "");
        }
    }

    private static WireException malformed(String what, String said) {
        return new WireException(new Fault.Malformed(what, said, false));
    }
}
