package org.sequencemaker.audio.worker.analysis.rhythm;

/** A tempo for every second, close to a wished one and changing little: the best path through a {@link Tempogram}. */
final class TempoPath {
    private static final double WIDTH = 0.3;
    private static final double[] COST = new double[Tempogram.TEMPI];

    static {
        for (int d = 0; d < COST.length; d++) {
            double distance = d * Math.log(6) / (Tempogram.TEMPI - 1);
            COST[d] = distance < 0.08 ? distance * 9 : 0.08 * 9 + 3.0 + (distance - 0.08) * 2;
        }
    }

    private TempoPath() {}

    /** Indices into {@link Tempogram#BPM}, one a second, preferring tempi around {@code centre} beats per minute. */
    static int[] best(Tempogram tempogram, double centre) {
        int n = tempogram.rows();
        double[] prior = prior(centre);
        double[][] score = new double[n][];
        int[][] from = new int[n][Tempogram.TEMPI];
        for (int t = 0; t < n; t++) {
            double[] own = emission(tempogram.row(t), prior);
            if (t > 0) {
                advance(score[t - 1], own, from[t]);
            }
            score[t] = own;
        }
        int at = 0;
        for (int p = 1; p < Tempogram.TEMPI; p++) {
            at = score[n - 1][p] > score[n - 1][at] ? p : at;
        }
        int[] path = new int[n];
        for (int t = n - 1; t >= 0; t--) {
            path[t] = at;
            at = from[t][at];
        }
        return path;
    }

    private static double[] prior(double centre) {
        double[] prior = new double[Tempogram.TEMPI];
        for (int p = 0; p < prior.length; p++) {
            double d = Math.log(Tempogram.BPM[p] / centre) / Math.log(2) / WIDTH;
            prior[p] = Math.exp(-0.5 * d * d);
        }
        return prior;
    }

    private static double[] emission(double[] row, double[] prior) {
        double[] own = new double[row.length];
        double max = 1e-9;
        for (int p = 0; p < row.length; p++) {
            own[p] = Math.max(1e-3, row[p]) * prior[p];
            max = Math.max(max, own[p]);
        }
        for (int p = 0; p < row.length; p++) {
            own[p] = Math.log(own[p] / max + 0.02);
        }
        return own;
    }

    private static void advance(double[] before, double[] own, int[] from) {
        for (int p = 0; p < own.length; p++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int q = 0; q < own.length; q++) {
                double v = before[q] - COST[Math.abs(p - q)];
                if (v > best) {
                    best = v;
                    from[p] = q;
                }
            }
            own[p] += best;
        }
    }

    /** The beat period in frames at every frame of a curve of {@code length} frames, jumps kept, drifts smoothed. */
    static double[] periods(int[] path, int length, double rate) {
        double[] period = new double[length];
        for (int i = 0; i < length; i++) {
            double t = i / rate - 0.5;
            int a = (int) Math.max(0, Math.min(path.length - 1, Math.floor(t)));
            int b = Math.min(path.length - 1, a + 1);
            double u = Math.max(0, Math.min(1, t - a));
            double la = Math.log(Tempogram.BPM[path[a]]);
            double lb = Math.log(Tempogram.BPM[path[b]]);
            double bpm = Math.abs(la - lb) > 0.1 ? Math.exp(u < 0.5 ? la : lb) : Math.exp(la + (lb - la) * u);
            period[i] = rate * 60 / bpm;
        }
        return period;
    }
}
