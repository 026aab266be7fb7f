package org.sequencemaker.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final Duration BEAT = Duration.ofMillis(5);

    @Test
    void letsInOneAfterTheOtherInTheOrderTheyCame() throws Exception {
        Turnstile turnstile = new Turnstile(1);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        turnstile.enter(BEAT, () -> {});
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            Thread thread = Thread.ofPlatform().start(() -> {
                try {
                    turnstile.enter(BEAT, () -> {});
                    order.add(number);
                    turnstile.leave();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            all.add(thread);
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(1);
            }
        }
        turnstile.leave();
        for (Thread thread : all) {
            thread.join();
        }
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(20, order.size());
    }

    @Test
    void neverLetsInMoreThanItIsWide() throws Exception {
        Turnstile turnstile = new Turnstile(3);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int round = 0; round < 200; round++) {
                        turnstile.enter(BEAT, () -> {});
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        inside.decrementAndGet();
                        turnstile.leave();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        for (Thread thread : all) {
            thread.join();
        }
        assertTrue(most.get() <= 3, "at once: " + most);
        assertEquals(0, inside.get());
    }
}
