package org.sequencemaker.layout.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JugglingTest {
    private static final double STEP = 0.001;

    /** Faster than any ball of these patterns flies. */
    private static final double FASTEST = 15;

    @ParameterizedTest
    @ValueSource(strings = {"3", "441", "531", "423", "51", "b97531", "53", "40", "1", "504", "7131"})
    void noBallEverJumpsAndAllAreThere(String text) {
        Siteswap siteswap = Siteswap.parse(text);
        Juggling juggling = new Juggling(siteswap);
        assertEquals(siteswap.balls(), juggling.balls());
        for (int ball = 0; ball < juggling.balls(); ball++) {
            Point last = juggling.at(ball, -3);
            for (double time = -3; time < 9; time += STEP) {
                Point now = juggling.at(ball, time);
                double way = Math.hypot(now.x() - last.x(), now.y() - last.y());
                assertTrue(way < FASTEST * STEP, "ball " + ball + " jumps " + way + " m at " + time + " s");
                assertTrue(now.y() <= juggling.height() + 1e-9 && now.y() > -0.2, "height " + now.y());
                assertTrue(Math.abs(now.x()) <= Juggling.reach() + 1e-9, "side " + now.x());
                last = now;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "441", "531", "b97531", "53"})
    void noTwoBallsAreEverInOnePlace(String text) {
        Juggling juggling = new Juggling(Siteswap.parse(text));
        for (double time = 0; time < 6; time += 0.26) {
            // Just after a throw: whatever is thrown leaves from a hand of its own.
            double moment = time + 0.01;
            for (int one = 0; one < juggling.balls(); one++) {
                for (int other = one + 1; other < juggling.balls(); other++) {
                    Point a = juggling.at(one, moment);
                    Point b = juggling.at(other, moment);
                    assertTrue(Math.hypot(a.x() - b.x(), a.y() - b.y()) > 0.01, text + " at " + moment);
                }
            }
        }
    }
}
