package org.sequencemaker.cli;

import java.time.Duration;

/**
 * One line that says what goes on and for how long, for who watches a terminal; nothing at all within
 * the first second, and nothing where nobody watches.
 */
public final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PACE = Duration.ofMillis(250);
    private static final int BAR = 20;

    private final Console console;
    private final Duration patience;
    private final Thread thread;
    private volatile String doing = "";
    private volatile double share = -1;

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
        doing(what, -1);
    }

    /**
     * Says what goes on and how far it is, which is shown as a bar.
     *
     * @param part 0 to 1, or −1 when it cannot be told
     */
    public void doing(String what, double part) {
        share = part;
        doing = what;
    }

    private String bar() {
        double part = share;
        if (part < 0) {
            return "";
        }
        int full = (int) Math.clamp(Math.round(BAR * part), 0, BAR);
        return " [" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + Math.clamp(Math.round(100 * part), 0, 100)
                + " %";
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
                console.show("\r\033[K" + doing + bar() + " … " + seconds + " s");
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
