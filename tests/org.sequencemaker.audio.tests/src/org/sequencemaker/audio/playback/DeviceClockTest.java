package org.sequencemaker.audio.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DeviceClockTest {
    private static final int RATE = 44_100;

    @Test
    void stepsOfTwentyMillisecondsBecomeALine() {
        DeviceClock clock = new DeviceClock(RATE, DeviceClock.BEYOND);
        Random random = new Random(3);
        clock.reset(0, 0, false);
        double squares = 0;
        int n = 0;
        for (long now = 0; now < 30_000_000_000L; now += 3_000_000L + random.nextInt(2_000_000)) {
            double truth = now * 1e-9 * RATE * 1.0003;
            clock.look(now, (long) (Math.floor(truth / 882) * 882));
            if (now > 2_000_000_000L) {
                double off = (clock.line().at(now) - truth) / RATE;
                squares += off * off;
                n++;
            }
        }
        assertTrue(Math.sqrt(squares / n) < 0.0005, "rms " + Math.sqrt(squares / n));
    }

    @Test
    void standsUntilTheDeviceMoves() {
        DeviceClock clock = new DeviceClock(RATE, DeviceClock.BEYOND);
        clock.reset(0, 500, false);
        clock.look(800_000_000L, 500);
        assertEquals(500, clock.line().at(900_000_000L));
    }

    @Test
    void runsNoFurtherThanATenthOfASecondBeyondADeviceThatStopped() {
        DeviceClock clock = new DeviceClock(RATE, DeviceClock.BEYOND);
        clock.reset(0, 0, false);
        for (int k = 1; k <= 50; k++) {
            clock.look(k * 20_000_000L, k * 882L);
        }
        assertEquals(50 * 882 + 0.13 * RATE, clock.line().at(60_000_000_000L), 0.02 * RATE);
    }
}
