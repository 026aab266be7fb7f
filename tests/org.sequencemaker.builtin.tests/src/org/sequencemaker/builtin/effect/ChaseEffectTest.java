package org.sequencemaker.builtin.effect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ChaseEffectTest {
    private final Shaded chase = Shaded.by(new ChaseEffect()).with("speed", 10).over(9);

    @Test
    void oneLitPixelRunsForward() {
        assertArrayEquals(new int[] {9, 0, 0, 0}, chase.at(9));
        assertArrayEquals(new int[] {0, 9, 0, 0}, chase.at(10));
        assertArrayEquals(new int[] {0, 0, 0, 9}, chase.at(30));
        assertArrayEquals(new int[] {9, 0, 0, 0}, chase.at(40));
    }

    @Test
    void itCanRunBackwardAndWrapsAround() {
        chase.with("direction", "backward").with("width", 2);
        assertArrayEquals(new int[] {9, 9, 0, 0}, chase.at(0));
        assertArrayEquals(new int[] {9, 0, 0, 9}, chase.at(10));
        assertArrayEquals(new int[] {0, 0, 9, 9}, chase.at(20));
    }

    @Test
    void itCanBounceBetweenTheEnds() {
        chase.with("direction", "bounce").with("width", 2);
        assertArrayEquals(new int[] {0, 0, 9, 9}, chase.at(20));
        assertArrayEquals(new int[] {0, 9, 9, 0}, chase.at(30));
        assertArrayEquals(new int[] {9, 9, 0, 0}, chase.at(40));
    }

    @Test
    void theOthersCanGlow() {
        assertArrayEquals(new int[] {9, 5, 5, 5}, chase.with("background", 0.5).at(0));
    }

    @Test
    void aPropThatIsAllLitStaysSo() {
        for (String direction : new String[] {"forward", "backward", "bounce"}) {
            chase.with("direction", direction);
            assertArrayEquals(new int[] {9}, chase.at(70, 1));
            assertArrayEquals(new int[] {9, 9}, chase.with("width", 2).at(70, 2));
        }
    }
}
