package org.sequencemaker.audio.worker.analysis.melody;

import java.util.ArrayList;
import java.util.List;

/** The pitches that could lead at one moment, and the numbers that describe each. */
final class PitchCandidates {
    static final int MOST = 10;

    private static final double[] PARTIALS = {1, 2, 3, 4, 5, 6, 0.5, 1.5, 1 / 3.0, 2 / 3.0};
    private static final int[] AROUND = {-8, -4, -2, 2, 4, 8};

    private final Salience salience;
    private final double[] usual = new double[Salience.BINS];

    PitchCandidates(Salience salience) {
        this.salience = salience;
        for (int i = 0; i < salience.frames(); i++) {
            float[] frame = salience.frame(i);
            double sum = 1e-6;
            for (float v : frame) {
                sum += v;
            }
            for (int b = 0; b < frame.length; b++) {
                usual[b] += frame[b] / sum / salience.frames();
            }
        }
    }

    /** Names of the numbers, in order. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of("pitch", "share", "rank", "above", "below", "usual", "total"));
        for (double p : PARTIALS) {
            names.add("partial" + Math.round(100 * p));
        }
        for (int a : AROUND) {
            names.add("at" + a);
        }
        names.addAll(List.of("octaveUp", "octaveDown", "fifthUp", "fifthDown", "highest"));
        return names;
    }

    /** Bins of the strongest peaks of frame {@code i}, strongest first. */
    int[] at(int i) {
        float[] s = salience.frame(i);
        int[] best = new int[MOST];
        int n = 0;
        for (int b = 1; b + 1 < s.length; b++) {
            if (s[b] > 1e-4 && s[b] > s[b - 1] && s[b] >= s[b + 1]) {
                int at = n < MOST ? n++ : s[b] > s[best[MOST - 1]] ? MOST - 1 : -1;
                for (int k = at; k >= 0; k--) {
                    best[k] = b;
                    if (k == 0 || s[best[k - 1]] >= s[b]) {
                        break;
                    }
                    best[k] = best[k - 1];
                }
            }
        }
        return java.util.Arrays.copyOf(best, n);
    }

    /** Numbers of candidate {@code rank} of {@code bins} in frame {@code i}. */
    float[] describe(int i, int[] bins, int rank) {
        float[] s = salience.frame(i);
        int bin = bins[rank];
        float own = s[bin];
        float[] row = new float[names().size()];
        int k = 0;
        row[k++] = Salience.LOWEST + (float) bin / Salience.FINE;
        row[k++] = own / s[bins[0]];
        row[k++] = rank;
        row[k++] = strongest(s, bins, bin, true) / own;
        row[k++] = strongest(s, bins, bin, false) / own;
        row[k++] = (float) (usual[bin] * Salience.BINS);
        row[k++] = (float) Math.log(s[bins[0]] + 1e-3);
        double f = Salience.hertz(bin);
        double base = Math.log(salience.magnitude(i, f) + 1e-2);
        for (double p : PARTIALS) {
            row[k++] = (float) (Math.log(salience.magnitude(i, p * f) + 1e-2) - (p == 1 ? 0 : base));
        }
        for (int a : AROUND) {
            row[k++] = near(i + a, bin) / own;
        }
        for (int interval : new int[] {12, -12, 7, -7}) {
            row[k++] = near(i, bin + interval * Salience.FINE) / own;
        }
        int higher = 0;
        for (int b : bins) {
            higher += b > bin && s[b] > 0.5 * own ? 1 : 0;
        }
        row[k] = higher;
        return row;
    }

    private static float strongest(float[] s, int[] bins, int bin, boolean above) {
        float best = 0;
        for (int b : bins) {
            if (above ? b > bin + Salience.FINE : b < bin - Salience.FINE) {
                best = Math.max(best, s[b]);
            }
        }
        return best;
    }

    private float near(int frame, int bin) {
        if (frame < 0 || frame >= salience.frames()) {
            return 0;
        }
        float[] s = salience.frame(frame);
        float best = 0;
        for (int b = Math.max(0, bin - 2); b <= Math.min(s.length - 1, bin + 2); b++) {
            best = Math.max(best, s[b]);
        }
        return best;
    }
}
