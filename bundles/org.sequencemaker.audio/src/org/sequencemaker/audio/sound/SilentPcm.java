package org.sequencemaker.audio.sound;

import java.util.Arrays;

/** Nothing to hear: what a show without a song plays. */
record SilentPcm(int rate, long frames) implements PcmSource {
    @Override
    public void read(long from, float[] stereo, int count) {
        Arrays.fill(stereo, 0, 2 * count, 0);
    }
}
