package org.sequencemaker.builtin.effect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SparkleEffectTest {
    private final Shaded sparkle = Shaded.by(new SparkleEffect()).over(0x640000);

    @Test
    void itIsTheSameEachTimeItIsAsked() {
        assertArrayEquals(
                sparkle.at(55), Shaded.by(new SparkleEffect()).over(0x640000).at(55));
    }

    @Test
    void pixelsAreSparksOrDimmed() {
        for (int tick = 0; tick < 320; tick++) {
            for (int colour : sparkle.at(tick)) {
                assertTrue(colour == 0xFFFFFF || colour == 0x140000, Integer.toHexString(colour));
            }
        }
    }

    @Test
    void aboutTheShareAskedForAreSparks() {
        int sparks = 0;
        for (int turn = 0; turn < 32; turn++) {
            sparks += (int) Arrays.stream(sparkle.at(turn * 10L, 100))
                    .filter(colour -> colour == 0xFFFFFF)
                    .count();
        }
        assertEquals(0.3, sparks / 3200.0, 0.05);
        assertArrayEquals(
                new int[] {0x140000, 0x140000, 0x140000, 0x140000},
                sparkle.with("density", 0).at(0));
    }

    @Test
    void itRepeatsAfterThirtyTwoTurns() {
        for (int tick = 0; tick < 320; tick++) {
            assertArrayEquals(sparkle.at(tick), sparkle.at(tick + 320));
        }
    }

    @Test
    void anotherSeedGivesOtherSparks() {
        int[] here = sparkle.at(0, 100);
        assertFalse(Arrays.equals(here, sparkle.with("seed", 1).at(0, 100)));
    }
}
