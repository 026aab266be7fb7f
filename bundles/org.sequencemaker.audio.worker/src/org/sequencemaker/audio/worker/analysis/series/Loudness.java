package org.sequencemaker.audio.worker.analysis.series;

import org.sequencemaker.audio.worker.analysis.signal.Samples;

/** Loudness as it is heard, in LUFS over 0.4 s (ITU-R BS.1770-4, momentary), of a sound mixed down to one channel. */
final class Loudness {
    private static final double WINDOW = 0.4;
    private static final double SILENCE = -70;

    private Loudness() {}

    /** {@code n} values, one for each {@code step} samples. */
    static float[] of(Samples sound, int step, int n) {
        float[] x = new float[1 << 14];
        double[] shelf = shelf(sound.rate());
        double[] pass = pass(sound.rate());
        double[] sums = new double[n + 1];
        double[] s = new double[4];
        for (int at = 0; at < sound.length(); at += x.length) {
            int count = Math.min(x.length, sound.length() - at);
            sound.copy(at, x, 0, count);
            for (int i = 0; i < count; i++) {
                double a = filter(shelf, x[i], s, 0);
                double b = filter(pass, a, s, 2);
                sums[Math.min(n - 1, (at + i) / step) + 1] += b * b;
            }
        }
        for (int i = 0; i < n; i++) {
            sums[i + 1] += sums[i];
        }
        int half = (int) Math.round(WINDOW / 2 * sound.rate() / step);
        float[] result = new float[n];
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - half);
            int to = Math.min(n, i + half);
            double power = (sums[to] - sums[from]) / Math.max(1, (to - from) * step);
            // Both channels of a stereo song would count, which is what the 3 dB make up for.
            result[i] = (float) Math.max(SILENCE, -0.691 + 3.01 + 10 * Math.log10(power + 1e-12));
        }
        return result;
    }

    private static double filter(double[] c, double x, double[] s, int at) {
        double y = c[0] * x + s[at];
        s[at] = c[1] * x - c[3] * y + s[at + 1];
        s[at + 1] = c[2] * x - c[4] * y;
        return y;
    }

    /** The high shelf of BS.1770, for any rate. */
    private static double[] shelf(double rate) {
        double k = Math.tan(Math.PI * 1681.974450955533 / rate);
        double q = 0.7071752369554196;
        double high = Math.pow(10, 3.999843853973347 / 20);
        double band = Math.pow(high, 0.4996667741545416);
        double a0 = 1 + k / q + k * k;
        return new double[] {
            (high + band * k / q + k * k) / a0,
            2 * (k * k - high) / a0,
            (high - band * k / q + k * k) / a0,
            2 * (k * k - 1) / a0,
            (1 - k / q + k * k) / a0
        };
    }

    /** The high pass of BS.1770, for any rate. */
    private static double[] pass(double rate) {
        double k = Math.tan(Math.PI * 38.13547087602444 / rate);
        double q = 0.5003270373238773;
        double a0 = 1 + k / q + k * k;
        return new double[] {1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0};
    }
}
