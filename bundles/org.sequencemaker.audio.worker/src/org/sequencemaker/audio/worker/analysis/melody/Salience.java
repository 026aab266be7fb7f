package org.sequencemaker.audio.worker.analysis.melody;

import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.analysis.spectrum.Magnitudes;

/**
 * How strongly each pitch from A2 to about A6 is borne out by harmonics at each moment, in steps of 20 cents: every
 * spectral peak votes for the pitches whose harmonic it could be.
 */
final class Salience {
    static final int HOP = 512;
    static final int RATE = 22050;
    /** Bins to a semitone. */
    static final int FINE = 5;

    static final int LOWEST = 45;
    static final int BINS = 52 * FINE;

    private static final int SIZE = 2048;
    private static final int HARMONICS = 10;
    private static final double DECAY = 0.8;
    private static final float[] SPREAD = {1f, 0.85f, 0.5f, 0.2f};

    private final float[][] strength;
    private final float[][] spectra;

    private Salience(float[][] strength, float[][] spectra) {
        this.strength = strength;
        this.spectra = spectra;
    }

    /** Measures {@code sound}, which must have {@link #RATE}. */
    static Salience of(Samples sound) {
        int n = sound.length() / HOP + 1;
        float[][] strength = new float[n][BINS];
        float[][] spectra = new float[n][];
        Magnitudes magnitudes = new Magnitudes(SIZE);
        float gain = (float) (0.1 / Math.max(1e-5, sound.rms()));
        for (int i = 0; i < n; i++) {
            float[] m = magnitudes.at(sound, i * HOP, gain);
            spectra[i] = java.util.Arrays.copyOf(m, 560);
            vote(m, strength[i]);
        }
        return new Salience(strength, spectra);
    }

    int frames() {
        return strength.length;
    }

    float[] frame(int i) {
        return strength[i];
    }

    /** Greatest magnitude around {@code hertz} in frame {@code i}. */
    float magnitude(int i, double hertz) {
        int k = (int) Math.round(hertz * SIZE / RATE);
        float[] m = spectra[i];
        return k < 1 || k + 1 >= m.length ? 0 : Math.max(m[k], Math.max(m[k - 1], m[k + 1]));
    }

    /** Frequency of a bin in Hz. */
    static double hertz(double bin) {
        return 440 * Math.pow(2, (LOWEST - 69 + bin / FINE) / 12);
    }

    private static void vote(float[] m, float[] out) {
        float max = 0;
        for (int k = 6; k < 480; k++) {
            max = Math.max(max, m[k]);
        }
        float least = Math.max(0.01f * max, 1e-3f);
        for (int k = 6; k < 480; k++) {
            if (m[k] > least && m[k] > m[k - 1] && m[k] >= m[k + 1]) {
                double a = Math.log(m[k - 1] + 1e-9);
                double b = Math.log(m[k]);
                double c = Math.log(m[k + 1] + 1e-9);
                double shift = 0.5 * (a - c) / (a - 2 * b + c - 1e-9);
                harmonics((k + shift) * RATE / SIZE, (float) Math.sqrt(m[k]), out);
            }
        }
    }

    private static void harmonics(double hertz, float weight, float[] out) {
        double bin = FINE * (12 * Math.log(hertz / 440) / Math.log(2) + 69 - LOWEST);
        for (int h = 1; h <= HARMONICS; h++) {
            int centre = (int) Math.round(bin - FINE * 12 * LOG2[h]);
            if (centre < -SPREAD.length) {
                return;
            }
            float w = (float) (weight * Math.pow(DECAY, h - 1));
            for (int o = 1 - SPREAD.length; o < SPREAD.length; o++) {
                int q = centre + o;
                if (q >= 0 && q < BINS) {
                    out[q] += w * SPREAD[Math.abs(o)];
                }
            }
        }
    }

    private static final double[] LOG2 = new double[HARMONICS + 1];

    static {
        for (int h = 1; h <= HARMONICS; h++) {
            LOG2[h] = Math.log(h) / Math.log(2);
        }
    }
}
