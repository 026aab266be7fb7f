package org.sequencemaker.audio.stretch;

import org.sequencemaker.audio.sound.PcmSource;

/** A stretch of a song at hand, moved along when something beyond it is looked at. */
final class Glass {
    private final PcmSource source;
    private final int size;
    private final float[] stereo;
    private long first;
    private boolean isEmpty = true;

    Glass(PcmSource source) {
        this.source = source;
        this.size = Math.max(1 << 14, source.rate());
        this.stereo = new float[2 * size];
    }

    /** Makes the frames from one to another readable; they must be less than half a second apart. */
    void look(long from, long to) {
        if (isEmpty || from < first || to > first + size) {
            isEmpty = false;
            // Mostly it goes forward, but the next look may be a little behind this one.
            first = from - size / 4;
            source.read(first, stereo, size);
        }
    }

    float left(long frame) {
        return stereo[(int) (frame - first) * 2];
    }

    float right(long frame) {
        return stereo[(int) (frame - first) * 2 + 1];
    }

    void copy(long from, float[] target, int at, int frames) {
        look(from, from + frames);
        System.arraycopy(stereo, (int) (from - first) * 2, target, 2 * at, 2 * frames);
    }
}
