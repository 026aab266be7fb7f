package org.sequencemaker.audio.worker.decode;

import java.io.IOException;

/** Decoded sound, read from front to back by one thread. */
public interface PcmStream extends AutoCloseable {
    /** Frames per second, above 0. */
    int rate();

    /** Samples in a frame, 1 or more. */
    int channels();

    /** Whether 16 bits hold everything that the file knows about a sample. */
    boolean sixteenBits();

    /** Frames there will be as far as the file tells, or −1 when it does not. */
    long expectedFrames();

    /**
     * Reads up to {@code frames} frames into {@code samples}, channel by channel within a frame, full scale at ±1.
     *
     * @return frames read, 1 or more; −1 at the end
     */
    int read(float[] samples, int frames) throws IOException, DecodeException;

    @Override
    void close() throws IOException;
}
