package org.sequencemaker.audio.worker.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.worker.Watch;

class PcmCacheTest {
    @TempDir
    Path folder = Path.of("");

    private PcmCache cache(long limit) {
        return new PcmCache(folder.resolve("cache"), limit, new Decoders(false));
    }

    private Path song(String name, int value) throws Exception {
        byte[] samples = new byte[2000];
        java.util.Arrays.fill(samples, (byte) value);
        return Sounds.file(folder, name, Sounds.wav(1, 2, 44100, 16, samples));
    }

    @Test
    void aRenamedSongIsNotDecodedAgain() throws Exception {
        AtomicInteger blocks = new AtomicInteger();
        Path first = cache(1 << 20).get(song("a.wav", 7), Watch.NONE, (to, b) -> blocks.incrementAndGet());
        Path second = cache(1 << 20).get(song("b.mp3", 7), Watch.NONE, (to, b) -> blocks.incrementAndGet());
        assertEquals(first, second);
        assertEquals(1, blocks.get());
    }

    @Test
    void theDecodedSongHoldsTheSamplesAsTheyWere() throws Exception {
        Path pcm = cache(1 << 20).get(song("a.wav", 64), Watch.NONE, (to, b) -> {});
        try (PcmReader reader = new PcmReader(pcm)) {
            assertEquals(500, reader.head().frames());
            assertEquals(16, reader.head().bits());
            float[] mono = new float[500];
            reader.mono(0, mono);
            assertEquals(0x4040 / 32768f, mono[499]);
        }
    }

    @Test
    void whatWasNotUsedForLongestGoesFirst() throws Exception {
        Path old = cache(1 << 20).get(song("a.wav", 1), Watch.NONE, (to, b) -> {});
        Files.setLastModifiedTime(old, FileTime.fromMillis(1000));
        Path middle = cache(1 << 20).get(song("b.wav", 2), Watch.NONE, (to, b) -> {});
        Path latest = cache(4500).get(song("c.wav", 3), Watch.NONE, (to, b) -> {});
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(middle));
        assertTrue(Files.exists(latest));
    }

    @Test
    void aCutCacheFileIsMadeAnew() throws Exception {
        Path pcm = cache(1 << 20).get(song("a.wav", 1), Watch.NONE, (to, b) -> {});
        long size = Files.size(pcm);
        Files.write(pcm, java.util.Arrays.copyOf(Files.readAllBytes(pcm), 100));
        assertEquals(size, Files.size(cache(1 << 20).get(song("a.wav", 1), Watch.NONE, (to, b) -> {})));
    }

    @Test
    void stoppingLeavesNothingBehind() throws Exception {
        Watch stopped = new Watch() {
            @Override
            public void progress(String step, double share) {
                throw new CancellationException();
            }

            @Override
            public void part(String name, String content) {
                throw new AssertionError("nothing is ready");
            }

            @Override
            public void check() {
                // Stops at the first progress.
            }
        };
        Path song = song("a.wav", 1);
        assertThrows(CancellationException.class, () -> cache(1 << 20).get(song, stopped, (to, b) -> {}));
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertEquals(0, files.count());
        }
    }
}
