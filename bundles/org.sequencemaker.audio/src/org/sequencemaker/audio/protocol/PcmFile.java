package org.sequencemaker.audio.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * The head of a decoded song: 64 bytes, then the frames without any gap until the end of the file, little end first.
 *
 * <p>Bytes 0–7 {@code SMPCM001}; 8–11 rate; 12–15 channels; 16–19 bits, 16 for whole numbers or 32 for IEEE floats; 20–23
 * zero; 24–31 frames; the rest zero.
 *
 * @param rate frames per second
 * @param channels samples in a frame
 * @param bits 16: whole numbers, full scale 32768; 32: floats, full scale 1
 * @param frames frames in the file
 */
public record PcmFile(int rate, int channels, int bits, long frames) {
    /** Where the first frame begins. */
    public static final int HEAD = 64;

    private static final byte[] MAGIC = "SMPCM001".getBytes(StandardCharsets.US_ASCII);

    public PcmFile {
        if (rate < 1 || channels < 1 || channels > 64 || (bits != 16 && bits != 32) || frames < 0) {
            throw new IllegalArgumentException("Not a decoded song: " + rate + " Hz, " + channels + " channels, " + bits
                    + " bits, " + frames + " frames");
        }
    }

    /** Bytes of one frame. */
    public int frameBytes() {
        return channels * bits / 8;
    }

    /** Length in seconds. */
    public double seconds() {
        return (double) frames / rate;
    }

    /** Writes the head at the start of {@code file}. */
    public void write(FileChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.put(MAGIC).putInt(rate).putInt(channels).putInt(bits).putInt(0).putLong(frames);
        head.rewind();
        for (long at = 0; head.hasRemaining(); ) {
            at += file.write(head, at);
        }
    }

    /**
     * Reads the head of {@code file}.
     *
     * @throws IOException when it is none or the file is shorter than it says
     */
    public static PcmFile read(FileChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        while (head.hasRemaining() && file.read(head, head.position()) >= 0) {
            // The channel may give less than asked for.
        }
        byte[] magic = new byte[MAGIC.length];
        head.flip();
        if (head.limit() == HEAD) {
            head.get(magic);
        }
        if (!java.util.Arrays.equals(magic, MAGIC)) {
            throw new IOException("The file is not a decoded song: it does not begin with SMPCM001");
        }
        try {
            PcmFile result = new PcmFile(head.getInt(8), head.getInt(12), head.getInt(16), head.getLong(24));
            if (result.frames > (file.size() - HEAD) / result.frameBytes()) {
                throw new IOException("The decoded song claims " + result.frames + " frames but ends before them");
            }
            return result;
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
