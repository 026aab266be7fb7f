package org.sequencemaker.audio.worker.analysis.rhythm;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;

/**
 * The numbers by which the trained ranking tells a good reading of the pulse from a poor one. Their order is the order
 * of {@link #names()}; the trainer stores the names with the model, and a model with other names is refused.
 */
final class ReadingFeatures {
    private static final int[] STEPS = {1, 2, 3, 4, 6, 8};

    private final Accents accents;
    private final Chroma chroma;
    private final List<Reading> readings;
    private final List<String> names = new ArrayList<>();
    private final List<Double> row = new ArrayList<>();

    private ReadingFeatures(Accents accents, Chroma chroma, List<Reading> readings) {
        this.accents = accents;
        this.chroma = chroma;
        this.readings = readings;
    }

    /**
     * One row for each reading: its own numbers, then each less the mean over all readings of the song, which says how it
     * stands among its rivals.
     */
    static float[][] of(Accents accents, Chroma chroma, List<Reading> readings) {
        float[][] rows = new float[readings.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new ReadingFeatures(accents, chroma, readings).own(readings.get(i));
        }
        if (rows.length == 0) {
            return rows;
        }
        int width = rows[0].length;
        float[][] result = new float[rows.length][2 * width];
        for (int k = 0; k < width; k++) {
            float mean = 0;
            for (float[] r : rows) {
                mean += r[k] / rows.length;
            }
            for (int i = 0; i < rows.length; i++) {
                result[i][k] = rows[i][k];
                result[i][width + k] = rows[i][k] - mean;
            }
        }
        return result;
    }

    /** Names of the numbers in a row of {@link #of}, for the trainer. */
    static List<String> names(Accents accents, Chroma chroma, List<Reading> readings) {
        ReadingFeatures features = new ReadingFeatures(accents, chroma, readings);
        features.own(readings.get(0));
        List<String> all = new ArrayList<>(features.names);
        features.names.forEach(n -> all.add("d." + n));
        return all;
    }

    private float[] own(Reading reading) {
        BeatProfile profile = BeatProfile.of(accents, reading.beats());
        tempo(reading);
        places(profile);
        alternation(profile);
        for (int step : STEPS) {
            put("like" + step, profile.likeness(step));
        }
        harmony(reading);
        rivals(reading);
        float[] result = new float[row.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = row.get(i).floatValue();
        }
        return result;
    }

    private void put(String name, double value) {
        names.add(name);
        row.add(value);
    }

    private void tempo(Reading reading) {
        int[] b = reading.beats();
        double octave = Math.log(reading.bpm(accents.rate()) / 110) / Math.log(2);
        double unsteady = 0;
        for (int i = 1; i + 1 < b.length; i++) {
            unsteady += Math.abs(Math.log((b[i + 1] - b[i]) / (double) Math.max(1, b[i] - b[i - 1])));
        }
        put("tempo", octave);
        put("away", Math.abs(octave));
        put("support", reading.support());
        put("unsteady", Math.min(0.3, unsteady / Math.max(1, b.length - 2)));
        double total = 0;
        for (int i = accents.first(); i <= accents.last(); i++) {
            total += accents.full()[i];
        }
        double covered = 0;
        double hits = 0;
        double mean = total / Math.max(1, accents.last() - accents.first() + 1);
        for (int x : b) {
            double v = Accents.peak(accents.full(), x, 2);
            covered += v;
            hits += v > 1.5 * mean ? 1 : 0;
        }
        put("covered", covered / (total + 1e-9));
        put("hits", hits / b.length);
    }

    private void places(BeatProfile profile) {
        for (int c = 0; c < BeatProfile.CURVES; c++) {
            for (int p = 0; p < BeatProfile.PLACES.length; p++) {
                put("c" + c + "p" + p, Math.log(profile.mean(c, p, 0, 1) + 0.1));
            }
            double on = profile.mean(c, 0, 0, 1);
            put("c" + c + "off", Math.log((profile.mean(c, 3, 0, 1) + 0.1) / (on + 0.1)));
            double even = profile.mean(c, 0, 0, 2);
            double odd = profile.mean(c, 0, 1, 2);
            put("c" + c + "weak", Math.min(even, odd) / (Math.max(even, odd) + 1e-6));
            double evenOff = profile.mean(c, 3, 0, 2);
            double oddOff = profile.mean(c, 3, 1, 2);
            put("c" + c + "weakOff", Math.min(evenOff, oddOff) / (Math.max(evenOff, oddOff) + 1e-6));
            put("c" + c + "four", quarter(profile, c));
        }
    }

    /** Share of the strongest of the four beats of a bar of four: a quarter when all are alike. */
    private static double quarter(BeatProfile profile, int curve) {
        double max = 0;
        double sum = 1e-6;
        for (int k = 0; k < 4; k++) {
            double v = profile.mean(curve, 0, k, 4);
            max = Math.max(max, v);
            sum += v;
        }
        return max / sum;
    }

    /** Low and high accents taking turns, as kick and snare do; above 0 when they do. */
    private void alternation(BeatProfile profile) {
        for (int high : new int[] {2, 3, 4}) {
            double l0 = profile.mean(0, 0, 0, 2);
            double l1 = profile.mean(0, 0, 1, 2);
            double h0 = profile.mean(high, 0, 0, 2);
            double h1 = profile.mean(high, 0, 1, 2);
            double turns = (l0 - l1) * (h1 - h0) / ((l0 + l1) * (h0 + h1) / 4 + 1e-6);
            put("turns" + high, Math.max(-1, Math.min(1, turns)));
        }
    }

    private void harmony(Reading reading) {
        int[] b = reading.beats();
        double[][] change = new double[2][b.length];
        double[] off = new double[2];
        for (int i = 0; i < b.length; i++) {
            double length = (i + 1 < b.length ? b[i + 1] - b[i] : b[i] - b[i - 1]) / accents.rate();
            double t = b[i] / accents.rate();
            for (int k = 0; k < 2; k++) {
                change[k][i] = chroma.change(t, Math.max(0.16, Math.min(0.45 * length, 0.35)), 12 * k);
                off[k] +=
                        chroma.change(t + length / 2, Math.max(0.16, Math.min(0.45 * length, 0.35)), 12 * k) / b.length;
            }
        }
        for (int k = 0; k < 2; k++) {
            double on = phase(change[k], 0, 1);
            put("harm" + k, Math.log(on + 0.01));
            put("harm" + k + "off", Math.log((off[k] + 0.01) / (on + 0.01)));
            for (int m : new int[] {2, 3, 4}) {
                double best = 0;
                for (int p = 0; p < m; p++) {
                    best = Math.max(best, phase(change[k], p, m));
                }
                put("harm" + k + "m" + m, Math.log((best + 0.01) / (on + 0.01)));
            }
        }
    }

    private static double phase(double[] x, int first, int step) {
        double sum = 0;
        int n = 0;
        for (int i = first; i < x.length; i += step) {
            sum += x[i];
            n++;
        }
        return n == 0 ? 0 : sum / n;
    }

    /** Agreement with the other readings: of the same pulse, of every second beat, of the beats between. */
    private void rivals(Reading reading) {
        double same = 0;
        double best = 0;
        for (Reading other : readings) {
            if (!other.equals(reading)) {
                double f = 2.0 * reading.common(other, 4) / (reading.beats().length + other.beats().length);
                same += f;
                best = Math.max(best, f);
            }
        }
        put("rivals", readings.size());
        put("agree", same / Math.max(1, readings.size() - 1));
        put("closest", best);
    }
}
