package org.sequencemaker.audio.worker.analysis.rhythm;

/**
 * How strongly each tempo is present around each second: autocorrelation of nine-second windows, read with a comb of
 * four teeth (Davies and Plumbley, IEEE TASLP 15(3), 2007).
 */
final class Tempogram {
    static final int TEMPI = 140;
    /** Tempi tried, in beats per minute: 40 to 240 in equal ratios. */
    static final double[] BPM = new double[TEMPI];

    private static final double WINDOW = 9;

    static {
        for (int i = 0; i < TEMPI; i++) {
            BPM[i] = 40 * Math.pow(6, i / (TEMPI - 1.0));
        }
    }

    private final double[][] strength;

    private Tempogram(double[][] strength) {
        this.strength = strength;
    }

    /** One row a second of {@code curve}. */
    static Tempogram of(float[] curve, double rate) {
        int step = (int) rate;
        int window = (int) (WINDOW * rate);
        int rows = Math.max(1, curve.length / step);
        double[][] strength = new double[rows][];
        for (int t = 0; t < rows; t++) {
            int middle = t * step + step / 2;
            int a = Math.max(0, Math.min(middle - window / 2, curve.length - window));
            int b = Math.min(curve.length, a + window);
            strength[t] = comb(autocorrelation(curve, a, b, (int) (rate * 6) + 8), b - a, rate);
        }
        return new Tempogram(strength);
    }

    /** Seconds covered. */
    int rows() {
        return strength.length;
    }

    double[] row(int second) {
        return strength[second];
    }

    /** Mean strength of the tempo at each second relative to the strongest there, 0 to 1. */
    double support(int[] path) {
        double sum = 0;
        for (int t = 0; t < path.length; t++) {
            double max = 1e-9;
            for (double v : strength[t]) {
                max = Math.max(max, v);
            }
            sum += strength[t][path[t]] / max;
        }
        return sum / Math.max(1, path.length);
    }

    private static double[] autocorrelation(float[] x, int a, int b, int lags) {
        double[] result = new double[lags + 1];
        double energy = 1e-9;
        for (int i = a; i < b; i++) {
            energy += x[i] * x[i];
        }
        for (int lag = 0; lag <= lags && lag < b - a; lag++) {
            float sum = 0;
            for (int i = a; i + lag < b; i++) {
                sum += x[i] * x[i + lag];
            }
            result[lag] = sum / energy * (b - a) / (b - a - lag);
        }
        return result;
    }

    private static double[] comb(double[] acf, int length, double rate) {
        double limit = Math.min(acf.length - 1, length * 0.8);
        double[] result = new double[TEMPI];
        for (int p = 0; p < TEMPI; p++) {
            double lag = rate * 60 / BPM[p];
            double sum = 0;
            int teeth = 0;
            for (int k = 1; k <= 4 && k * lag + 2 < limit; k++) {
                double best = 0;
                for (int j = -Math.max(1, k); j <= Math.max(1, k); j++) {
                    best = Math.max(best, between(acf, k * lag + j * 0.5));
                }
                sum += best;
                teeth++;
            }
            result[p] = teeth > 0 ? sum / teeth : 0;
        }
        return result;
    }

    private static double between(double[] a, double x) {
        int i = (int) x;
        return i < 0 || i + 1 >= a.length ? 0 : a[i] + (a[i + 1] - a[i]) * (x - i);
    }
}
