package org.sequencemaker.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class OneByOneTest {
    private final LinkedBlockingQueue<Runnable> display = new LinkedBlockingQueue<>();
    private final List<String> told = new ArrayList<>();
    private final OneByOne work = new OneByOne("test", display::add, problem -> told.add(problem.getMessage() + ""));
    private int present = 1;

    @Test
    void eachIsWorkedOutFromWhatTheOneBeforeLeft() throws Exception {
        for (int i = 0; i < 3; i++) {
            work.run(
                    () -> {
                        int now = present;
                        return () -> now * 2;
                    },
                    doubled -> {
                        present = doubled;
                        told.add("" + doubled);
                    });
        }
        pump(3);
        assertEquals(List.of("2", "4", "8"), told);
    }

    @Test
    void whatFailsIsToldAndTheNextIsDone() throws Exception {
        work.run(
                () -> () -> {
                    throw new IllegalStateException("no");
                },
                never -> told.add("done"));
        work.run(() -> () -> "second", told::add);
        pump(2);
        assertEquals(List.of("no", "second"), told);
    }

    private void pump(int tasks) throws InterruptedException {
        for (int i = 0; i < tasks; i++) {
            display.take().run();
        }
    }
}
