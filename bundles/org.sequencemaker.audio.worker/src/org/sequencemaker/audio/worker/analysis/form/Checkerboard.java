package org.sequencemaker.audio.worker.analysis.form;

/** Novelty along the diagonal of a self-similarity matrix (Foote, ICME 2000), without keeping the matrix. */
final class Checkerboard {
    private Checkerboard() {}

    /** How strongly {@code rows} change from one kind of thing to another at each row, with a kernel of ±{@code reach}. */
    static double[] novelty(float[][] rows, int reach) {
        int n = rows.length;
        float[][] unit = new float[n][];
        for (int i = 0; i < n; i++) {
            unit[i] = unit(rows[i]);
        }
        double[] weight = new double[2 * reach];
        for (int k = 0; k < weight.length; k++) {
            double x = (k - reach + 0.5) / (0.5 * reach);
            weight[k] = Math.exp(-0.5 * x * x) * Math.signum(k - reach + 0.5);
        }
        double[] result = new double[n];
        int width = n == 0 ? 0 : rows[0].length;
        for (int i = 0; i < n; i++) {
            // The kernel is an outer product, so the sum over the square is the squared length of one weighted sum.
            double[] sum = new double[width];
            double energy = 1e-9;
            for (int k = 0; k < weight.length; k++) {
                float[] row = unit[Math.max(0, Math.min(n - 1, i + k - reach))];
                energy += weight[k] * weight[k];
                for (int d = 0; d < width; d++) {
                    sum[d] += weight[k] * row[d];
                }
            }
            for (double v : sum) {
                result[i] += v * v / energy / weight.length;
            }
        }
        return result;
    }

    private static float[] unit(float[] x) {
        double length = 1e-9;
        for (float v : x) {
            length += v * v;
        }
        float[] y = new float[x.length];
        for (int k = 0; k < x.length; k++) {
            y[k] = (float) (x[k] / Math.sqrt(length));
        }
        return y;
    }
}
