package org.sequencemaker.audio.worker.peaks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.protocol.PeaksFile;

class PeakPyramidTest {
    @TempDir
    Path folder = Path.of("");

    private Path write(float[] stereo) throws IOException {
        PeakPyramid pyramid = new PeakPyramid(44100, 2);
        pyramid.add(stereo, stereo.length / 2);
        Path target = folder.resolve("a.peaks");
        pyramid.finish(target);
        return target;
    }

    @Test
    void aBinHoldsLeastGreatestAndRootMeanSquareOfEachChannel() throws IOException {
        float[] stereo = new float[128];
        stereo[0] = -0.5f;
        stereo[2] = 0.25f;
        stereo[1] = 1f;
        byte[] file = Files.readAllBytes(write(stereo));
        assertEquals(PeaksFile.HEAD + 9, file.length);
        assertArrayEquals(
                new byte[] {-64, 32, (byte) Math.round(127 * Math.sqrt((0.25 + 0.0625) / 64)), 0, 127, 16},
                java.util.Arrays.copyOfRange(file, PeaksFile.HEAD, PeaksFile.HEAD + 6));
    }

    @Test
    void everyLevelTellsTheTruthAboutItsStretch() throws IOException {
        Random random = new Random(3);
        float[] stereo = new float[2 * 100_003];
        for (int i = 0; i < stereo.length; i++) {
            stereo[i] = random.nextFloat() - 0.5f;
        }
        Path path = write(stereo);
        byte[] bytes = Files.readAllBytes(path);
        try (FileChannel file = FileChannel.open(path)) {
            PeaksFile head = PeaksFile.read(file);
            for (int level = 0; level < head.levels(); level++) {
                int width = PeaksFile.BASE << level;
                for (long bin = 0; bin < head.bins(level); bin += 37) {
                    float least = 1;
                    for (long i = bin * width; i < Math.min(head.frames(), (bin + 1) * width); i++) {
                        least = Math.min(least, stereo[(int) (2 * i)]);
                    }
                    int at = (int) (head.start(level) + bin * head.binBytes());
                    assertEquals((int) Math.floor(least * 127), bytes[at], "level " + level + " bin " + bin);
                }
            }
            assertEquals(bytes.length, head.start(head.levels()));
        }
    }

    @Test
    void lowMiddleAndHighTonesColourTheirOwnBand() throws IOException {
        double[] tones = {60, 900, 9000};
        for (int band = 0; band < 3; band++) {
            float[] stereo = new float[2 * 6400];
            for (int i = 0; i < 6400; i++) {
                stereo[2 * i] = stereo[2 * i + 1] = (float) (0.5 * Math.sin(2 * Math.PI * tones[band] * i / 44100));
            }
            byte[] file = Files.readAllBytes(write(stereo));
            int at = PeaksFile.HEAD + 60 * 9 + 6;
            for (int other = 0; other < 3; other++) {
                if (other != band) {
                    assertTrue((file[at + band] & 0xFF) > 4 * (file[at + other] & 0xFF), tones[band] + " Hz");
                }
            }
        }
    }
}
