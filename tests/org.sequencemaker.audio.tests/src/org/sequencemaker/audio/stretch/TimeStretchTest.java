package org.sequencemaker.audio.stretch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.audio.sound.PcmSource;

class TimeStretchTest {
    private static final int RATE = 44_100;

    private static float[] stretched(PcmSource song, double speed, double seconds) {
        float[] result = new float[2 * (int) (seconds * RATE)];
        float[] block = new float[2 * 700];
        TimeStretch stretch = new TimeStretch(song, speed, 0);
        for (int at = 0; at < result.length; at += block.length) {
            stretch.make(block, 700);
            System.arraycopy(block, 0, result, at, Math.min(block.length, result.length - at));
        }
        return result;
    }

    /** Two sines with clicks on top, every 0.25 s. */
    private static PcmSource clicks(int seconds) {
        float[] stereo = new float[2 * RATE * seconds];
        for (int i = 0; i < RATE * seconds; i++) {
            float tone = (float) (0.1 * Math.sin(2 * Math.PI * 220 * i / RATE));
            stereo[2 * i] = tone;
            stereo[2 * i + 1] = tone;
        }
        Random random = new Random(1);
        for (int k = 1; k < 4 * seconds; k++) {
            for (int i = 0; i < 200; i++) {
                float noise = (float) (0.7 * Math.exp(-i / 60.0) * (random.nextDouble() * 2 - 1));
                stereo[2 * (k * RATE / 4 + i)] += noise;
                stereo[2 * (k * RATE / 4 + i) + 1] += noise;
            }
        }
        return PcmSource.of(RATE, stereo);
    }

    private static List<Double> attacks(float[] stereo) {
        List<Double> result = new ArrayList<>();
        for (int i = 1; i < stereo.length / 2; i++) {
            double time = (double) i / RATE;
            if (Math.abs(stereo[2 * i] - stereo[2 * i - 2]) > 0.2
                    && (result.isEmpty() || time - result.getLast() > 0.006)) {
                result.add(time);
            }
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2})
    void everyAttackSoundsOnceAndInItsPlace(double speed) {
        List<Double> heard = attacks(stretched(clicks(20), speed, 18 / speed));
        assertEquals(71, heard.size(), "attacks heard of 71");
        for (int k = 0; k < heard.size(); k++) {
            assertEquals((k + 1) * 0.25 / speed, heard.get(k), 0.001);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.8, 1.3, 2})
    void thePitchStays(double speed) {
        float[] stereo = new float[2 * RATE * 12];
        for (int i = 0; i < RATE * 12; i++) {
            stereo[2 * i] = (float) (0.5 * Math.sin(2 * Math.PI * 330 * i / RATE));
            stereo[2 * i + 1] = -stereo[2 * i];
        }
        float[] result = stretched(PcmSource.of(RATE, stereo), speed, 5);
        int crossings = 0;
        for (int i = RATE; i < 4 * RATE; i++) {
            crossings += result[2 * i - 2] < 0 && result[2 * i] >= 0 ? 1 : 0;
            assertEquals(-result[2 * i], result[2 * i + 1], 1e-6, "both sides stay together");
        }
        assertEquals(330 * 3, crossings, 3);
    }

    @Test
    void atItsOwnSpeedASongIsCopied() {
        PcmSource song = clicks(2);
        float[] whole = new float[2 * RATE];
        song.read(0, whole, RATE);
        assertArrayEquals(whole, stretched(song, 1, 1));
    }

    @Test
    void otherSpeedsAreRefused() {
        PcmSource song = PcmSource.silence(RATE, 1);
        assertThrows(IllegalArgumentException.class, () -> new TimeStretch(song, 0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new TimeStretch(song, Double.NaN, 0));
    }

    @Test
    void denseAttacksDoNotHoldItUp() {
        Random random = new Random(5);
        float[] stereo = new float[2 * RATE * 10];
        for (int k = 0; k < RATE * 10 - 300; k += 900 + random.nextInt(900)) {
            for (int i = 0; i < 100; i++) {
                stereo[2 * (k + i)] = (float) (random.nextDouble() - 0.5);
            }
        }
        for (double speed : new double[] {0.25, 0.6, 1.7, 2}) {
            float[] result = stretched(PcmSource.of(RATE, stereo), speed, 4);
            double energy = 0;
            for (float s : result) {
                energy += s * s;
            }
            assertTrue(energy > 1, "still heard at " + speed);
        }
    }
}
