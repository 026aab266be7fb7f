package org.sequencemaker.ui.assistant.desk;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The thread of the test in the place of the display thread. */
public final class Pump implements Executor {
    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    @SuppressWarnings("null") // Executor says nothing of null.
    public void execute(Runnable what) {
        waiting.add(what);
    }

    /** How much waits to be done. */
    public int size() {
        return waiting.size();
    }

    /** Does what there is to do until something is so. */
    public void until(String what, BooleanSupplier isSo) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!isSo.getAsBoolean()) {
            Runnable next = waiting.poll(100, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.run();
            } else if (System.nanoTime() > end) {
                fail("still not: " + what);
            }
        }
    }
}
