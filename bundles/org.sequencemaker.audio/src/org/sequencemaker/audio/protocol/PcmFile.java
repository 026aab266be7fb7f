package org.sequencemaker.audio.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

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

    private static final FileHead FORM = new FileHead("SMPCM001", HEAD, "decoded song");

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
        ByteBuffer head = FORM.begin();
        head.putInt(rate).putInt(channels).putInt(bits).putInt(0).putLong(frames);
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
        ByteBuffer head = FORM.read(file);
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
