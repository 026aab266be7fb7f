package org.sequencemaker.audio.worker.analysis.melody;

import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.analysis.learned.TreeEnsemble;
import org.sequencemaker.audio.worker.analysis.signal.Samples;

/** Follows the leading line of a song. */
public final class MelodyAnalysis {
    private static final TreeEnsemble MODEL = TreeEnsemble.named("melody.trees");
    private static final double LEAP = 0.35;
    private static final double DEAREST = 1.6;

    private MelodyAnalysis() {}

    /** Songs are followed in stretches of this many samples (two minutes), as the salience of a whole one fills memory. */
    private static final int STRETCH = 5168 * Salience.HOP;

    /** The line of {@code sound}, which must have 22050 Hz. */
    public static MelodyLine of(Samples sound, Watch watch) {
        int n = sound.length() / Salience.HOP + 1;
        float[] pitch = new float[n];
        float[] confidence = new float[n];
        for (int start = 0; start < sound.length(); start += STRETCH) {
            watch.check();
            float[] part = new float[Math.min(STRETCH, sound.length() - start)];
            sound.copy(start, part, 0, part.length);
            MelodyLine line = stretch(new Samples(part, sound.rate()));
            int at = start / Salience.HOP;
            int length = Math.min(line.pitch().length, n - at);
            System.arraycopy(line.pitch(), 0, pitch, at, length);
            System.arraycopy(line.confidence(), 0, confidence, at, length);
        }
        return new MelodyLine((double) Salience.HOP / Salience.RATE, pitch, confidence);
    }

    private static MelodyLine stretch(Samples sound) {
        Salience salience = Salience.of(sound);
        PitchCandidates candidates = new PitchCandidates(salience);
        int n = salience.frames();
        int[][] bins = new int[n][];
        double[][] likely = new double[n][];
        for (int i = 0; i < n; i++) {
            bins[i] = candidates.at(i);
            likely[i] = new double[bins[i].length];
            for (int c = 0; c < bins[i].length; c++) {
                likely[i][c] = MODEL.ask(candidates.describe(i, bins[i], c));
            }
        }
        return path(bins, likely);
    }

    private static MelodyLine path(int[][] bins, double[][] likely) {
        int n = bins.length;
        double[][] score = new double[n][];
        int[][] from = new int[n][];
        for (int i = 0; i < n; i++) {
            score[i] = new double[bins[i].length];
            from[i] = new int[bins[i].length];
            for (int c = 0; c < score[i].length; c++) {
                double best = i == 0 || bins[i - 1].length == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int q = 0; i > 0 && q < bins[i - 1].length; q++) {
                    double v = score[i - 1][q] - cost(Math.abs(bins[i][c] - bins[i - 1][q]));
                    if (v > best) {
                        best = v;
                        from[i][c] = q;
                    }
                }
                score[i][c] = best + Math.log(likely[i][c] + 0.01);
            }
        }
        float[] pitch = new float[n];
        float[] confidence = new float[n];
        int at = -1;
        for (int i = n - 1; i >= 0; i--) {
            if (bins[i].length == 0) {
                at = -1;
                continue;
            }
            at = at < 0 ? highest(score[i]) : at;
            pitch[i] = Salience.LOWEST + (float) bins[i][at] / Salience.FINE;
            confidence[i] = (float) likely[i][at];
            at = i > 0 && bins[i - 1].length > 0 ? from[i][at] : -1;
        }
        return new MelodyLine((double) Salience.HOP / Salience.RATE, pitch, confidence);
    }

    private static double cost(int bins) {
        return bins <= 2 ? 0 : Math.min(DEAREST, LEAP + 0.1 * bins / Salience.FINE);
    }

    private static int highest(double[] x) {
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            best = x[i] > x[best] ? i : best;
        }
        return best;
    }
}
