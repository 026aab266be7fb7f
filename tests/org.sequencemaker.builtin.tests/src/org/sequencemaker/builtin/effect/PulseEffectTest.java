package org.sequencemaker.builtin.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PulseEffectTest {
    private final Shaded pulse = Shaded.by(new PulseEffect()).over(0xFF8000);

    @Test
    void itStartsHalfWayUpAndGoesToFullAndToTheLeast() {
        assertEquals(0x994D00, pulse.first(0));
        assertEquals(0xFF8000, pulse.first(25));
        assertEquals(0x994D00, pulse.first(50));
        assertEquals(0x331A00, pulse.first(75));
    }

    @Test
    void itRepeatsExactly() {
        pulse.with("frequency", 0.7).rate(1000);
        for (int tick = 0; tick < 10_000; tick++) {
            assertEquals(pulse.first(tick), pulse.first(tick + 10_000), "tick " + tick);
        }
    }

    @Test
    void theLeastBrightnessCanBeChosen() {
        assertEquals(0, pulse.with("min_brightness", 0).first(75));
        assertEquals(0xFF8000, pulse.with("min_brightness", 1).first(75));
    }
}
