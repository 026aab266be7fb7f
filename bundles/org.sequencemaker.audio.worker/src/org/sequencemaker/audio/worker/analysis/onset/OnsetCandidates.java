package org.sequencemaker.audio.worker.analysis.onset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;

/** The peaks of a {@link Flux} and the numbers that describe each. */
final class OnsetCandidates {
    /** Frames on either side that must not be higher: 10 ms. */
    private static final int PEAK = 2;

    private static final int NEAR = 10;
    private static final int WIDE = 40;

    private final float[][] curves;
    private final double[][] sums;
    private final double[] strong;
    private final Flux flux;

    OnsetCandidates(Flux flux) {
        this.flux = flux;
        int n = flux.bands().length + 1;
        curves = Arrays.copyOf(flux.bands(), n);
        curves[n - 1] = flux.full();
        sums = new double[n][];
        strong = new double[n];
        for (int c = 0; c < n; c++) {
            sums[c] = new double[curves[c].length + 1];
            for (int i = 0; i < curves[c].length; i++) {
                sums[c][i + 1] = sums[c][i] + curves[c][i];
            }
            float[] sorted = curves[c].clone();
            Arrays.sort(sorted);
            strong[c] = sorted.length == 0 ? 1 : sorted[(int) (0.98 * (sorted.length - 1))] + 1e-3;
        }
    }

    /** Names of the numbers, in order. */
    static List<String> names(int bands) {
        List<String> names = new ArrayList<>();
        for (int c = 0; c <= bands; c++) {
            for (String n : new String[] {"height", "near", "wide", "before", "after", "highest"}) {
                names.add("c" + c + n);
            }
        }
        names.addAll(List.of("level", "rise", "rivalBefore", "rivalAfter"));
        return names;
    }

    /** Frames of the peaks, rising. */
    int[] frames() {
        float[] x = flux.full();
        double least = 0.01 * strong[strong.length - 1];
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i + 1 < x.length; i++) {
            if (x[i] > least && highest(x, i)) {
                found.add(i);
            }
        }
        return found.stream().mapToInt(i -> i).toArray();
    }

    private static boolean highest(float[] x, int i) {
        for (int j = Math.max(0, i - PEAK); j <= Math.min(x.length - 1, i + PEAK); j++) {
            if (x[j] > x[i] || (x[j] == x[i] && j < i)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers of the candidate at {@code frame}. */
    float[] describe(int frame) {
        float[] row = new float[curves.length * 6 + 4];
        int k = 0;
        for (int c = 0; c < curves.length; c++) {
            double v = max(curves[c], frame - PEAK, frame + PEAK);
            row[k++] = (float) (v / strong[c]);
            row[k++] = ratio(v, mean(c, frame - NEAR, frame + NEAR), c);
            row[k++] = ratio(v, mean(c, frame - WIDE, frame + WIDE), c);
            row[k++] = ratio(v, mean(c, frame - NEAR, frame - PEAK), c);
            row[k++] = ratio(v, mean(c, frame + PEAK, frame + NEAR), c);
            row[k++] = ratio(v, max(curves[c], frame - NEAR, frame + NEAR), c);
        }
        float[] level = flux.level();
        float now = max(level, frame, frame + 6);
        row[k++] = (float) Math.log(now + 1e-4);
        row[k++] = (float) Math.log((now + 1e-4) / (max(level, frame - 8, frame - 2) + 1e-4));
        float[] full = flux.full();
        double v = full[frame];
        row[k++] = ratio(v, max(full, frame - 12, frame - PEAK - 1), curves.length - 1);
        row[k] = ratio(v, max(full, frame + PEAK + 1, frame + 12), curves.length - 1);
        return row;
    }

    private float ratio(double value, double other, int curve) {
        double floor = 0.02 * strong[curve];
        return (float) Math.log((value + floor) / (other + floor));
    }

    private double mean(int curve, int from, int to) {
        int a = Math.max(0, from);
        int b = Math.min(curves[curve].length, to + 1);
        return b > a ? (sums[curve][b] - sums[curve][a]) / (b - a) : 0;
    }

    private static float max(float[] x, int from, int to) {
        float best = 0;
        for (int i = Math.max(0, from); i <= Math.min(x.length - 1, to); i++) {
            best = Math.max(best, x[i]);
        }
        return best;
    }
}
