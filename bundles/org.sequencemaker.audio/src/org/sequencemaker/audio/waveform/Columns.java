package org.sequencemaker.audio.waveform;

import java.util.Arrays;

/** What a waveform looks like in a row of pixels; filled again and again by whoever draws, so that drawing makes no garbage. */
public final class Columns {
    /** Least and greatest sample of a column, −1 to 1; least above greatest where the song has no sound yet. */
    public final float[] least;

    public final float[] greatest;

    /** Root mean square of a column, 0 to 1. */
    public final float[] rms;

    /** Root mean square of what lies below 200 Hz, up to 2500 Hz and above, 0 to 1; of all channels together. */
    public final float[] low;

    public final float[] mid;
    public final float[] high;

    /** Room for {@code width} pixels. */
    public Columns(int width) {
        least = new float[width];
        greatest = new float[width];
        rms = new float[width];
        low = new float[width];
        mid = new float[width];
        high = new float[width];
    }

    public int width() {
        return least.length;
    }

    void clear() {
        Arrays.fill(least, 1);
        Arrays.fill(greatest, -1);
        Arrays.fill(rms, 0);
        Arrays.fill(low, 0);
        Arrays.fill(mid, 0);
        Arrays.fill(high, 0);
    }
}
