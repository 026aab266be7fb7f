package org.sequencemaker.audio.worker.analysis.form;

import org.sequencemaker.audio.worker.analysis.rhythm.Rhythm;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;
import org.sequencemaker.audio.worker.analysis.spectrum.FluxPass;

/** What sounds from each beat to the next: timbre, harmony, how much each band moves, loudness. */
final class BeatFacts {
    static final int HARMONY = FluxPass.TIMBRE;
    static final int MOTION = HARMONY + Chroma.WIDTH;
    static final int LEVEL = MOTION + FluxPass.EDGES.length;
    static final int WIDTH = LEVEL + 1;

    /** Times of the beats, then the end of the last one. */
    final double[] times;

    /** Position of each beat in its bar, 1 for the downbeat. */
    final int[] positions;

    /** A row for each beat, each column with mean 0 and deviation 1 over the song. */
    final float[][] rows;

    /** The same rows before they were evened out. */
    final float[][] raw;

    final int meter;

    BeatFacts(Flux flux, Chroma chroma, Rhythm rhythm) {
        int n = rhythm.beats().size();
        times = new double[n + 1];
        positions = new int[n];
        for (int i = 0; i < n; i++) {
            times[i] = rhythm.beats().get(i).time();
            positions[i] = rhythm.beats().get(i).position();
        }
        times[n] = n > 1 ? 2 * times[n - 1] - times[n - 2] : 0;
        meter = rhythm.meter();
        raw = new float[n][WIDTH];
        for (int i = 0; i < n; i++) {
            describe(flux, chroma, times[i], times[i + 1], raw[i]);
        }
        rows = even(raw);
    }

    private static void describe(Flux flux, Chroma chroma, double start, double end, float[] row) {
        double rate = flux.rate() / FluxPass.TIMBRE_STEP;
        mean(flux.timbre(), (int) (start * rate), (int) Math.ceil(end * rate), row);
        float[] classes = chroma.between(start, end);
        for (int part = 0; part < Chroma.WIDTH; part += 12) {
            double length = 1e-6;
            for (int k = part; k < part + 12; k++) {
                length += classes[k] * classes[k];
            }
            for (int k = part; k < part + 12; k++) {
                row[HARMONY + k] = (float) (classes[k] / Math.sqrt(length));
            }
        }
        int a = (int) (start * flux.rate());
        int b = Math.max(a + 1, (int) (end * flux.rate()));
        for (int band = 0; band < flux.bands().length; band++) {
            row[MOTION + band] = (float) Math.log(mean(flux.bands()[band], a, b) + 1e-3);
        }
        row[LEVEL] = (float) Math.log(mean(flux.level(), a, b) + 1e-4);
    }

    private static void mean(float[][] series, int from, int to, float[] out) {
        int n = 0;
        for (int i = Math.max(0, from); i < Math.min(series.length, Math.max(to, from + 1)); i++) {
            n++;
            for (int k = 0; k < series[i].length; k++) {
                out[k] += series[i][k];
            }
        }
        for (int k = 0; k < FluxPass.TIMBRE && n > 0; k++) {
            out[k] /= n;
        }
    }

    private static double mean(float[] x, int from, int to) {
        double sum = 0;
        for (int i = Math.max(0, from); i < Math.min(x.length, to); i++) {
            sum += x[i];
        }
        return sum / Math.max(1, to - from);
    }

    private static float[][] even(float[][] raw) {
        float[][] rows = new float[raw.length][WIDTH];
        for (int k = 0; k < WIDTH; k++) {
            double sum = 0;
            double squares = 0;
            for (float[] r : raw) {
                sum += r[k];
                squares += r[k] * r[k];
            }
            double mean = sum / Math.max(1, raw.length);
            double deviation = Math.sqrt(Math.max(0, squares / Math.max(1, raw.length) - mean * mean)) + 1e-3;
            for (int i = 0; i < raw.length; i++) {
                rows[i][k] = (float) ((raw[i][k] - mean) / deviation);
            }
        }
        return rows;
    }

    /** Loudness of a beat, as a natural logarithm: 0.115 are one decibel. */
    double level(int beat) {
        return raw[beat][LEVEL];
    }

    /** Mean loudness of some beats. */
    double level(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += raw[i][LEVEL];
        }
        return sum / Math.max(1, to - from);
    }

    int beats() {
        return rows.length;
    }
}
