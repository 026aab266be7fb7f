package org.sequencemaker.testkit.fuzz;

/** Ends the machine with the input in its message when a reader does not come back. */
final class StuckWatch implements FuzzRun.Watch {
    private static final int STUCK = 70;

    private final String name;
    private final long limitNanos;
    private final Thread thread;
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
