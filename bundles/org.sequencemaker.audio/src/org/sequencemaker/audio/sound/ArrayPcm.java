package org.sequencemaker.audio.sound;

import java.util.Arrays;

/** A song in memory. The array belongs to it from now on. */
record ArrayPcm(int rate, float[] stereo) implements PcmSource {
    @Override
    public long frames() {
        return stereo.length / 2;
    }

    @Override
    public void read(long from, float[] target, int count) {
        long first = Math.clamp(from, 0, frames());
        long last = Math.clamp(from + count, 0, frames());
        if (last - first < count) {
            Arrays.fill(target, 0, 2 * count, 0);
        }
        if (last > first) {
            System.arraycopy(stereo, (int) (2 * first), target, (int) (2 * (first - from)), (int) (2 * (last - first)));
        }
    }
}
