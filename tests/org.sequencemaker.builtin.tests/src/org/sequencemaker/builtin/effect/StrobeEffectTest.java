package org.sequencemaker.builtin.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StrobeEffectTest {
    private final Shaded strobe = Shaded.by(new StrobeEffect());

    @Test
    void byItselfItIsLitForHalfOfATenthOfASecond() {
        for (int tick = 0; tick < 100; tick++) {
            assertEquals(tick % 10 < 5 ? 0xFFFFFF : 0, strobe.first(tick), "tick " + tick);
        }
    }

    @Test
    void theLitPartCanBeChosen() {
        strobe.with("duty_cycle", 0.3).with("frequency", 1);
        assertEquals(0xFFFFFF, strobe.first(29));
        assertEquals(0, strobe.first(30));
        strobe.with("duty_cycle", 0);
        assertEquals(0, strobe.first(0));
        strobe.with("duty_cycle", 1);
        assertEquals(0xFFFFFF, strobe.first(99));
    }

    @Test
    void aFrequencyThatNoComputerHoldsExactlyRepeatsExactlyAllTheSame() {
        strobe.with("frequency", 0.1).rate(1000);
        for (long tick = 0; tick < 10_000; tick += 499) {
            assertEquals(strobe.first(tick), strobe.first(tick + 3_600_000), "tick " + tick);
        }
        assertEquals(0xFFFFFF, strobe.first(86_394_999));
        assertEquals(0, strobe.first(86_395_000));
    }

    @Test
    void itIsLitThroughoutWhenItNeverFlashes() {
        strobe.with("frequency", 0);
        assertEquals(0xFFFFFF, strobe.first(12_345));
    }
}
