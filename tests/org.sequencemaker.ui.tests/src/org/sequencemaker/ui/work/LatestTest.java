package org.sequencemaker.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private final CountDownLatch isAnswered = new CountDownLatch(1);

    private Latest latest = new Latest("test", Runnable::run, false);

    @AfterEach
    void close() {
        latest.close();
    }

    @Test
    void whatIsOvertakenWhileItWaitsIsNeverDone() throws Exception {
        CountDownLatch isBusy = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        ask("first", isBusy, mayGoOn);
        await(isBusy);
        latest.ask(() -> fail("overtaken"), never -> {}, this::failed);
        latest.ask(() -> "third", this::last, this::failed);
        mayGoOn.countDown();
        await(isAnswered);
        assertEquals(List.of("first", "third"), answers);
    }

    @Test
    void oneThatCallsOffInterruptsTheWorkAndTellsOnlyTheLastAnswer() throws Exception {
        latest.close();
        latest = new Latest("test", Runnable::run, true);
        CountDownLatch isBusy = new CountDownLatch(1);
        ask("first", isBusy, new CountDownLatch(1));
        await(isBusy);
        latest.ask(() -> "second", this::last, this::failed);
        await(isAnswered);
        assertEquals(List.of("second"), answers);
    }

    @Test
    void whatFailsIsToldAndTheNextIsAnswered() throws Exception {
        CountDownLatch isFailed = new CountDownLatch(1);
        latest.ask(
                () -> {
                    throw new IllegalStateException("no");
                },
                never -> {},
                problem -> {
                    answers.add(String.valueOf(problem.getMessage()));
                    isFailed.countDown();
                });
        await(isFailed);
        latest.ask(() -> "next", this::last, this::failed);
        await(isAnswered);
        assertEquals(List.of("no", "next"), answers);
    }

    private void ask(String answer, CountDownLatch isBusy, CountDownLatch mayGoOn) {
        latest.ask(
                () -> {
                    isBusy.countDown();
                    await(mayGoOn);
                    return answer;
                },
                answers::add,
                this::failed);
    }

    private void last(String answer) {
        answers.add(answer);
        isAnswered.countDown();
    }

    private void failed(Exception problem) {
        answers.add(problem.toString());
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertTrue(latch.await(30, TimeUnit.SECONDS), "it took too long");
    }
}
