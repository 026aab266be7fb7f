package org.sequencemaker.audio.worker.analysis.rhythm;

import java.util.ArrayDeque;

/** Beats that fall on strong accents and keep a given, slowly changing period (Ellis, JNMR 36(1), 2007). */
final class BeatPath {
    /** Follows a player who breathes. */
    static final double LOOSE = 60;

    /** Keeps the beat through a passage that only plays between the beats. */
    static final double STIFF = 400;

    private BeatPath() {}

    /**
     * Frames of the beats in {@code curve}; {@code period} is the wished distance at each frame, in frames, {@code
     * tightness} what leaving it costs against the height of the curve.
     */
    static int[] best(float[] curve, double[] period, double tightness) {
        int n = curve.length;
        if (n == 0) {
            return new int[0];
        }
        double[] logs = new double[(int) (2 * max(period)) + 2];
        for (int d = 1; d < logs.length; d++) {
            logs[d] = Math.log(d);
        }
        double[] score = new double[n];
        int[] back = new int[n];
        for (int i = 0; i < n; i++) {
            double p = period[i];
            double log = Math.log(p);
            double best = 0;
            back[i] = -1;
            for (int j = (int) Math.max(0, i - 2 * p); j <= i - p / 2; j++) {
                double r = logs[i - j] - log;
                double v = score[j] - tightness * r * r;
                if (v > best) {
                    best = v;
                    back[i] = j;
                }
            }
            score[i] = curve[i] + best;
        }
        int end = n - 1;
        for (int i = (int) Math.max(0, n - 1.5 * period[n - 1]); i < n; i++) {
            end = score[i] > score[end] ? i : end;
        }
        ArrayDeque<Integer> beats = new ArrayDeque<>();
        for (int i = end; i >= 0; i = back[i]) {
            beats.addFirst(i);
        }
        return beats.stream().mapToInt(i -> i).toArray();
    }

    private static double max(double[] x) {
        double m = 1;
        for (double v : x) {
            m = Math.max(m, v);
        }
        return m;
    }
}
