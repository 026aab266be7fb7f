package org.sequencemaker.model.beat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Time;

class TapsTest {
    private static List<Time> times(double... seconds) {
        List<Time> result = new ArrayList<>();
        for (double s : seconds) {
            result.add(Time.ofSeconds(s));
        }
        return result;
    }

    @Test
    void aTremblingHandBecomesASteadyBeat() {
        Random random = new Random(4);
        List<Time> taps = new ArrayList<>();
        for (int k = 0; k < 32; k++) {
            taps.add(Time.ofSeconds(10 + 0.5 * k + 0.015 * random.nextGaussian()));
        }
        List<Time> beats = Taps.beats(taps);
        assertEquals(32, beats.size());
        for (int k = 4; k < 28; k++) {
            assertEquals(10 + 0.5 * k, beats.get(k).inSeconds(), 0.014);
        }
    }

    @Test
    void aTapLeftOutIsFilledInAndADoubleOneDropped() {
        assertEquals(times(1, 1.5, 2, 2.5, 3, 3.5), Taps.beats(times(1, 1.5, 2, 3, 3.5)));
        assertEquals(times(1, 1.5, 2, 2.5, 3), Taps.beats(times(1, 1.5, 1.55, 2, 2.5, 3)));
    }

    @Test
    void aTempoThatChangesIsFollowed() {
        List<Time> beats = Taps.beats(times(0, 0.5, 1, 1.5, 2, 2.6, 3.2, 3.8, 4.4, 5, 5.6));
        assertEquals(0.6, beats.get(10).inSeconds() - beats.get(9).inSeconds(), 0.02);
    }

    @Test
    void tooFewOrTooFastTapsAreRefused() {
        assertThrows(Refusal.class, () -> Taps.beats(times(1, 2)));
        assertThrows(Refusal.class, () -> Taps.beats(times(1, 1.01, 1.02, 1.03)));
    }

    @Test
    void aLongPauseIsBridged() {
        List<Time> beats = Taps.beats(times(1, 1.5, 2, 2.5, 12.5, 13, 13.5));
        assertEquals(26, beats.size());
        assertEquals(7.5, beats.get(13).inSeconds(), 0.001);
    }
}
