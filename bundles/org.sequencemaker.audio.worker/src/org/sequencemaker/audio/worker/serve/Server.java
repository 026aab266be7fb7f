package org.sequencemaker.audio.worker.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sequencemaker.audio.protocol.Frames;
import org.sequencemaker.audio.protocol.Message;

/** Takes requests from one pipe and sends answers into another. Several requests are worked on at once. */
final class Server {
    /** The process ended as asked. */
    static final int ENDED = 0;

    private static final long LOOK_SECONDS = 5;

    /** The pipe brought something that is no message. */
    static final int GARBLED = 2;

    private static final System.Logger LOG = System.getLogger(Server.class.getName());

    private final InputStream requests;
    private final OutputStream answers;
    private final boolean useNative;
    private final Map<Long, Order> orders = new ConcurrentHashMap<>();

    Server(InputStream requests, OutputStream answers, boolean useNative) {
        this.requests = requests;
        this.answers = answers;
        this.useNative = useNative;
    }

    /** Serves until the requests end; the number is for the end of the process. */
    int run() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "audio work");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "audio work clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(
                () -> orders.values().forEach(Order::look), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        try {
            send(new Message.Ready(Message.VERSION));
            for (Message m = Frames.read(requests);
                    m != null && !(m instanceof Message.Quit);
                    m = Frames.read(requests)) {
                take(m, workers);
            }
            return ENDED;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The pipe to the product is broken", e);
            return GARBLED;
        } finally {
            clock.shutdownNow();
            workers.shutdownNow();
        }
    }

    private void take(Message message, ExecutorService workers) {
        switch (message) {
            case Message.Cancel cancel -> {
                Order order = orders.get(cancel.id());
                if (order != null) {
                    order.stop();
                }
            }
            case Message.Decode request -> start(request.id(), request, workers);
            case Message.Peaks request -> start(request.id(), request, workers);
            case Message.Analyse request -> start(request.id(), request, workers);
            case Message.Spectrum request -> start(request.id(), request, workers);
            case Message.Quit quit -> orders.values().forEach(Order::stop);
            case Message.Answer answer ->
                LOG.log(System.Logger.Level.WARNING, "An answer came where requests are read: " + answer);
        }
    }

    private void start(long id, Message.Request request, ExecutorService workers) {
        Order order = new Order(id, this::send);
        orders.put(id, order);
        workers.execute(() -> {
            try {
                order.run(new Errand(request, useNative));
            } finally {
                orders.remove(id);
            }
        });
    }

    /** Sends one answer; callers on several threads take turns. */
    private synchronized void send(Message answer) {
        try {
            Frames.write(answers, answer);
        } catch (IOException e) {
            // The product is gone; the end of its requests will end this program.
            LOG.log(System.Logger.Level.DEBUG, "Nobody reads the answers", e);
        }
    }
}
