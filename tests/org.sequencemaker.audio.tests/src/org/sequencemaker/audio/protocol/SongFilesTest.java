package org.sequencemaker.audio.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SongFilesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theHeadOfADecodedSongComesBack() throws IOException {
        PcmFile song = new PcmFile(44100, 2, 16, 10);
        Path path = Files.write(folder.resolve("a.pcm"), new byte[PcmFile.HEAD + 40]);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            song.write(file);
            assertEquals(song, PcmFile.read(file));
        }
    }

    @Test
    void aDecodedSongThatEndsTooEarlyIsRefused() throws IOException {
        Path path = Files.write(folder.resolve("a.pcm"), new byte[PcmFile.HEAD + 39]);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            new PcmFile(44100, 2, 16, 10).write(file);
            assertThrows(IOException.class, () -> PcmFile.read(file));
        }
    }

    @Test
    void aStrangeFileIsNoSong() throws IOException {
        Path path = Files.write(folder.resolve("a.pcm"), new byte[200]);
        try (FileChannel file = FileChannel.open(path)) {
            assertThrows(IOException.class, () -> PcmFile.read(file));
            assertThrows(IOException.class, () -> PeaksFile.read(file));
        }
    }

    @Test
    void theLevelToDrawFromHasBinsNoWiderThanAPixel() {
        PeaksFile peaks = PeaksFile.of(new PcmFile(44100, 2, 16, 13_230_000));
        assertEquals(-1, peaks.level(63));
        assertEquals(0, peaks.level(64));
        assertEquals(0, peaks.level(127.9));
        assertEquals(3, peaks.level(700));
        assertEquals(peaks.levels() - 1, peaks.level(1e9));
        assertEquals((13_230_000 + 63) / 64, peaks.bins(0));
        assertEquals(PeaksFile.HEAD + peaks.bins(0) * 9, peaks.start(1));
    }
}
