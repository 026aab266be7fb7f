package org.sequencemaker.llm;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The queue before one server: lets so many in at once, in the order they came. */
final class Turnstile {
    private final int width;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<Object> waiting = new ArrayDeque<>();
    private int inside;

    Turnstile(int width) {
        this.width = width;
    }

    /**
     * Waits for the turn; whoever leaves by exception is out of the queue.
     *
     * @param beat is called now and then while it waits; may throw
     */
    void enter(Duration betweenBeats, Runnable beat) throws InterruptedException {
        Object ticket = new Object();
        lock.lockInterruptibly();
        try {
            waiting.add(ticket);
            try {
                long left = betweenBeats.toNanos();
                while (!isTurn(ticket)) {
                    left = moved.await(left, TimeUnit.NANOSECONDS) ? left : betweenBeats.toNanos();
                    beat.run();
                }
                inside++;
            } finally {
                waiting.remove(ticket);
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    // Tickets have no value but themselves.
    @SuppressWarnings("ReferenceEquality")
    private boolean isTurn(Object ticket) {
        return inside < width && waiting.peek() == ticket;
    }

    void leave() {
        lock.lock();
        try {
            inside--;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets all who wait look around. */
    void wake() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
