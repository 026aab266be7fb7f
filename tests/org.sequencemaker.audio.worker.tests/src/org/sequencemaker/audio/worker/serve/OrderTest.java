package org.sequencemaker.audio.worker.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.sequencemaker.audio.protocol.Message;

class OrderTest {
    private final List<Message> answers = new CopyOnWriteArrayList<>();
    private final Order order = new Order(7, answers::add);

    /** An errand that cannot be done, so that the order learns which thread it is on. */
    private void begin() {
        order.run(new Errand(new Message.Cancel(7), false));
        order.progress("Finding beats", 0.25);
        answers.clear();
    }

    @Test
    void workThatGoesOnIsToldAgain() {
        begin();
        order.look();
        answers.clear();
        double busy = 0;
        for (int i = 1; i < 20_000_000; i++) {
            busy += Math.sqrt(i);
        }
        assertTrue(busy > 0);
        order.look();
        assertEquals(List.of(new Message.Progress(7, "Finding beats", 0.25)), answers);
    }

    @Test
    void workThatWaitsStaysSilent() throws InterruptedException {
        Thread thread = new Thread(this::begin);
        thread.start();
        thread.join();
        order.look();
        answers.clear();
        order.look();
        assertEquals(List.of(), answers);
    }
}
