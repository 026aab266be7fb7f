package org.sequencemaker.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final BlockingQueue<Runnable> display = new LinkedBlockingQueue<>();
    private final Background background = new Background(display::add);

    @Test
    void theResultComesBackToTheDisplayThread() throws Exception {
        List<Thread> threads = new ArrayList<>();
        background.run("Working", Thread::currentThread, threads::add, problem -> fail(problem));
        next();
        assertNotEquals(Thread.currentThread(), threads.getFirst());
    }

    @Test
    void whatIsUnderWayIsListedUntilItsEnd() throws Exception {
        List<List<String>> told = new ArrayList<>();
        background.listen(told::add);
        background.run("Working", () -> 1, result -> {}, problem -> fail(problem));
        assertEquals(List.of("Working"), background.running());
        next();
        assertEquals(List.of(List.of("Working"), List.of()), told);
    }

    @Test
    void anExceptionIsHandedOver() throws Exception {
        List<Exception> failures = new ArrayList<>();
        background.run(
                "Working",
                () -> {
                    throw new IOException("disk");
                },
                result -> fail("there is no result"),
                failures::add);
        next();
        assertEquals("disk", failures.getFirst().getMessage());
    }

    @Test
    void anErrorEndsTheWorkToo() throws Exception {
        List<Exception> failures = new ArrayList<>();
        background.run(
                "Working",
                () -> {
                    throw new OutOfMemoryError("pretended");
                },
                result -> fail("there is no result"),
                failures::add);
        next();
        assertEquals(List.of(), background.running());
        assertEquals(1, failures.size());
    }

    private void next() throws InterruptedException {
        Runnable task = display.poll(10, TimeUnit.SECONDS);
        assertNotNull(task);
        task.run();
    }
}
