package org.sequencemaker.audio.sound;

/**
 * A song at another rate, for devices that refuse its own. Each frame is the sum of 32 around its place under a sinc in a
 * Hann window, low-passed to the lower of both rates; J. O. Smith, "Digital Audio Resampling", 2002. For one reader at a time.
 */
public final class ResampledPcm implements PcmSource {
    private static final int HALF = 16;
    private static final int PHASES = 512;

    private final PcmSource source;
    private final int rate;
    private final double step;
    private final float[] taps = new float[(PHASES + 1) * 2 * HALF];
    private float[] window = new float[0];

    public ResampledPcm(PcmSource source, int rate) {
        this.source = source;
        this.rate = rate;
        this.step = (double) source.rate() / rate;
        double cut = Math.min(1, 1 / step) * 0.95;
        for (int phase = 0; phase <= PHASES; phase++) {
            double sum = 0;
            for (int k = 0; k < 2 * HALF; k++) {
                double x = k - HALF + 1 - (double) phase / PHASES;
                double hann = Math.abs(x) >= HALF ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * x / HALF);
                double tap = hann * (x == 0 ? cut : Math.sin(Math.PI * cut * x) / (Math.PI * x));
                taps[phase * 2 * HALF + k] = (float) tap;
                sum += tap;
            }
            for (int k = 0; k < 2 * HALF; k++) {
                taps[phase * 2 * HALF + k] /= (float) sum;
            }
        }
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public long frames() {
        return Math.round(source.frames() / step);
    }

    @Override
    public void read(long from, float[] stereo, int count) {
        long first = (long) Math.floor(from * step) - HALF;
        int needed = (int) Math.ceil(count * step) + 2 * HALF + 4;
        if (window.length < 2 * needed) {
            window = new float[2 * needed];
        }
        source.read(first, window, needed);
        for (int i = 0; i < count; i++) {
            double place = (from + i) * step;
            long whole = (long) Math.floor(place);
            int tap = (int) Math.round((place - whole) * PHASES) * 2 * HALF;
            int at = (int) (whole - HALF + 1 - first) * 2;
            float left = 0;
            float right = 0;
            for (int k = 0; k < 2 * HALF; k++) {
                left += taps[tap + k] * window[at + 2 * k];
                right += taps[tap + k] * window[at + 2 * k + 1];
            }
            stereo[2 * i] = left;
            stereo[2 * i + 1] = right;
        }
    }
}
