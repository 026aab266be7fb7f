package org.sequencemaker.testkit.fuzz;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Shows the first inputs that broke a reader, and ends the machine with the input when it does not come back. */
final class StuckWatch implements FuzzRun.Watch {
    private static final int STUCK = 70;
    private static final int SHOWN = 3;

    private final String name;
    private final long limitNanos;
    private final Thread thread;
    private int found;
    private volatile byte[] input = new byte[0];
    private volatile long number = -1;
    private volatile long since = System.nanoTime();

    StuckWatch(String name, long limitNanos) {
        this.name = name;
        this.limitNanos = limitNanos;
        this.thread = Thread.ofPlatform().daemon().name("stuck watch").start(this::watch);
    }

    @Override
    public void next(long newNumber, byte[] newInput) {
        input = newInput;
        number = newNumber;
        since = System.nanoTime();
    }

    @Override
    public void found(AssertionError finding) {
        found++;
        if (found <= SHOWN) {
            Throwable cause = finding.getCause() == null ? finding : finding.getCause();
            System.err.println(finding.getMessage() + "\n    at "
                    + Arrays.stream(cause.getStackTrace())
                            .limit(8)
                            .map(String::valueOf)
                            .collect(Collectors.joining("\n    at ")));
        }
    }

    void stop() {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (System.nanoTime() - since < limitNanos) {
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            return;
        }
        String words = "%s, input %d: not read after %.0f s%n%s";
        System.err.println(words.formatted(name, number, limitNanos / 1e9, FuzzRun.describe(input)));
        Runtime.getRuntime().halt(STUCK);
    }
}
