package org.sequencemaker.app.plugin;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.guard.ClassOwners;
import org.sequencemaker.extension.guard.FreezeReport;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problem.Level;
import org.sequencemaker.extension.registry.Problems;
import org.sequencemaker.ui.work.OnDisplay;

/**
 * Looks whether the display thread still answers. When it has not for a second, its stack is looked at; a plug-in that
 * is on it is told by name as soon as the window answers again. Nothing can be taken off the display thread by force,
 * so that naming it is all that can be done.
 */
final class FreezeWatch implements AutoCloseable {
    private static final long LOOK_MILLIS = 250;
    private static final long FROZEN_MILLIS = 1000;
    private static final long BUSY_MILLIS = 250;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Display display;
    private final ClassOwners owners;
    private final Problems problems;
    private final Thread thread;
    private volatile long asked;
    private volatile long answered;
    private long usedBefore;
    private @Nullable FreezeReport seen;

    FreezeWatch(Display display, ClassOwners owners, Problems problems) {
        this.display = display;
        this.owners = owners;
        this.problems = problems;
        this.thread = Thread.ofPlatform().daemon().name("display thread: watch").unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (!display.isDisposed()) {
                long now = System.nanoTime();
                if (asked == answered) {
                    ask(now);
                }
                Thread.sleep(LOOK_MILLIS);
                look();
            }
        } catch (InterruptedException e) {
            // The window is closed.
            Thread.currentThread().interrupt();
        }
    }

    /** A thread that wants to run and gets no processor stands still too; nobody on its stack is to blame for that. */
    private boolean isStarved() {
        Thread thread = display.getThread();
        StackTraceElement[] stack = thread.getStackTrace();
        boolean isWaiting = stack.length > 0 && stack[0].isNativeMethod();
        long used = (THREADS.getThreadCpuTime(thread.threadId()) - usedBefore) / 1_000_000;
        return thread.getState() == Thread.State.RUNNABLE && !isWaiting && used < BUSY_MILLIS;
    }

    private void ask(long now) {
        asked = now;
        usedBefore = THREADS.getThreadCpuTime(display.getThread().threadId());
        new OnDisplay(display).execute(() -> answered = now);
    }

    private void look() {
        long frozen = (System.nanoTime() - asked) / 1_000_000;
        FreezeReport before = seen;
        if (asked == answered) {
            seen = null;
            String plugin = before == null ? null : before.plugin();
            if (before != null && plugin != null) {
                problems.report(new Problem(Level.FAILURE, plugin, "", before.words(), null));
            }
        } else if (frozen >= FROZEN_MILLIS) {
            // The first look that has found somebody names them; what follows only lasts longer.
            FreezeReport report = isStarved()
                    ? new FreezeReport(null, "", Duration.ofMillis(frozen), "")
                    : FreezeReport.of(display.getThread().getStackTrace(), Duration.ofMillis(frozen), owners);
            seen = before == null || before.plugin() == null
                    ? report
                    : new FreezeReport(before.plugin(), before.frame(), report.frozen(), before.stack());
        }
    }
}
