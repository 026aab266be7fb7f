package org.sequencemaker.plugin.testkit;

import org.sequencemaker.extension.audio.Samples;

/** A song of one channel out of a formula, for analyzers. */
public final class FakeSong implements Samples {
    private final int rateHz;
    private final float[] samples;

    /** @param samples from -1 to 1 */
    public FakeSong(int rateHz, float[] samples) {
        this.rateHz = rateHz;
        this.samples = samples.clone();
    }

    /** Returns a song of clicks at an even pace, the first at its start: the beats are known. */
    public static FakeSong clicks(double beatsPerMinute, double seconds) {
        int rate = 44_100;
        float[] samples = new float[(int) (seconds * rate)];
        double distance = 60.0 / beatsPerMinute * rate;
        for (int i = 0; i < samples.length; i++) {
            double after = i % distance / rate;
            samples[i] = (float) (0.8 * Math.sin(2 * Math.PI * 1000 * after) * Math.exp(-after * 60));
        }
        return new FakeSong(rate, samples);
    }

    @Override
    public int rateHz() {
        return rateHz;
    }

    @Override
    public int channels() {
        return 1;
    }

    @Override
    public long frames() {
        return samples.length;
    }

    @Override
    public int read(int channel, long frame, float[] into) {
        int count = (int) Math.clamp(samples.length - frame, 0, into.length);
        if (count > 0) {
            System.arraycopy(samples, (int) frame, into, 0, count);
        }
        return count;
    }
}
