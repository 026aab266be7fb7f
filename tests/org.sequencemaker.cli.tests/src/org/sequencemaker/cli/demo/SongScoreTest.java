package org.sequencemaker.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The song does what its sections say; how it sounds is for ears. */
class SongScoreTest {
    private static final SongBus SONG = SongScore.on(SongScore.grid());
    private static final Grid GRID = SongScore.grid();

    private static double rms(int fromSixteenth, int toSixteenth) {
        int from = sample(fromSixteenth);
        int to = Math.min(SONG.left.length, sample(toSixteenth));
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += SONG.left[i] * SONG.left[i] + SONG.right[i] * SONG.right[i];
        }
        return Math.sqrt(sum / (2.0 * (to - from)));
    }

    private static int sample(int sixteenth) {
        return (int) Math.round(GRID.time(sixteenth).micros() / 1e6 * SongBus.RATE);
    }

    @Test
    void itLastsAsLongAsTheShow() {
        assertEquals(60 * SongBus.RATE, SONG.left.length);
    }

    @Test
    void itIsLoudestWhereTheLightIs() {
        double drop = rms(Section.DROP.start(), Section.DROP.end());
        assertTrue(drop > 1.25 * rms(Section.CASCADE.start(), Section.CASCADE.end()));
        assertTrue(drop > 2 * rms(Section.INTRO.start(), Section.INTRO.end()));
        assertTrue(drop > 1.7 * rms(Section.BREATHE.start(), Section.BREATHE.end() - 2 * Grid.BEAT));
    }

    @Test
    void itHoldsItsBreathBeforeTheDrop() {
        double held = rms(Section.DROP.start() - Grid.BEAT / 2, Section.DROP.start());
        assertTrue(held < 0.25 * rms(Section.DROP.start(), Section.DROP.start() + Grid.BEAT));
    }

    @Test
    void itNeverReachesFullScaleAndEndsInSilence() {
        float most = 0;
        for (int i = 0; i < SONG.left.length; i++) {
            most = Math.max(most, Math.max(Math.abs(SONG.left[i]), Math.abs(SONG.right[i])));
        }
        assertEquals(0.89, most, 0.01);
        assertEquals(0, SONG.left[SONG.left.length - 1], 1e-4);
    }
}
