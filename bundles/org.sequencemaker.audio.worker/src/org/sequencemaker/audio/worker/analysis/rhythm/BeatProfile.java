package org.sequencemaker.audio.worker.analysis.rhythm;

/**
 * What sounds on each beat of a reading and between it and the next: six curves (five bands, all) at six places of the
 * beat, in units of each curve's mean.
 */
final class BeatProfile {
    /** Places within a beat: on it, the quarters, the thirds. */
    static final double[] PLACES = {0, 0.25, 1 / 3.0, 0.5, 2 / 3.0, 0.75};

    static final int CURVES = Accents.BANDS + 1;
    static final int WIDTH = PLACES.length * CURVES;
    private static final int REACH = 2;

    private final float[][] values;

    private BeatProfile(float[][] values) {
        this.values = values;
    }

    static BeatProfile of(Accents accents, int[] beats) {
        float[][] curves = new float[CURVES][];
        double[] means = new double[CURVES];
        for (int c = 0; c < CURVES; c++) {
            curves[c] = c < Accents.BANDS ? accents.bands()[c] : accents.full();
            means[c] = mean(curves[c], accents.first(), accents.last());
        }
        float[][] values = new float[beats.length][WIDTH];
        for (int i = 0; i < beats.length; i++) {
            double length = i + 1 < beats.length ? beats[i + 1] - beats[i] : beats[i] - beats[i - 1];
            for (int p = 0; p < PLACES.length; p++) {
                for (int c = 0; c < CURVES; c++) {
                    float v = Accents.peak(curves[c], beats[i] + PLACES[p] * length, REACH);
                    values[i][index(c, p)] = (float) (v / means[c]);
                }
            }
        }
        return new BeatProfile(values);
    }

    static int index(int curve, int place) {
        return curve * PLACES.length + place;
    }

    int beats() {
        return values.length;
    }

    float at(int beat, int curve, int place) {
        return values[beat][index(curve, place)];
    }

    /** Mean over every {@code step}th beat from {@code first}. */
    double mean(int curve, int place, int first, int step) {
        double sum = 0;
        int n = 0;
        for (int i = first; i < values.length; i += step) {
            sum += at(i, curve, place);
            n++;
        }
        return n == 0 ? 0 : sum / n;
    }

    /** Centred likeness of the profiles of beats {@code step} apart, −1 to 1, mean over the song. */
    double likeness(int step) {
        double[] mean = new double[WIDTH];
        for (float[] row : values) {
            for (int k = 0; k < WIDTH; k++) {
                mean[k] += row[k] / values.length;
            }
        }
        double dot = 0;
        double energy = 1e-9;
        for (int i = 0; i + step < values.length; i++) {
            for (int k = 0; k < WIDTH; k++) {
                double a = values[i][k] - mean[k];
                double b = values[i + step][k] - mean[k];
                dot += a * b;
                energy += (a * a + b * b) / 2;
            }
        }
        return dot / energy;
    }

    private static double mean(float[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i <= to && i < x.length; i++) {
            sum += x[i];
        }
        return sum / Math.max(1, to - from + 1) + 1e-9;
    }
}
