package org.sequencemaker.audio.worker.analysis.form;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers by which it is told whether a new section begins at a beat: how unlike the beats before and after are at
 * several reaches and in several respects, how that compares with the neighbourhood, and the place in the bar.
 */
final class BoundaryFeatures {
    private static final int[] REACHES = {2, 4, 8, 16, 32};
    private static final int[][] PARTS = {
        {0, BeatFacts.HARMONY},
        {BeatFacts.HARMONY, BeatFacts.MOTION},
        {BeatFacts.MOTION, BeatFacts.LEVEL},
        {BeatFacts.LEVEL, BeatFacts.WIDTH}
    };
    private static final int KERNEL = 16;

    private final BeatFacts facts;
    private final double[][] sums;
    private final double[][][] novelty = new double[REACHES.length][PARTS.length][];
    private final double[] checkerboard;

    BoundaryFeatures(BeatFacts facts) {
        this.facts = facts;
        int n = facts.beats();
        sums = new double[n + 1][BeatFacts.WIDTH];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < BeatFacts.WIDTH; k++) {
                sums[i + 1][k] = sums[i][k] + facts.rows[i][k];
            }
        }
        for (int r = 0; r < REACHES.length; r++) {
            for (int p = 0; p < PARTS.length; p++) {
                novelty[r][p] = new double[n];
                for (int i = 1; i < n; i++) {
                    novelty[r][p][i] = distance(i, REACHES[r], PARTS[p]);
                }
            }
        }
        checkerboard = Checkerboard.novelty(facts.rows, KERNEL);
    }

    /** Names of the numbers, in order. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int r : REACHES) {
            for (int p = 0; p < PARTS.length; p++) {
                names.add("new" + r + "p" + p);
                names.add("peak" + r + "p" + p);
            }
            names.add("louder" + r);
            for (int b = 0; b < BeatFacts.LEVEL - BeatFacts.MOTION; b++) {
                names.add("moves" + r + "b" + b);
            }
        }
        for (int b = 0; b <= BeatFacts.LEVEL - BeatFacts.MOTION; b++) {
            names.add("hit" + b);
            names.add("fill" + b);
        }
        names.addAll(List.of("board", "boardPeak", "position", "meter", "beat", "left", "bar2", "bar4", "bar8"));
        return names;
    }

    /** Numbers of the beat {@code i}, from 1 to the last. */
    float[] of(int i) {
        float[] row = new float[names().size()];
        int k = 0;
        for (int r = 0; r < REACHES.length; r++) {
            for (int p = 0; p < PARTS.length; p++) {
                row[k++] = (float) novelty[r][p][i];
                row[k++] = (float) (novelty[r][p][i] / (around(novelty[r][p], i) + 1e-3));
            }
            row[k++] = (float) change(i, REACHES[r], BeatFacts.LEVEL);
            for (int b = BeatFacts.MOTION; b < BeatFacts.LEVEL; b++) {
                row[k++] = (float) change(i, REACHES[r], b);
            }
        }
        for (int b = BeatFacts.MOTION; b <= BeatFacts.LEVEL; b++) {
            row[k++] = facts.rows[i][b];
            row[k++] = facts.rows[i - 1][b];
        }
        row[k++] = (float) checkerboard[i];
        row[k++] = (float) (checkerboard[i] / (around(checkerboard, i) + 1e-3));
        row[k++] = facts.positions[i];
        row[k++] = facts.meter;
        row[k++] = i;
        row[k++] = facts.beats() - i;
        int bar = bar(i);
        row[k++] = Math.floorMod(bar, 2);
        row[k++] = Math.floorMod(bar, 4);
        row[k] = Math.floorMod(bar, 8);
        return row;
    }

    /** Bars since the first downbeat. */
    private int bar(int i) {
        int first = 0;
        while (first < i && facts.positions[first] != 1) {
            first++;
        }
        return Math.floorDiv(i - first, Math.max(1, facts.meter));
    }

    private double distance(int i, int reach, int[] part) {
        double sum = 0;
        for (int k = part[0]; k < part[1]; k++) {
            double d = change(i, reach, k);
            sum += d * d;
        }
        return Math.sqrt(sum / (part[1] - part[0]));
    }

    /** Mean of column {@code k} over the {@code reach} beats from {@code i} on, less that over as many before. */
    private double change(int i, int reach, int k) {
        int a = Math.max(0, i - reach);
        int b = Math.min(facts.beats(), i + reach);
        return (sums[b][k] - sums[i][k]) / Math.max(1, b - i) - (sums[i][k] - sums[a][k]) / Math.max(1, i - a);
    }

    private static double around(double[] x, int i) {
        double best = 0;
        for (int j = Math.max(0, i - 8); j <= Math.min(x.length - 1, i + 8); j++) {
            best = j == i ? best : Math.max(best, x[j]);
        }
        return best;
    }
}
