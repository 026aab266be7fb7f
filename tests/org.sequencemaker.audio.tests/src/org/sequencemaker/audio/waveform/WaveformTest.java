package org.sequencemaker.audio.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.audio.protocol.PeaksFile;

class WaveformTest {
    @TempDir
    Path folder = Path.of("");

    /** One channel whose bin n reaches from −n to n, and is louder in the highs the later it is. */
    private Waveform rising(int bins) throws IOException {
        PeaksFile head = PeaksFile.of(new PcmFile(44100, 1, 16, (long) bins * PeaksFile.BASE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.bytes());
        for (int level = 0; level < head.levels(); level++) {
            for (int bin = 0; bin < head.bins(level); bin++) {
                int n = Math.min(bins - 1, ((bin + 1) << level) - 1) * 127 / bins;
                out.writeBytes(new byte[] {(byte) -n, (byte) n, (byte) (n / 2), 0, 0, (byte) (2 * n)});
            }
        }
        return Waveform.open(Files.write(folder.resolve("peaks"), out.toByteArray()));
    }

    @Test
    void neighbouringColumnsCoverTheSongWithoutAGap() throws IOException {
        Waveform waveform = rising(10_000);
        Columns columns = new Columns(100);
        waveform.read(0, 0, 6400, columns);
        for (int x = 1; x < 100; x++) {
            assertTrue(columns.greatest[x] >= columns.greatest[x - 1]);
            assertTrue(columns.high[x] >= columns.high[x - 1]);
        }
        assertEquals(1, columns.greatest[99], 0.02);
        assertEquals(-1, columns.least[99], 0.02);
        assertEquals(0.5, columns.rms[99], 0.02);
    }

    @Test
    void scrollingByAPixelMovesThePictureByAPixel() throws IOException {
        Waveform waveform = rising(10_000);
        Columns before = new Columns(100);
        Columns after = new Columns(100);
        waveform.read(0, 64_000, 1024, before);
        waveform.read(0, 64_000 + 1024, 1024, after);
        for (int x = 0; x < 99; x++) {
            assertEquals(before.greatest[x + 1], after.greatest[x]);
        }
    }

    @Test
    void beforeAndBehindTheSongThereIsNothing() throws IOException {
        Columns columns = new Columns(3);
        rising(100).read(-1, -6400, 6400, columns);
        assertTrue(columns.least[0] > columns.greatest[0]);
        assertTrue(columns.least[1] <= columns.greatest[1]);
        assertTrue(columns.least[2] > columns.greatest[2]);
    }

    @Test
    void fineZoomsAskForTheSamples() throws IOException {
        Waveform waveform = rising(100);
        assertTrue(waveform.isTooFine(63));
        assertFalse(waveform.isTooFine(64));
    }

    @Test
    void aCutFileIsRefused() throws IOException {
        rising(1000);
        byte[] whole = Files.readAllBytes(folder.resolve("peaks"));
        Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThrows(IOException.class, () -> Waveform.open(cut));
    }
}
