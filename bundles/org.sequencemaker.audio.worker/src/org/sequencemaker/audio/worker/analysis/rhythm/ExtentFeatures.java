package org.sequencemaker.audio.worker.analysis.rhythm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;

/**
 * The numbers by which it is told, each quarter of a second, whether the music plays or only a tail, talk or noise is
 * left: rises in each band and loudness in the seconds before and after, against the middle of the whole song.
 */
final class ExtentFeatures {
    /** Seconds from one row to the next. */
    static final double STEP = 0.25;

    private static final double[] REACHES = {-4, -1, 1, 4};

    private ExtentFeatures() {}

    /** Names of the numbers, in order. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int b = 0; b <= Accents.BANDS + 1; b++) {
            for (double reach : REACHES) {
                names.add("s" + b + "r" + Math.round(reach));
            }
            names.add("s" + b + "peak");
        }
        return names;
    }

    /** One row for each {@link #STEP} of the song. */
    static float[][] of(Flux flux) {
        int rows = (int) (flux.length() / flux.rate() / STEP) + 1;
        int series = Accents.BANDS + 2;
        float[][] result = new float[rows][series * (REACHES.length + 1)];
        for (int s = 0; s < series; s++) {
            float[] curve = s < Accents.BANDS ? flux.bands()[s] : s == Accents.BANDS ? flux.full() : flux.level();
            fill(result, s * (REACHES.length + 1), curve, flux.rate());
        }
        return result;
    }

    private static void fill(float[][] rows, int column, float[] curve, double rate) {
        double[] sums = new double[curve.length + 1];
        for (int i = 0; i < curve.length; i++) {
            sums[i + 1] = sums[i] + curve[i];
        }
        double[] second = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            second[i] = mean(sums, i * STEP, i * STEP + 1, rate);
        }
        Arrays.sort(second);
        double middle = second[second.length / 2] + 1e-6;
        float[] sorted = curve.clone();
        Arrays.sort(sorted);
        double strong = (sorted.length == 0 ? 0 : sorted[(int) (0.98 * (sorted.length - 1))]) + 1e-6;
        for (int i = 0; i < rows.length; i++) {
            double t = i * STEP;
            for (int k = 0; k < REACHES.length; k++) {
                double v = mean(sums, Math.min(t, t + REACHES[k]), Math.max(t, t + REACHES[k]), rate);
                rows[i][column + k] = (float) Math.log(v / middle + 0.02);
            }
            rows[i][column + REACHES.length] = (float) (Accents.peak(curve, t * rate, (int) (0.3 * rate)) / strong);
        }
    }

    private static double mean(double[] sums, double from, double to, double rate) {
        int a = (int) Math.max(0, Math.min(sums.length - 1, from * rate));
        int b = (int) Math.max(0, Math.min(sums.length - 1, to * rate));
        // What lies outside the song counts as silence.
        return (sums[b] - sums[a]) / Math.max(1, (to - from) * rate);
    }
}
