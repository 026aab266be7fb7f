package org.sequencemaker.testkit.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the display thread does not answer: a watchdog asks it for a sign of life every few
 * milliseconds. What the thread spent waiting for a processor that others had is taken off where the
 * system tells (Linux does), or a busy machine would look like a slow program.
 */
public final class StallProbe implements AutoCloseable {
    private static final long BEAT_NANOS = 5_000_000;
    private static final Path WAITED = Path.of("/proc/thread-self/schedstat");

    private final Display display;
    private final Thread displayThread;
    private final Thread watchdog = new Thread(this::watch, "stall probe");
    private volatile boolean isOver;
    private volatile boolean isAsked;
    private volatile long answeredNanos;
    private volatile long waitedNanos;
    private long waitedBefore;
    private Stall longest = new Stall(0, 0, "");

    /**
     * A time without an answer.
     *
     * @param millis how long the display thread was at it
     * @param waitedMillis how long it had to wait for a processor besides
     * @param where what it was doing when it was looked at; empty for a short one
     */
    public record Stall(long millis, long waitedMillis, String where) {}

    private StallProbe(Display display) {
        this.display = display;
        this.displayThread = display.getThread();
    }

    /** Starts to measure. */
    public static StallProbe on(Display display) {
        StallProbe probe = new StallProbe(display);
        display.syncExec(() -> probe.waitedBefore = waitedNanos());
        probe.watchdog.setDaemon(true);
        probe.watchdog.start();
        return probe;
    }

    /** Returns the longest so far. */
    public synchronized Stall longest() {
        return longest;
    }

    @Override
    public void close() throws InterruptedException {
        isOver = true;
        watchdog.join();
    }

    private void watch() {
        while (!isOver && !display.isDisposed()) {
            beat();
            LockSupport.parkNanos(BEAT_NANOS);
        }
    }

    private void beat() {
        long asked = System.nanoTime();
        isAsked = true;
        display.asyncExec(() -> answer(asked));
        String where = "";
        while (isAsked && !display.isDisposed()) {
            LockSupport.parkNanos(BEAT_NANOS);
            if (where.isEmpty() && System.nanoTime() - asked > 50_000_000) {
                where = stack();
            }
        }
        note(where);
    }

    /** On the display thread. */
    private void answer(long asked) {
        long waitedNow = waitedNanos();
        answeredNanos = System.nanoTime() - asked;
        waitedNanos = Math.max(0, waitedNow - waitedBefore);
        waitedBefore = waitedNow;
        isAsked = false;
    }

    private synchronized void note(String where) {
        long own = Math.max(0, answeredNanos - waitedNanos) / 1_000_000;
        if (own > longest.millis()) {
            longest = new Stall(own, waitedNanos / 1_000_000, where);
        }
    }

    private String stack() {
        StringBuilder lines = new StringBuilder();
        for (StackTraceElement element : displayThread.getStackTrace()) {
            lines.append("    at ").append(element).append('\n');
        }
        return lines.toString();
    }

    /** How long the thread that calls has waited for a processor since it began; 0 where nobody knows. */
    private static long waitedNanos() {
        try {
            // On the processor, waiting for it, and how often.
            String[] numbers = Files.readString(WAITED).strip().split(" ");
            return numbers.length < 2 ? 0 : Long.parseLong(numbers[1]);
        } catch (IOException e) {
            return 0; // another system
        }
    }
}
