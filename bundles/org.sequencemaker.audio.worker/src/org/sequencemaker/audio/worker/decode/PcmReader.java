package org.sequencemaker.audio.worker.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.sequencemaker.audio.protocol.PcmFile;

/** Reads a decoded song from front to back. */
public final class PcmReader implements AutoCloseable {
    private static final int BLOCK = 8192;

    private final FileChannel file;
    private final PcmFile head;
    private final ByteBuffer bytes;
    private final SampleCoding coding;
    private long position;

    /** Opens {@code path}. */
    public PcmReader(Path path) throws IOException {
        FileChannel opened = FileChannel.open(path);
        try {
            head = PcmFile.read(opened);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        file = opened;
        coding = head.bits() == 16 ? SampleCoding.SIGNED_16 : SampleCoding.FLOAT_32;
        bytes = ByteBuffer.allocate(BLOCK * head.frameBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    public PcmFile head() {
        return head;
    }

    /** Samples enough for one {@link #read}. */
    public float[] buffer() {
        return new float[BLOCK * head.channels()];
    }

    /** Reads the next frames into {@code samples}; −1 at the end. */
    public int read(float[] samples) throws IOException {
        int wanted = (int) Math.min(BLOCK, head.frames() - position);
        bytes.clear().limit(wanted * head.frameBytes());
        long at = PcmFile.HEAD + position * head.frameBytes();
        while (bytes.hasRemaining()) {
            int n = file.read(bytes, at + bytes.position());
            if (n < 0) {
                break;
            }
        }
        int frames = bytes.position() / head.frameBytes();
        for (int i = 0; i < frames * head.channels(); i++) {
            samples[i] = coding.sample(bytes, i * coding.bytes());
        }
        position += frames;
        return frames == 0 ? -1 : frames;
    }

    /**
     * Reads a stretch mixed down to one channel; what lies before and after the song is left as it is.
     *
     * @param first frame that goes to {@code into[0]}; may be below 0
     */
    public void mono(long first, float[] into) throws IOException {
        float[] samples = buffer();
        position = Math.clamp(first, 0, head.frames());
        long end = first + into.length;
        while (position < end) {
            long from = position;
            int n = read(samples);
            if (n < 0) {
                return;
            }
            for (int i = 0; i < n && from + i < end; i++) {
                float sum = 0;
                for (int c = 0; c < head.channels(); c++) {
                    sum += samples[i * head.channels() + c];
                }
                into[(int) (from + i - first)] = sum / head.channels();
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
