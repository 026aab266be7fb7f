package org.sequencemaker.audio.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import org.sequencemaker.audio.protocol.Message;

/** A piece of work that was asked for and is not finished. */
final class Task {
    final LongFunction<Message.Request> request;
    final WorkListener listener;
    final CompletableFuture<String> result = new CompletableFuture<>();

    /** When the worker last spoke of it; by {@link System#nanoTime}. */
    volatile long heard = System.nanoTime();

    /** Whether a worker has already ended over it. */
    volatile boolean secondTry;

    Task(LongFunction<Message.Request> request, WorkListener listener) {
        this.request = request;
        this.listener = listener;
    }
}
