package org.sequencemaker.cli;

import java.time.Duration;

/**
 * One line that says what goes on and for how long, for who watches a terminal; nothing at all within
 * the first second, and nothing where nobody watches.
 */
public final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PACE = Duration.ofMillis(250);

    private final Console console;
    private final Duration patience;
    private final Thread thread;
    private volatile String doing = "";

    public Progress(Console console) {
        this(console, PATIENCE);
    }

    Progress(Console console, Duration patience) {
        this.console = console;
        this.patience = patience;
        thread = Thread.ofPlatform().daemon().name("progress").start(this::watch);
    }

    /** Says what goes on from here, such as {@code exporting Ball 1 (1 of 3)}. */
    public void doing(String what) {
        doing = what;
    }

    private void watch() {
        long begin = System.nanoTime();
        boolean shown = false;
        try {
            Thread.sleep(patience);
            if (!console.isLive()) {
                return;
            }
            while (true) {
                long seconds = (System.nanoTime() - begin) / 1_000_000_000L;
                console.show("\r\033[K" + doing + " … " + seconds + " s");
                shown = true;
                Thread.sleep(PACE);
            }
        } catch (InterruptedException e) {
            if (shown) {
                console.show("\r\033[K");
            }
        }
    }

    /** Wipes the line away; what is said afterwards starts on a clean one. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
