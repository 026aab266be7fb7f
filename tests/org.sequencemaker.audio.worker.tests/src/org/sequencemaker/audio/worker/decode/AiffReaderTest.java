package org.sequencemaker.audio.worker.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AiffReaderTest {
    @TempDir
    Path folder = Path.of("");

    private static byte[] aiff(String compression, int bits, int frames, byte[] samples) {
        boolean plain = compression.isEmpty();
        int common = plain ? 18 : 24;
        ByteBuffer b = ByteBuffer.allocate(12 + 8 + common + 16 + samples.length);
        b.put(Sounds.ascii("FORM")).putInt(b.capacity() - 8).put(Sounds.ascii(plain ? "AIFF" : "AIFC"));
        b.put(Sounds.ascii("COMM"))
                .putInt(common)
                .putShort((short) 1)
                .putInt(frames)
                .putShort((short) bits);
        // 44100 as an 80-bit float.
        b.putShort((short) (16383 + 15)).putLong(44100L << 48);
        if (!plain) {
            b.put(Sounds.ascii(compression)).putShort((short) 0);
        }
        b.put(Sounds.ascii("SSND"))
                .putInt(8 + samples.length)
                .putInt(0)
                .putInt(0)
                .put(samples);
        return b.array();
    }

    private float[] decode(byte[] content) throws IOException, DecodeException {
        return Sounds.decode(new Decoders(false), Sounds.file(folder, "a.aiff", content));
    }

    @Test
    void plainAiffHasItsBigEndFirst() throws Exception {
        assertArrayEquals(new float[] {0.5f, -1}, decode(aiff("", 16, 2, new byte[] {0x40, 0, (byte) 0x80, 0})));
        assertArrayEquals(new float[] {0.5f}, decode(aiff("", 24, 1, new byte[] {0x40, 0, 0})));
    }

    @Test
    void sowtHasItsLittleEndFirst() throws Exception {
        assertArrayEquals(new float[] {0.5f, -1}, decode(aiff("sowt", 16, 2, new byte[] {0, 0x40, 0, (byte) 0x80})));
    }

    @Test
    void floatsAreReadOfBothSizes() throws Exception {
        byte[] single = ByteBuffer.allocate(4).putFloat(0.25f).array();
        byte[] wide = ByteBuffer.allocate(8).putDouble(-0.25).array();
        assertArrayEquals(new float[] {0.25f}, decode(aiff("fl32", 32, 1, single)));
        assertArrayEquals(new float[] {-0.25f}, decode(aiff("fl64", 64, 1, wide)));
    }

    @Test
    void theRateIsReadFromEightyBits() throws Exception {
        Path path = Sounds.file(folder, "a.aiff", aiff("", 16, 1, new byte[2]));
        try (PcmStream stream = new Decoders(false).open(path)) {
            assertEquals(44100, stream.rate());
        }
    }

    @Test
    void aFileCutBeforeItsSamplesIsRefused() {
        byte[] whole = aiff("", 16, 2, new byte[4]);
        assertThrows(DecodeException.class, () -> decode(Arrays.copyOf(whole, 30)));
    }
}
