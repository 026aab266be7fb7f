package org.sequencemaker.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers one question at a time on a thread of its own, always the latest that was asked: what is asked while
 * it is busy waits, and is forgotten when something newer is asked. For what is worked out anew after every
 * change, such as problems and pictures. Nothing of it is shown in the status line.
 */
public final class Latest {
    /** The thread ends when nobody has asked for so long. */
    private static final long IDLE_MILLIS = 5_000;

    private final String name;
    private final Executor display;
    private final boolean isCallingOff;
    private @Nullable Runnable waiting;
    private @Nullable Thread thread;
    private boolean isBusy;
    private boolean isOver;
    private long asked;

    /**
     * @param name of its thread
     * @param display runs something on the display thread, later
     * @param isCallingOff whether a new question interrupts the work on the last one, whose answer is then not
     *     told; what is asked many times a second must not, or there would never be an answer
     */
    public Latest(String name, Executor display, boolean isCallingOff) {
        this.name = name;
        this.display = display;
        this.isCallingOff = isCallingOff;
    }

    /**
     * Asks.
     *
     * @param question runs on the thread of its own; may end with a {@link CancellationException}, which nobody
     *     is told of
     * @param answer gets the result, on the display thread
     * @param failed gets what the question has thrown, on the display thread
     */
    public synchronized <A> void ask(Callable<A> question, Consumer<A> answer, Consumer<Exception> failed) {
        long number = ++asked;
        waiting = () -> perform(number, question, answer, failed);
        Thread running = thread;
        if (running == null) {
            thread = Thread.ofPlatform().daemon().name(name).start(this::work);
        } else if (isBusy && isCallingOff) {
            running.interrupt();
        } else {
            notifyAll();
        }
    }

    /** Forgets what was asked; nobody is told anything any more. */
    public synchronized void close() {
        isOver = true;
        waiting = null;
        Thread running = thread;
        if (running != null && isBusy) {
            running.interrupt();
        }
        notifyAll();
    }

    private void work() {
        for (Runnable next = take(); next != null; next = take()) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable take() {
        isBusy = false;
        // It may have been meant for the question before.
        Thread.interrupted();
        try {
            if (waiting == null && !isOver) {
                wait(IDLE_MILLIS);
            }
        } catch (InterruptedException e) {
            waiting = null;
        }
        Runnable next = waiting;
        waiting = null;
        isBusy = next != null;
        if (next == null) {
            thread = null;
        }
        return next;
    }

    private <A> void perform(long number, Callable<A> question, Consumer<A> answer, Consumer<Exception> failed) {
        WorkResult<A> result = WorkResult.of(question);
        Exception problem = result.problem();
        boolean isCalledOff = problem instanceof CancellationException || problem instanceof InterruptedException;
        if (!isCalledOff) {
            tell(number, () -> result.tell(answer, failed));
        }
    }

    private void tell(long number, Runnable what) {
        display.execute(() -> {
            if (isWanted(number)) {
                what.run();
            }
        });
    }

    private synchronized boolean isWanted(long number) {
        return !isOver && (!isCallingOff || number == asked);
    }
}
