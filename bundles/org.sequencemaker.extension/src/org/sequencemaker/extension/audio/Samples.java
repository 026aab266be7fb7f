package org.sequencemaker.extension.audio;

/** A decoded song. Safe from any thread. */
public interface Samples {
    /** Frames per second, such as 44100. */
    int rateHz();

    /** How many channels; 1 or more. */
    int channels();

    /** How many frames; one frame is one sample of every channel. */
    long frames();

    /**
     * Reads a stretch of one channel, from -1 to 1.
     *
     * @param channel from 0; -1 for the mean of all
     * @param frame the first, from 0
     * @param into where to put them, from index 0
     * @return how many were read: as many as fit into the array, fewer at the end of the song, 0 after it
     */
    int read(int channel, long frame, float[] into);
}
