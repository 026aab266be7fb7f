package org.sequencemaker.testkit.ui;

import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the display thread does not answer: a watchdog asks it for a sign of life every few
 * milliseconds. What the thread spent waiting for a processor that others had is taken off where the
 * system tells (Linux does), or a busy machine would look like a slow program. While others queue for the
 * processors, so does the X server: what the thread spends waiting for its answers is taken off as well then,
 * and only then.
 *
 * <p>The time in which the toolkit makes a new window is kept apart: JFace builds and sizes a dialog in
 * one go, with dozens of questions to the X server that nobody can put elsewhere. Measured here: 30 to 60
 * ms with the machine to itself, 110 to 220 ms with six others at work on two cores.
 */
public final class StallProbe implements AutoCloseable {
    private static final long BEAT_NANOS = 5_000_000;

    /** From here on somebody looks where the thread is. */
    private static final long LOOK_NANOS = 40_000_000;

    private final Display display;
    private final Thread watchdog = new Thread(this::watch, "stall probe");
    private volatile boolean isOver;
    private volatile boolean isAsked;
    private volatile long answeredNanos;
    private volatile ProcessorTime spent = new ProcessorTime(0, 0);
    private ProcessorTime before = new ProcessorTime(0, 0);
    private Stall longest = new Stall(0, 0, "");
    private Stall longestNewWindow = new Stall(0, 0, "");

    /**
     * A time without an answer.
     *
     * @param millis how long the display thread was at it
     * @param waitedMillis how long it had to wait for a processor besides
     * @param where what it was doing when it was looked at; empty for a short one
     */
    public record Stall(long millis, long waitedMillis, String where) {
        Stall longer(Stall other) {
            return other.millis > millis ? other : this;
        }
    }

    private StallProbe(Display display) {
        this.display = display;
    }

    /** Starts to measure. */
    public static StallProbe on(Display display) {
        StallProbe probe = new StallProbe(display);
        display.syncExec(() -> probe.before = ProcessorTime.ofThisThread());
        probe.watchdog.setDaemon(true);
        probe.watchdog.start();
        return probe;
    }

    /** Returns the longest so far, but for the making of windows. */
    public synchronized Stall longest() {
        return longest;
    }

    /** Returns the longest so far in which a window was made. */
    public synchronized Stall longestNewWindow() {
        return longestNewWindow;
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
        Sighting sighting = new Sighting();
        while (isAsked && !isOver && !display.isDisposed()) {
            LockSupport.parkNanos(BEAT_NANOS);
            if (isAsked && System.nanoTime() - asked > LOOK_NANOS) {
                sighting.add(display.getThread().getStackTrace());
            }
        }
        if (!isAsked) {
            note(sighting);
        }
    }

    /** On the display thread. */
    private void answer(long asked) {
        ProcessorTime now = ProcessorTime.ofThisThread();
        answeredNanos = System.nanoTime() - asked;
        spent = now.since(before);
        before = now;
        isAsked = false;
    }

    private synchronized void note(Sighting sighting) {
        ProcessorTime time = spent;
        long own = Math.max(0, answeredNanos - time.waited());
        if (own > LOOK_NANOS && ProcessorTime.areProcessorsShort()) {
            own -= (long) (Math.max(0, own - time.used()) * sighting.toolkitShare());
        }
        Stall stall = new Stall(own / 1_000_000, time.waited() / 1_000_000, sighting.text());
        if (sighting.isNewWindow()) {
            longestNewWindow = longestNewWindow.longer(stall);
        } else {
            longest = longest.longer(stall);
        }
    }
}
