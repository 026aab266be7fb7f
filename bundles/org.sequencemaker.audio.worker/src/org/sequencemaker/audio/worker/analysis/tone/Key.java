package org.sequencemaker.audio.worker.analysis.tone;

import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;

/**
 * The key of a song.
 *
 * @param tonic 0 for C to 11 for B
 * @param minor whether it is a minor key
 * @param confidence how far it stands out from the next likeliest, 0 to 1
 */
public record Key(int tonic, boolean minor, double confidence) {
    private static final String[] NAMES = {"C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"};

    /** How well each degree fits a key, as listeners rated it: Krumhansl and Kessler, Psychological Review 89, 1982. */
    private static final double[] MAJOR = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};

    private static final double[] MINOR = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};

    /** The likeliest key of the song that {@code chroma} was measured from. */
    public static Key of(Chroma chroma) {
        float[] sum = chroma.between(0, chroma.length() / Chroma.RATE);
        double best = -2;
        double second = -2;
        Key key = new Key(0, false, 0);
        for (int k = 0; k < 24; k++) {
            double fit = correlation(sum, k >= 12 ? MINOR : MAJOR, k % 12);
            if (fit > best) {
                second = best;
                best = fit;
                key = new Key(k % 12, k >= 12, 0);
            } else {
                second = Math.max(second, fit);
            }
        }
        double confidence = Double.isFinite(best) ? Math.max(0, Math.min(1, (best - second) * 8)) : 0;
        return new Key(key.tonic, key.minor, confidence);
    }

    /** Name for people: "A minor". */
    public String title() {
        return NAMES[tonic] + (minor ? " minor" : " major");
    }

    private static double correlation(float[] classes, double[] profile, int tonic) {
        double mean = 0;
        double expected = 0;
        for (int k = 0; k < 12; k++) {
            mean += classes[k] / 12;
            expected += profile[k] / 12;
        }
        double dot = 0;
        double a = 1e-9;
        double b = 1e-9;
        for (int k = 0; k < 12; k++) {
            double x = classes[(k + tonic) % 12] - mean;
            double y = profile[k] - expected;
            dot += x * y;
            a += x * x;
            b += y * y;
        }
        return dot / Math.sqrt(a * b);
    }
}
