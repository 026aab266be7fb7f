package org.sequencemaker.audio.worker.analysis.rhythm;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;

/**
 * The numbers by which the trained ranking tells where the bars of a reading begin and how many beats they have. Each
 * candidate is a length and the index of its first downbeat; its numbers compare what happens on its downbeats with
 * what happens on the other beats.
 */
final class BarFeatures {
    /** Bar lengths tried, in beats. */
    static final int[] LENGTHS = {2, 3, 4, 5, 6, 7};

    private static final int HARMONY = 6;
    private static final int WIDTH = BeatProfile.WIDTH + HARMONY;

    private final Accents accents;
    private final Chroma chroma;
    private final int[] beats;
    private final double[][] facts;
    private final double[] spread = new double[WIDTH];
    private final double[] alike = new double[17];
    private final double octave;

    BarFeatures(Accents accents, Chroma chroma, Reading reading) {
        this.accents = accents;
        this.chroma = chroma;
        this.beats = reading.beats();
        this.octave = Math.log(reading.bpm(accents.rate()) / 110) / Math.log(2);
        BeatProfile profile = BeatProfile.of(accents, beats);
        this.facts = new double[beats.length][WIDTH];
        for (int i = 0; i < beats.length; i++) {
            describe(profile, i);
        }
        for (int k = 0; k < WIDTH; k++) {
            spread[k] = deviation(k);
        }
        for (int step = 1; step < alike.length; step++) {
            alike[step] = profile.likeness(step);
        }
    }

    /** Names of the numbers, in order, for the trainer. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of("length", "tempo", "beats"));
        for (int step : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 12, 16}) {
            names.add("alike" + step);
        }
        names.add("alikeBar");
        names.add("alikeTwoBars");
        for (String part : new String[] {"first", "half", "next", "before"}) {
            for (int k = 0; k < WIDTH; k++) {
                names.add(part + k);
            }
        }
        for (int k = 0; k < BeatProfile.WIDTH; k++) {
            names.add("level" + k);
        }
        return names;
    }

    /** Numbers of the candidate with bars of {@code length} beats, the first downbeat at index {@code phase}. */
    float[] of(int length, int phase) {
        double[][] means = new double[length][WIDTH];
        int[] counts = new int[length];
        for (int i = 0; i < beats.length; i++) {
            int p = Math.floorMod(i - phase, length);
            counts[p]++;
            for (int k = 0; k < WIDTH; k++) {
                means[p][k] += facts[i][k];
            }
        }
        double[] all = new double[WIDTH];
        for (int p = 0; p < length; p++) {
            for (int k = 0; k < WIDTH; k++) {
                all[k] += means[p][k] / beats.length;
                means[p][k] /= Math.max(1, counts[p]);
            }
        }
        return row(length, means, all);
    }

    private float[] row(int length, double[][] means, double[] all) {
        float[] row = new float[15 + 4 * WIDTH + BeatProfile.WIDTH];
        int n = 0;
        row[n++] = length;
        row[n++] = (float) octave;
        row[n++] = beats.length;
        for (int step : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 12, 16}) {
            row[n++] = (float) alike[step];
        }
        row[n++] = (float) alike[length];
        row[n++] = (float) alike[2 * length];
        int[] places = {0, length / 2, 1, length - 1};
        for (int place : places) {
            for (int k = 0; k < WIDTH; k++) {
                row[n++] = (float) ((means[place][k] - all[k]) / spread[k]);
            }
        }
        for (int k = 0; k < BeatProfile.WIDTH; k++) {
            row[n++] = (float) means[0][k];
        }
        return row;
    }

    private void describe(BeatProfile profile, int i) {
        for (int c = 0; c < BeatProfile.CURVES; c++) {
            for (int p = 0; p < BeatProfile.PLACES.length; p++) {
                facts[i][BeatProfile.index(c, p)] = Math.log(profile.at(i, c, p) + 0.1);
            }
        }
        double length = (i + 1 < beats.length ? beats[i + 1] - beats[i] : beats[i] - beats[i - 1]) / accents.rate();
        double t = beats[i] / accents.rate();
        int k = BeatProfile.WIDTH;
        for (int part : new int[] {0, 12}) {
            facts[i][k++] = chroma.change(t, Math.max(0.16, length * 0.9), part);
            facts[i][k++] = chroma.change(t, Math.max(0.16, length * 2), part);
            facts[i][k++] = chroma.change(t, Math.max(0.16, length * 4), part);
        }
    }

    private double deviation(int k) {
        double sum = 0;
        double squares = 0;
        for (double[] row : facts) {
            sum += row[k];
            squares += row[k] * row[k];
        }
        double mean = sum / facts.length;
        return Math.sqrt(Math.max(0, squares / facts.length - mean * mean)) + 1e-3;
    }
}
