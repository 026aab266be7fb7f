package org.sequencemaker.audio.sound;

/**
 * A song as stereo samples that can be read anywhere. A mono song sounds on both sides; of more than two channels the first
 * two are left and right and the others are spread over both. Safe to read from several threads.
 */
public interface PcmSource {
    /** Frames per second. */
    int rate();

    /** Frames of the song. */
    long frames();

    /**
     * Copies frames; what lies outside of the song is silence.
     *
     * @param from first frame wanted, may be negative or past the end
     * @param stereo gets left and right by turns, from its start on
     * @param count how many frames
     */
    void read(long from, float[] stereo, int count);

    /** Length in seconds. */
    default double seconds() {
        return (double) frames() / rate();
    }

    /** A song in memory, as tests have it; left and right by turns. */
    static PcmSource of(int rate, float[] stereo) {
        return new ArrayPcm(rate, stereo);
    }

    /** So much silence. */
    static PcmSource silence(int rate, double seconds) {
        return new SilentPcm(rate, Math.round(seconds * rate));
    }
}
