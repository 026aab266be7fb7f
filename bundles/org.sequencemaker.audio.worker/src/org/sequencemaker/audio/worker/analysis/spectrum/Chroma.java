package org.sequencemaker.audio.worker.analysis.spectrum;

import org.sequencemaker.audio.worker.analysis.signal.Resampler;
import org.sequencemaker.audio.worker.analysis.signal.Samples;

/**
 * Which pitch classes sound, moment by moment: twelve for the harmony (100 to 2000 Hz) and twelve for the bass (40 to
 * 260 Hz), C first. Kept as running sums, so that the mean over any stretch costs the same.
 */
public final class Chroma {
    /** Moments per second. */
    public static final double RATE = 5512.0 / 220;

    /** Values per moment: twelve of harmony, then twelve of bass. */
    public static final int WIDTH = 24;

    private static final int SIZE = 1024;

    private final float[][] sums;

    private Chroma(float[][] sums) {
        this.sums = sums;
    }

    /** Measures {@code sound}, of any rate. */
    public static Chroma measure(Samples sound) {
        Samples slow = Resampler.to(sound, 5512);
        try {
            return of(slow);
        } finally {
            if (!slow.equals(sound)) {
                slow.close();
            }
        }
    }

    private static Chroma of(Samples slow) {
        int n = slow.length() / 220 + 1;
        float[][] sums = new float[n + 1][WIDTH];
        Magnitudes spectrum = new Magnitudes(SIZE);
        float gain = (float) (0.1 / Math.max(1e-5, slow.rms()));
        int[] harmony = classes(100, 2000);
        int[] bass = classes(40, 260);
        for (int i = 0; i < n; i++) {
            float[] m = spectrum.at(slow, i * 220, gain);
            float[] next = sums[i + 1];
            System.arraycopy(sums[i], 0, next, 0, WIDTH);
            for (int k = 1; k < m.length; k++) {
                float v = FastLog.log10(1 + m[k]);
                if (harmony[k] >= 0) {
                    next[harmony[k]] += v;
                }
                if (bass[k] >= 0) {
                    next[12 + bass[k]] += v;
                }
            }
        }
        return new Chroma(sums);
    }

    private static int[] classes(double low, double high) {
        int[] result = new int[SIZE / 2];
        for (int k = 0; k < result.length; k++) {
            double f = k * 5512.0 / SIZE;
            boolean in = f >= low && f <= high;
            result[k] = in ? Math.floorMod((int) Math.round(69 + 12 * Math.log(f / 440) / Math.log(2)), 12) : -1;
        }
        return result;
    }

    /** Moments measured. */
    public int length() {
        return sums.length - 1;
    }

    /** Sum over the moments from {@code start} to {@code end} seconds; all 0 where nothing was measured. */
    public float[] between(double start, double end) {
        int a = clamp(start);
        int b = clamp(end);
        float[] result = new float[WIDTH];
        for (int k = 0; k < WIDTH; k++) {
            result[k] = sums[b][k] - sums[a][k];
        }
        return result;
    }

    /**
     * How unlike the pitch classes before and after {@code time} are, 0 same to 1 nothing in common, comparing
     * {@code reach} seconds on either side.
     *
     * @param from 0 for harmony, 12 for bass
     */
    public double change(double time, double reach, int from) {
        int m = clamp(time);
        int a = Math.min(m, clamp(time - reach));
        int z = Math.max(m, clamp(time + reach));
        if (m - a < 2 || z - m < 2) {
            return 0;
        }
        double dot = 0;
        double left = 1e-9;
        double right = 1e-9;
        for (int k = from; k < from + 12; k++) {
            double p = sums[m][k] - sums[a][k];
            double q = sums[z][k] - sums[m][k];
            dot += p * q;
            left += p * p;
            right += q * q;
        }
        return 1 - dot / Math.sqrt(left * right);
    }

    private int clamp(double time) {
        return (int) Math.max(0, Math.min(length(), Math.round(time * RATE)));
    }
}
