package org.sequencemaker.ui.assistant.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkTest {
    private final Talk talk = new Talk();

    @Test
    void wordsGrowUntilSomethingElseComesBetween() {
        TalkTurn turn = talk.begin("t1", "paint it red", Instant.EPOCH);
        turn.say("I ");
        turn.say("paint.");
        Called called = turn.call("paint");
        turn.write(called, "{\"colour\":");
        turn.run(called, "{\"colour\":\"red\"}");
        turn.end(called, "done", false, Duration.ofMillis(5));
        turn.say("Done.");
        assertEquals(3, turn.items().size());
        assertEquals("I paint.", ((Said) turn.items().getFirst()).text().toString());
        assertEquals("{\"colour\":\"red\"}", called.arguments().toString());
        assertEquals("Done.", ((Said) turn.items().getLast()).text().toString());
    }

    @Test
    void cuttingATurnTakesAllAfterItAway() {
        TalkTurn first = talk.begin("t1", "one", Instant.EPOCH);
        TalkTurn second = talk.begin("t2", "two", Instant.EPOCH);
        talk.begin("t3", "three", Instant.EPOCH);
        talk.cutBefore(second);
        assertEquals(List.of(first), talk.turns());
    }

    @Test
    void listenersAreToldWhichTurnChanged() {
        List<TalkTurn> changed = new ArrayList<>();
        TalkTurn apart = TalkTurn.apart("t0", "before", Instant.EPOCH);
        talk.show(List.of(apart));
        try (var subscription = talk.listen(new TalkListener() {
            @Override
            public void turnChanged(TalkTurn turn) {
                changed.add(turn);
            }

            @Override
            public void turnsChanged() {}
        })) {
            apart.say("hello");
        }
        assertEquals(1, changed.size());
        assertSame(apart, changed.getFirst());
    }

    @Test
    void anUnknownCostMakesTheSumUnknown() {
        TalkTurn one = talk.begin("t1", "one", Instant.EPOCH);
        one.use(new TurnUsage(100, 20, 50, 0.5, "", true, 150, 1000, Duration.ofSeconds(1)));
        assertTrue(talk.total().isCostKnown());
        talk.begin("t2", "two", Instant.EPOCH)
                .use(new TurnUsage(10, 0, 5, 0, "", false, 400, 1000, Duration.ofSeconds(2)));
        TurnUsage total = talk.total();
        assertEquals(110, total.input());
        assertEquals(400, total.context());
        assertEquals(Duration.ofSeconds(3), total.time());
        assertEquals(false, total.isCostKnown());
    }
}
