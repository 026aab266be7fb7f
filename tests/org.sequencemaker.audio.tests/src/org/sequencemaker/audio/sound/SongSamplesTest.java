package org.sequencemaker.audio.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.protocol.PcmFile;

class SongSamplesTest {
    @TempDir
    Path folder = Path.of("");

    private Path decoded(int channels, int bits, float... samples) throws IOException {
        Path file = folder.resolve("song.pcm");
        ByteBuffer data = ByteBuffer.allocate(samples.length * bits / 8).order(ByteOrder.LITTLE_ENDIAN);
        for (float s : samples) {
            if (bits == 16) {
                data.putShort((short) (s * 32768));
            } else {
                data.putFloat(s);
            }
        }
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            new PcmFile(8000, channels, bits, samples.length / channels).write(channel);
            channel.write(data.flip(), PcmFile.HEAD);
        }
        return file;
    }

    private static float[] read(PcmSource song, long from, int count) {
        float[] stereo = new float[2 * count];
        song.read(from, stereo, count);
        return stereo;
    }

    @Test
    void aDecodedSongIsReadAcrossItsPieces() throws IOException {
        Path file = decoded(2, 16, 0.5f, -0.5f, 0.25f, 0, 0.125f, 1 / 32768f, -1, 0.75f);
        MappedPcm song = MappedPcm.open(file, 8);
        assertEquals(4, song.frames());
        assertArrayEquals(
                new float[] {0, 0, 0.5f, -0.5f, 0.25f, 0, 0.125f, 1 / 32768f, -1, 0.75f, 0, 0}, read(song, -1, 6));
    }

    @Test
    void aMonoSongSoundsOnBothSides() throws IOException {
        MappedPcm song = MappedPcm.open(decoded(1, 32, 0.5f, -0.25f));
        assertArrayEquals(new float[] {0.5f, 0.5f, -0.25f, -0.25f}, read(song, 0, 2));
        assertEquals(2 / 8000.0, song.seconds());
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("x.pcm"), "not a song");
        assertThrows(IOException.class, () -> MappedPcm.open(file));
    }

    @Test
    void aStretchOfASongBecomesAWavFile() throws IOException, UnsupportedAudioFileException {
        PcmSource song = PcmSource.of(8000, new float[] {0, 0, 0.5f, -0.5f, 0.25f, 0.25f, 2, -2});
        Path target = folder.resolve("trimmed.wav");
        WavWriter.write(song, 1, 100, target);
        try (AudioInputStream in = AudioSystem.getAudioInputStream(target.toFile())) {
            assertEquals(3, in.getFrameLength());
            assertEquals(8000, in.getFormat().getSampleRate());
            ByteBuffer data = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals(16384, data.getShort(0));
            assertEquals(-32768, data.getShort(10), "too loud is cut off");
        }
        Path nothing = folder.resolve("nothing.wav");
        assertThrows(IOException.class, () -> WavWriter.write(song, 50, 100, nothing));
        assertFalse(Files.exists(nothing));
    }

    @Test
    void anotherRateKeepsTheTone() {
        float[] stereo = new float[2 * 44100];
        for (int i = 0; i < 44100; i++) {
            stereo[2 * i] = (float) Math.sin(2 * Math.PI * 1000 * i / 44100);
        }
        ResampledPcm song = new ResampledPcm(PcmSource.of(44100, stereo), 48000);
        assertEquals(48000, song.frames());
        float[] out = read(song, 20000, 4800);
        double worst = 0;
        for (int i = 0; i < 4800; i++) {
            worst = Math.max(worst, Math.abs(out[2 * i] - Math.sin(2 * Math.PI * 1000 * (20000 + i) / 48000)));
        }
        assertEquals(0, worst, 0.002);
    }
}
