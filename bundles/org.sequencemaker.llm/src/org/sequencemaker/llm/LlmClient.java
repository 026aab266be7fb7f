package org.sequencemaker.llm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.sequencemaker.llm.wire.AnswerBuilder;
import org.sequencemaker.llm.wire.Asked;
import org.sequencemaker.llm.wire.Quirk;
import org.sequencemaker.llm.wire.Wire;
import org.sequencemaker.llm.wire.WireException;

/**
 * Talks to servers of language models. One for the whole program; safe for several threads. Its methods wait: not for
 * the display thread. Interrupting the thread that waits cancels within a second and closes the connection.
 *
 * <p>Requests to one server queue up: one at a time for a server on this machine, four for others, in the order they
 * came. What is repeated when it fails is in the description of this package.
 */
public final class LlmClient implements AutoCloseable {
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int AT_ONCE_HERE = 1;
    private static final int AT_ONCE_ELSEWHERE = 4;

    private final ClientSettings settings;
    private final Http http;
    private final Map<String, Turnstile> queues = new ConcurrentHashMap<>();
    private final Map<String, Set<Quirk>> quirks = new ConcurrentHashMap<>();
    private final Set<Exchange> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public LlmClient() {
        this(ClientSettings.USUAL);
    }

    public LlmClient(ClientSettings settings) {
        this.settings = settings;
        this.http = new Http(settings.limits());
    }

    /**
     * Sends a conversation and waits for the answer. What arrives is told to the listener at once, on this thread.
     *
     * @return the whole answer
     * @throws LlmException if there is no whole answer; what the listener was told is then worthless
     */
    public Reply chat(Endpoint endpoint, Request request, Listener listener) throws LlmException, InterruptedException {
        Wire wire = Wire.of(endpoint.protocol());
        Set<Quirk> known =
                quirks.computeIfAbsent(endpoint + " " + request.model(), server -> ConcurrentHashMap.newKeySet());
        return queued(endpoint, listener, told -> {
            Asked asked = asked(endpoint, request.model());
            AnswerBuilder answer = new AnswerBuilder(told, this::callId);
            byte[] body = wire.write(request, known).toString().getBytes(StandardCharsets.UTF_8);
            okhttp3.Request.Builder post = Http.request(endpoint, wire, wire.path())
                    .header("Accept", "text/event-stream")
                    .header("Accept-Encoding", "identity")
                    .post(RequestBody.create(body, JSON));
            try (Exchange exchange = begin(endpoint, post)) {
                loop(exchange, asked, told).stream(wire.reader(answer, asked));
                return answer.reply(request.model());
            } catch (WireException e) {
                Quirk quirk = e.fault() instanceof Fault.BadRequest bad ? Quirk.in(bad.said(), known) : null;
                if (quirk == null || told.hasAnswer()) {
                    throw e;
                }
                known.add(quirk);
                throw new Again();
            }
        });
    }

    /** Returns the models that a server offers, in its order. */
    public List<Model> models(Endpoint endpoint) throws LlmException, InterruptedException {
        return queued(endpoint, event -> {}, told -> {
            Wire wire = Wire.of(endpoint.protocol());
            Asked asked = asked(endpoint, "");
            try (Exchange exchange = begin(endpoint, Http.request(endpoint, wire, wire.modelsPath()))) {
                List<Model> models = ModelList.read(loop(exchange, asked, told).whole());
                if (models == null) {
                    throw new WireException(new Fault.Malformed("no list of models", "", false));
                }
                return models;
            }
        });
    }

    /** How many requests are on their way. */
    public int running() {
        return running.size();
    }

    /** How many connections are open, those that wait for the next request included. */
    public int connections() {
        return http.connections();
    }

    /** Ends what is on its way: who waits for it is told {@link Fault.Cancelled}. */
    @Override
    public void close() {
        closed = true;
        running.forEach(Exchange::cancel);
        queues.values().forEach(Turnstile::wake);
        http.close();
    }

    /** One request, which may be sent several times. */
    private interface Attempt<T> {
        T run(Told told) throws WireException, Again, InterruptedException;
    }

    /** The request is sent in another form at once. */
    private static final class Again extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private <T> T queued(Endpoint endpoint, Listener listener, Attempt<T> attempt)
            throws LlmException, InterruptedException {
        Told told = new Told(listener, BEAT);
        Turnstile queue = queues.computeIfAbsent(
                endpoint.server(), server -> new Turnstile(endpoint.isLocal() ? AT_ONCE_HERE : AT_ONCE_ELSEWHERE));
        try {
            queue.enter(BEAT, () -> {
                throwIfClosed();
                told.beat();
            });
            try {
                return repeated(endpoint, told, attempt);
            } finally {
                queue.leave();
            }
        } catch (ClosedException e) {
            throw new LlmException(new Fault.Cancelled(), endpoint.server());
        }
    }

    private <T> T repeated(Endpoint endpoint, Told told, Attempt<T> attempt) throws LlmException, InterruptedException {
        for (int sent = 1; ; sent++) {
            throwIfClosed();
            try {
                return attempt.run(told);
            } catch (Again e) {
                // As many as there are quirks, at most; no attempt of its own.
                sent--;
            } catch (WireException e) {
                throwIfClosed();
                Duration pause = told.hasAnswer() ? null : settings.retry().pause(e.fault(), sent, settings.chance());
                if (pause == null) {
                    throw new LlmException(e.fault(), endpoint.server());
                }
                told.on(new StreamEvent.Repeats(e.fault(), pause));
                settings.pause().sleep(pause);
            }
        }
    }

    private Exchange begin(Endpoint endpoint, okhttp3.Request.Builder request) {
        Exchange exchange = Exchange.begin(http.client(), request.build(), endpoint.server(), running::remove);
        running.add(exchange);
        return exchange;
    }

    private AnswerLoop loop(Exchange exchange, Asked asked, Told told) {
        return new AnswerLoop(exchange, settings.limits(), settings.clock(), asked, told::beat);
    }

    private static Asked asked(Endpoint endpoint, String model) {
        return new Asked(model, text -> endpoint.key().cutOutOf(text));
    }

    private String callId() {
        return "call_" + Long.toHexString(settings.chance().nextLong() | Long.MIN_VALUE);
    }

    private void throwIfClosed() {
        if (closed) {
            throw new ClosedException();
        }
    }

    /** Leads out of a wait. */
    private static final class ClosedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
