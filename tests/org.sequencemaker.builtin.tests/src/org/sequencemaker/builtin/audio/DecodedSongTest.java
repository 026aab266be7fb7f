package org.sequencemaker.builtin.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.protocol.PcmFile;

class DecodedSongTest {
    @TempDir
    Path folder = Path.of("");

    /** Left counts up by 1, right down by 1. */
    private Path stereo(int frames) throws IOException {
        ByteBuffer samples = ByteBuffer.allocate(4 * frames).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < frames; i++) {
            samples.putShort((short) i).putShort((short) (-i - 2));
        }
        samples.flip();
        Path pcm = folder.resolve("song.pcm");
        try (FileChannel file = FileChannel.open(pcm, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            new PcmFile(44100, 2, 16, frames).write(file);
            file.write(samples, PcmFile.HEAD);
        }
        return pcm;
    }

    @Test
    void channelsAreReadByThemselvesOrMixed() throws IOException {
        try (DecodedSong song = DecodedSong.open(stereo(20_000))) {
            float[] three = new float[3];
            assertEquals(3, song.read(0, 10_000, three));
            assertArrayEquals(new float[] {10_000 / 32768f, 10_001 / 32768f, 10_002 / 32768f}, three);
            assertEquals(3, song.read(-1, 5, three));
            assertArrayEquals(new float[] {-1 / 32768f, -1 / 32768f, -1 / 32768f}, three);
        }
    }

    @Test
    void theEndIsToldByFewerFrames() throws IOException {
        try (DecodedSong song = DecodedSong.open(stereo(20_000))) {
            float[] all = new float[30_000];
            assertEquals(20_000, song.read(1, 0, all));
            assertEquals(-20_001 / 32768f, all[19_999]);
            assertEquals(0, song.read(1, 20_000, all));
        }
    }
}
