package org.sequencemaker.audio.worker.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavReaderTest {
    @TempDir
    Path folder = Path.of("");

    private final Decoders decoders = new Decoders(false);

    private float[] decode(byte[] content) throws IOException, DecodeException {
        return Sounds.decode(decoders, Sounds.file(folder, "a.wav", content));
    }

    @Test
    void eightBitsHaveTheirMiddleAt128() throws Exception {
        byte[] samples = {(byte) 128, 0, (byte) 255};
        assertArrayEquals(new float[] {0, -1, 127 / 128f}, decode(Sounds.wav(1, 1, 8000, 8, samples)));
    }

    @Test
    void sixteenTwentyFourAndThirtyTwoBitsAreScaledToOne() throws Exception {
        byte[] sixteen = {0, 0x40, 0, (byte) 0x80};
        assertArrayEquals(new float[] {0.5f, -1}, decode(Sounds.wav(1, 1, 44100, 16, sixteen)));
        byte[] twentyFour = {0, 0, 0x40, 0, 0, (byte) 0x80};
        assertArrayEquals(new float[] {0.5f, -1}, decode(Sounds.wav(1, 2, 44100, 24, twentyFour)));
        byte[] thirtyTwo = {0, 0, 0, 0x40, 0, 0, 0, (byte) 0x80};
        assertArrayEquals(new float[] {0.5f, -1}, decode(Sounds.wav(1, 1, 96000, 32, thirtyTwo)));
    }

    @Test
    void floatsComeAsTheyAreAndWhatIsNoNumberIsSilence() throws Exception {
        ByteBuffer b = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        b.putFloat(0.25f).putFloat(Float.NaN).putFloat(-1.5f);
        assertArrayEquals(new float[] {0.25f, 0, -1.5f}, decode(Sounds.wav(3, 1, 44100, 32, b.array())));
    }

    @Test
    void aLawAndMuLawFollowTheStandard() throws Exception {
        // G.711: code 0xD5 is +8 of A-law's 13 bits scaled to 16, 0xFF is zero of mu-law, 0x80 its greatest value.
        assertEquals(8 / 32768f, decode(Sounds.wav(6, 1, 8000, 8, new byte[] {(byte) 0xD5}))[0]);
        assertEquals(0f, decode(Sounds.wav(7, 1, 8000, 8, new byte[] {(byte) 0xFF}))[0]);
        assertEquals(32124 / 32768f, decode(Sounds.wav(7, 1, 8000, 8, new byte[] {(byte) 0x80}))[0]);
    }

    @Test
    void theExtensibleHeadNamesTheTrueCoding() throws Exception {
        ByteBuffer b = ByteBuffer.allocate(72).order(ByteOrder.LITTLE_ENDIAN);
        b.put(Sounds.ascii("RIFF")).putInt(64).put(Sounds.ascii("WAVEfmt ")).putInt(40);
        b.putShort((short) 0xFFFE)
                .putShort((short) 1)
                .putInt(48000)
                .putInt(192000)
                .putShort((short) 4);
        b.putShort((short) 32)
                .putShort((short) 22)
                .putShort((short) 32)
                .putInt(4)
                .putShort((short) 3);
        b.position(60);
        b.put(Sounds.ascii("data")).putInt(4).putFloat(0.75f);
        assertArrayEquals(new float[] {0.75f}, decode(b.array()));
    }

    @Test
    void rf64TakesTheLengthFromItsOwnChunk() throws Exception {
        ByteBuffer b = ByteBuffer.allocate(90).order(ByteOrder.LITTLE_ENDIAN);
        b.put(Sounds.ascii("RF64")).putInt(-1).put(Sounds.ascii("WAVEds64")).putInt(28);
        b.putLong(82).putLong(4).putLong(2).putInt(0);
        b.put(Sounds.ascii("fmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(44100)
                .putInt(88200);
        b.putShort((short) 2).putShort((short) 16).put(Sounds.ascii("data")).putInt(-1);
        b.putShort((short) 16384).putShort((short) -16384).putShort((short) 1111);
        assertArrayEquals(new float[] {0.5f, -0.5f}, decode(b.array()));
    }

    @Test
    void aHeadThatClaimsTenHoursGivesOnlyWhatIsThere() throws Exception {
        byte[] content = Sounds.wav(1, 1, 44100, 16, new byte[] {0, 0x40, 0, 0x40});
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(40, Integer.MAX_VALUE);
        assertArrayEquals(new float[] {0.5f, 0.5f}, decode(content));
    }

    @Test
    void aCutHeadAndImpossibleNumbersAreNamed() throws Exception {
        byte[] whole = Sounds.wav(1, 1, 44100, 16, new byte[4]);
        DecodeException cut = assertThrows(DecodeException.class, () -> decode(java.util.Arrays.copyOf(whole, 30)));
        assertTrue(String.valueOf(cut.getMessage()).contains("without samples")
                || String.valueOf(cut.getMessage()).contains("format of only"));
        DecodeException rate = assertThrows(DecodeException.class, () -> decode(Sounds.wav(1, 1, 7, 16, new byte[4])));
        assertTrue(String.valueOf(rate.getMessage()).contains("7 Hz"));
    }
}
