package org.sequencemaker.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class ErrandTest {
    private final LinkedBlockingQueue<Runnable> display = new LinkedBlockingQueue<>();
    private final List<String> told = new ArrayList<>();
    private final Errand errand = new Errand(display::add);

    @Test
    void theResultIsToldAndThenNothingRuns() throws Exception {
        errand.start("test", () -> "done", told::add, this::failed);
        assertTrue(errand.isRunning());
        display.take().run();
        assertEquals(List.of("done"), told);
        assertFalse(errand.isRunning());
    }

    @Test
    void anErrorIsToldLikeAnyFailure() throws Exception {
        errand.start(
                "test",
                () -> {
                    throw new AssertionError("never so");
                },
                never -> told.add("done"),
                problem -> told.add(String.valueOf(problem.getCause())));
        display.take().run();
        assertEquals(List.of("java.lang.AssertionError: never so"), told);
    }

    @Test
    void whatIsBegunAnewInterruptsWhatRunsOfWhichNobodyHearsAnyMore() throws Exception {
        CountDownLatch isInterrupted = new CountDownLatch(1);
        errand.start(
                "test",
                () -> {
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        isInterrupted.countDown();
                    }
                    return "first";
                },
                told::add,
                this::failed);
        errand.start("test", () -> "second", told::add, this::failed);
        isInterrupted.await();
        display.take().run();
        display.take().run();
        assertEquals(List.of("second"), told);
    }

    private void failed(Exception problem) {
        told.add("failed: " + problem);
    }
}
