package org.sequencemaker.ui.timeline.song;

/**
 * Some of a song's samples.
 *
 * @param first frame of the song that they begin with; may be below 0
 * @param stereo left and right by turns; nobody may change them
 */
record SampleStretch(long first, float[] stereo) {
    /** Whether all frames from one to another, that one included, are here. */
    boolean covers(long from, long to) {
        return from >= first && to < first + stereo.length / 2;
    }

    /** A sample that is here; {@code channel} 0 for left, 1 for right. */
    float at(long frame, int channel) {
        return stereo[(int) (frame - first) * 2 + channel];
    }

    /** The height of the straight line between two samples that are here. */
    double between(double frame, int channel) {
        long whole = (long) Math.floor(frame);
        float left = at(whole, channel);
        return left + (frame - whole) * (at(whole + 1, channel) - left);
    }
}
