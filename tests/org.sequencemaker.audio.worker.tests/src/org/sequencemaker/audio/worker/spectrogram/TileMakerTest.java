package org.sequencemaker.audio.worker.spectrogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.audio.protocol.SpectrumFile;
import org.sequencemaker.audio.waveform.SpectrumTile;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.decode.PcmReader;

class TileMakerTest {
    private static final int RATE = 44100;

    @TempDir
    Path folder = Path.of("");

    /** A tone of half of full scale on both channels. */
    private Path tone(double hertz, int frames) throws IOException {
        Path pcm = folder.resolve("tone.pcm");
        ByteBuffer samples = ByteBuffer.allocate(4 * frames).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 2 * frames; i++) {
            samples.putShort((short) (16384 * Math.sin(2 * Math.PI * hertz * (i / 2) / RATE)));
        }
        samples.flip();
        try (FileChannel file = FileChannel.open(pcm, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            new PcmFile(RATE, 2, 16, frames).write(file);
            file.write(samples, PcmFile.HEAD);
        }
        return pcm;
    }

    private SpectrumTile tile(Path pcm, int level, int tile) throws IOException {
        Path target = folder.resolve("tile");
        try (PcmReader reader = new PcmReader(pcm)) {
            new TileMaker(reader).write(level, tile, target, Watch.NONE);
        }
        return SpectrumTile.open(target);
    }

    private static int loudest(SpectrumTile tile, int column) {
        int best = 0;
        for (int band = 0; band < SpectrumFile.BANDS; band++) {
            best = tile.value(column, band) > tile.value(column, best) ? band : best;
        }
        return best;
    }

    @Test
    void aToneIsLoudestInItsBandAtItsLevel() throws IOException {
        SpectrumTile tile = tile(tone(1000, RATE), 0, 0);
        int band = loudest(tile, 50);
        double middle = SpectrumFile.LOWEST
                * Math.pow(SpectrumFile.HIGHEST / SpectrumFile.LOWEST, band / (SpectrumFile.BANDS - 1.0));
        assertEquals(1000, middle, 40);
        // Half of full scale is 6 dB down.
        assertEquals(255 * (90 - 6) / 90.0, tile.value(50, band), 5);
    }

    @Test
    void theLastTileEndsWithTheSongAndTheNextIsEmpty() throws IOException {
        Path pcm = tone(440, 600 * 256);
        assertEquals(88, tile(pcm, 0, 1).head().columns());
        assertEquals(0, tile(pcm, 0, 2).head().columns());
    }

    @Test
    void coarseColumnsShowTheSameTone() throws IOException {
        SpectrumTile tile = tile(tone(440, 10 * RATE), 6, 0);
        assertEquals(27, tile.head().columns());
        assertTrue(tile.value(10, loudest(tile, 10)) > 220);
    }
}
