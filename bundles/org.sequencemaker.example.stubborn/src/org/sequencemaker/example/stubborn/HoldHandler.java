package org.sequencemaker.example.stubborn;

import org.eclipse.e4.core.di.annotations.Execute;

/** Holds the display thread, as work does that should have been done elsewhere. */
public final class HoldHandler {
    private static final long NANOS = 3_000_000_000L;

    @Execute
    void execute() {
        long end = System.nanoTime() + NANOS;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
