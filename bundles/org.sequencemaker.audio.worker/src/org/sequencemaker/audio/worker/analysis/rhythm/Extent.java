package org.sequencemaker.audio.worker.analysis.rhythm;

import org.sequencemaker.audio.worker.analysis.learned.TreeEnsemble;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;

/**
 * The one stretch of a song in which its music plays.
 *
 * @param start seconds
 * @param end seconds
 */
record Extent(double start, double end) {
    /** The stretch that {@code model} finds likeliest; all of the song when it finds none. */
    static Extent of(Flux flux, TreeEnsemble model) {
        float[][] rows = ExtentFeatures.of(flux);
        double best = 0;
        double sum = 0;
        int from = 0;
        int bestFrom = 0;
        int bestTo = rows.length;
        for (int i = 0; i < rows.length; i++) {
            double p = Math.max(1e-4, Math.min(1 - 1e-4, model.ask(rows[i])));
            sum += Math.log(p / (1 - p));
            if (sum < 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = i + 1;
            }
        }
        return new Extent(bestFrom * ExtentFeatures.STEP, bestTo * ExtentFeatures.STEP);
    }
}
