package org.sequencemaker.audio.worker.analysis.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    private static final int LENGTH = 1_300_000;

    @TempDir
    Path folder = Path.of("");

    private final float[] values = noise();

    private static float[] noise() {
        Random random = new Random(4);
        float[] x = new float[LENGTH];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) random.nextGaussian() / 4;
        }
        return x;
    }

    private Samples inFile() throws IOException {
        SampleStore store = SampleStore.of(LENGTH, 22050, folder, 1000);
        float[] part = new float[300_000];
        for (int at = 0; at < LENGTH; at += part.length) {
            int count = Math.min(part.length, LENGTH - at);
            System.arraycopy(values, at, part, 0, count);
            store.add(part, count);
        }
        return store.samples();
    }

    private static float[] copy(Samples sound, int from, int count) {
        float[] found = new float[count];
        java.util.Arrays.fill(found, 9);
        sound.copy(from, found, 0, count);
        return found;
    }

    @Test
    void aLongSoundInAFileReadsLikeOneInMemory() throws IOException {
        Samples memory = new Samples(values, 22050);
        try (Samples file = inFile()) {
            assertEquals(memory.rms(), file.rms());
            for (int from : new int[] {-700, 0, 5, 600_000, 590_000, 1_200_000, LENGTH - 100, LENGTH, LENGTH + 5, 3}) {
                assertArrayEquals(copy(memory, from, 2048), copy(file, from, 2048), "from " + from);
            }
        }
    }

    @Test
    void whatLiesOutsideIsSilence() {
        Samples sound = new Samples(new float[] {1, 2, 3}, 22050);
        assertArrayEquals(new float[] {0, 0, 1, 2, 3, 0}, copy(sound, -2, 6));
        assertArrayEquals(new float[] {0, 0}, copy(sound, -9, 2));
        assertArrayEquals(new float[] {0, 0}, copy(sound, 3, 2));
        assertEquals(Math.sqrt(14.0 / 3), sound.rms(), 1e-9);
    }

    @Test
    void theFileGoesWhenTheSoundIsClosed() throws IOException {
        try (Samples file = inFile()) {
            assertEquals(LENGTH / 22050.0, file.seconds());
        }
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void anotherRateComesOutTheSameFromAFile() throws IOException {
        try (Samples file = inFile();
                Samples slow = Resampler.to(file, 5512)) {
            Samples expected = Resampler.to(new Samples(values, 22050), 5512);
            assertEquals(expected.length(), slow.length());
            assertArrayEquals(copy(expected, 0, expected.length()), copy(slow, 0, slow.length()));
        }
    }
}
