package org.sequencemaker.extension.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private final AtomicLong now = new AtomicLong(1_000_000);
    private final Lease lease = new Lease(Duration.ofNanos(100), now::get);

    @Test
    void aBeatMakesTheTimeStartAgain() {
        now.addAndGet(90);
        assertEquals(10, lease.left());
        lease.beat();
        assertEquals(100, lease.left());
    }

    @Test
    void waitingStopsTheClock() throws Exception {
        now.addAndGet(60);
        String answer = lease.waiting(() -> {
            now.addAndGet(5_000);
            return "asked, with " + lease.left() / 1_000_000_000 + " s left at any moment";
        });
        assertEquals("asked, with 1 s left at any moment", answer);
        assertEquals(40, lease.left());
    }

    @Test
    void waitingInsideWaitingStopsItOnce() throws Exception {
        lease.waiting(() -> lease.waiting(() -> now.addAndGet(5_000)));
        assertEquals(100, lease.left());
    }

    @Test
    void afterTheEndNothingGoes() {
        assertEquals("done", lease.commit(() -> "done"));
        lease.end();
        assertThrows(CancellationException.class, lease::check);
        assertThrows(CancellationException.class, lease::beat);
        assertThrows(CancellationException.class, () -> lease.commit(() -> "late"));
        assertThrows(CancellationException.class, () -> lease.waiting(() -> "late"));
    }
}
