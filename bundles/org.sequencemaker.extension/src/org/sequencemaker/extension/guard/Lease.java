package org.sequencemaker.extension.guard;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long one call into a plug-in is worth something. What the program hands to the plug-in for the
 * call asks the lease before it does anything, so that a thread that had to be abandoned can change
 * nothing any more. Safe from any thread.
 */
public final class Lease {
    private final LongSupplier clock;
    private final long limit;
    private final ReentrantLock committing = new ReentrantLock();
    private final AtomicLong deadline;
    private volatile boolean over;
    private int waiting;
    private long pausedLeft;

    Lease(Duration limit) {
        this(limit, System::nanoTime);
    }

    Lease(Duration limit, LongSupplier clock) {
        this.clock = clock;
        this.limit = limit.toNanos();
        this.deadline = new AtomicLong(clock.getAsLong() + this.limit);
    }

    /** Something the program does for a plug-in that may take long. */
    @FunctionalInterface
    public interface Work<R extends @Nullable Object, E extends Exception> {
        R run() throws E, InterruptedException;
    }

    public boolean isOver() {
        return over;
    }

    /**
     * Returns if the call still counts.
     *
     * @throws CancellationException if it does not
     */
    public void check() {
        if (over) {
            throw new CancellationException("this call is over: it was cancelled or took too long");
        }
    }

    /** There is news from the call: its time starts again. */
    public void beat() {
        check();
        deadline.set(clock.getAsLong() + limit);
    }

    /** Does something quick while the call counts; it cannot end in the middle of it. */
    public <R extends @Nullable Object> R commit(Supplier<R> work) {
        committing.lock();
        try {
            check();
            return work.get();
        } finally {
            committing.unlock();
        }
    }

    /** Does something slow that is not the plug-in's fault, such as asking the user: the clock stands still. */
    public <R extends @Nullable Object, E extends Exception> R waiting(Work<R, E> work) throws E, InterruptedException {
        check();
        pause();
        try {
            return work.run();
        } finally {
            resume();
            check();
        }
    }

    /** Returns the nanoseconds left; a stopped clock has a second left at any moment. */
    synchronized long left() {
        return waiting > 0 ? 1_000_000_000L : deadline.get() - clock.getAsLong();
    }

    /** Ends it; when this returns, nothing of the call is going on in the program. */
    void end() {
        committing.lock();
        try {
            over = true;
        } finally {
            committing.unlock();
        }
    }

    private synchronized void pause() {
        if (waiting++ == 0) {
            pausedLeft = deadline.get() - clock.getAsLong();
        }
    }

    private synchronized void resume() {
        if (--waiting == 0) {
            deadline.set(clock.getAsLong() + pausedLeft);
        }
    }
}
