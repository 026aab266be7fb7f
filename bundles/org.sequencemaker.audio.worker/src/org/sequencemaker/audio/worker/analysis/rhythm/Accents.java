package org.sequencemaker.audio.worker.analysis.rhythm;

import org.sequencemaker.audio.worker.analysis.spectrum.Flux;
import org.sequencemaker.audio.worker.analysis.spectrum.FluxPass;

/**
 * {@link Flux} made ready for finding a pulse: local mean taken off, loudness evened out over eight seconds so that a
 * quiet introduction counts as much as the rest, smoothed, at half the rate.
 *
 * @param rate values per second, about 100
 * @param bands one curve for each band of the flux, mean about 1 where there is sound
 * @param full the curve of all bands together
 * @param even the mean of the band curves, in which a loud band cannot drown the others
 * @param fine the curve of all bands together at the full rate of the flux, for exact times
 * @param first first frame (at {@code rate}) with a clear onset
 * @param last last frame with a clear onset
 */
record Accents(double rate, float[][] bands, float[] full, float[] even, float[] fine, int first, int last) {
    static final int BANDS = FluxPass.EDGES.length;

    /**
     * The accents of {@code flux}.
     *
     * @param extent where the music plays; the first and last clear onset are looked for inside
     */
    static Accents of(Flux flux, Extent extent) {
        double rate = flux.rate();
        float[] fine = even(flux.full(), rate);
        float[] full = smooth(halve(fine));
        float[][] bands = new float[BANDS][];
        float[] even = new float[full.length];
        for (int b = 0; b < BANDS; b++) {
            bands[b] = smooth(halve(even(flux.bands()[b], rate)));
            for (int i = 0; i < even.length; i++) {
                even[i] += bands[b][i] / BANDS;
            }
        }
        float[] raw = halve(flux.full());
        float[] sorted = raw.clone();
        java.util.Arrays.sort(sorted);
        float clear = sorted.length == 0 ? 0 : 0.15f * sorted[(int) (0.98 * (sorted.length - 1))];
        int first = (int) Math.max(0, Math.min(raw.length - 1, extent.start() * rate / 2));
        int last = (int) Math.max(first, Math.min(raw.length - 1, extent.end() * rate / 2));
        while (first < last && raw[first] < clear) {
            first++;
        }
        while (last > first && raw[last] < clear) {
            last--;
        }
        return new Accents(rate / 2, bands, full, even, fine, first, last);
    }

    int length() {
        return full.length;
    }

    /** Mean subtraction over ±0.4 s, half-wave rectification, division by the RMS over ±4 s with a floor. */
    private static float[] even(float[] x, double rate) {
        int n = x.length;
        int near = (int) (0.4 * rate);
        int wide = (int) (4 * rate);
        double[] sum = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sum[i + 1] = sum[i] + x[i];
        }
        float[] y = new float[n];
        double[] squares = new double[n + 1];
        for (int i = 0; i < n; i++) {
            int l = Math.max(0, i - near);
            int r = Math.min(n, i + near + 1);
            y[i] = (float) Math.max(0, x[i] - (sum[r] - sum[l]) / (r - l));
            squares[i + 1] = squares[i] + (double) y[i] * y[i];
        }
        double floor = 0.1 * Math.sqrt(squares[n] / Math.max(1, n)) + 1e-9;
        for (int i = 0; i < n; i++) {
            int l = Math.max(0, i - wide);
            int r = Math.min(n, i + wide + 1);
            y[i] /= (float) Math.max(Math.sqrt((squares[r] - squares[l]) / (r - l)), floor);
        }
        return y;
    }

    private static float[] halve(float[] x) {
        float[] y = new float[x.length / 2];
        for (int i = 0; i < y.length; i++) {
            y[i] = x[2 * i] + x[2 * i + 1];
        }
        return y;
    }

    private static float[] smooth(float[] x) {
        float[] kernel = {0.029f, 0.235f, 0.472f, 0.235f, 0.029f};
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = Math.max(-2, -i); j <= 2 && i + j < x.length; j++) {
                y[i] += x[i + j] * kernel[j + 2];
            }
        }
        return y;
    }

    /** Greatest value of {@code curve} within {@code reach} frames of {@code x}. */
    static float peak(float[] curve, double x, int reach) {
        int centre = (int) Math.round(x);
        float best = 0;
        for (int i = Math.max(0, centre - reach); i <= Math.min(curve.length - 1, centre + reach); i++) {
            best = Math.max(best, curve[i]);
        }
        return best;
    }
}
