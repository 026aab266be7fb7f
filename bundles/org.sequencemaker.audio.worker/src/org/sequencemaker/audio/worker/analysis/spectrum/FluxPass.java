package org.sequencemaker.audio.worker.analysis.spectrum;

import java.util.TreeSet;
import org.sequencemaker.audio.worker.analysis.signal.Samples;

/**
 * Measures {@link Flux}: logarithmic magnitudes in 24 bands to the octave, compared with the greatest of three
 * neighbouring bands 15 ms earlier, so that vibrato does not look like a new note (SuperFlux: Böck and Widmer, DAFx
 * 2013).
 */
public final class FluxPass {
    /** The rate this pass wants its sound at, in Hz. */
    public static final int RATE = 22050;

    /** Samples from one moment to the next. */
    public static final int HOP = 110;

    /** Upper edges of the five bands in Hz: kick and bass, body, voice, snare and consonants, cymbals. */
    public static final double[] EDGES = {120, 500, 2000, 5500, RATE / 2.0};

    /** Bands of the timbre series, each five to seven of the fine ones. */
    public static final int TIMBRE = 24;

    /** Moments to a row of the timbre series: a tenth of a second. */
    public static final int TIMBRE_STEP = 20;

    private static final int SIZE = 1024;
    private static final int LAG = 3;
    private static final double LOUDNESS = 0.1;
    private static final float COMPRESSION = 2f;

    private final int[] edges;
    private final int[] bandOf;
    private final float[][] weights;

    /** Prepares the filter bank. */
    public FluxPass() {
        TreeSet<Integer> bins = new TreeSet<>();
        for (double f = 27.5; f < RATE / 2.0 - 100; f *= Math.pow(2, 1 / 24.0)) {
            bins.add((int) Math.round(f * SIZE / RATE));
        }
        bins.remove(0);
        edges = bins.stream().mapToInt(i -> i).toArray();
        bandOf = new int[edges.length - 2];
        weights = new float[edges.length - 2][];
        for (int b = 0; b < bandOf.length; b++) {
            double centre = edges[b + 1] * (double) RATE / SIZE;
            while (centre > EDGES[bandOf[b]]) {
                bandOf[b]++;
            }
            weights[b] = triangle(edges[b], edges[b + 1], edges[b + 2]);
        }
    }

    /** Measures the whole of {@code sound}, which must have {@link #RATE}. */
    public Flux measure(Samples sound) {
        int n = sound.length() / HOP + 1;
        float[] near = new float[2 * HOP];
        float[][] bands = new float[EDGES.length][n];
        float[] full = new float[n];
        float[] level = new float[n];
        float[][] timbre = new float[n / TIMBRE_STEP + 1][TIMBRE];
        Magnitudes spectrum = new Magnitudes(SIZE);
        float gain = (float) (LOUDNESS / Math.max(1e-5, sound.rms()));
        float[][] ring = new float[LAG + 1][bandOf.length];
        for (int i = 0; i < n; i++) {
            float[] now = ring[i % (LAG + 1)];
            bank(spectrum.at(sound, i * HOP, gain), now);
            if (i >= LAG) {
                rise(now, ring[(i - LAG) % (LAG + 1)], bands, full, i);
            }
            for (int b = 0; b < now.length; b++) {
                timbre[i / TIMBRE_STEP][b * TIMBRE / now.length] += now[b];
            }
            level[i] = level(sound, i * HOP, near);
        }
        return new Flux((double) RATE / HOP, bands, full, timbre, level);
    }

    private void bank(float[] magnitudes, float[] out) {
        for (int b = 0; b < out.length; b++) {
            float sum = 0;
            float[] w = weights[b];
            int first = edges[b];
            for (int k = 0; k < w.length; k++) {
                sum += w[k] * magnitudes[first + k];
            }
            out[b] = FastLog.log10(1 + COMPRESSION * sum);
        }
    }

    private void rise(float[] now, float[] before, float[][] bands, float[] full, int i) {
        int last = now.length - 1;
        for (int b = 0; b <= last; b++) {
            float past = Math.max(before[b], Math.max(before[Math.max(0, b - 1)], before[Math.min(last, b + 1)]));
            float d = now[b] - past;
            if (d > 0) {
                bands[bandOf[b]][i] += d;
                full[i] += d;
            }
        }
    }

    private static float level(Samples sound, int centre, float[] near) {
        int from = Math.max(0, centre - HOP);
        int to = Math.min(sound.length(), centre + HOP);
        if (to <= from) {
            return 0;
        }
        sound.copy(from, near, 0, to - from);
        float sum = 0;
        for (int i = 0; i < to - from; i++) {
            sum += near[i] * near[i];
        }
        return (float) Math.sqrt(sum / (to - from));
    }

    private static float[] triangle(int left, int middle, int right) {
        float[] w = new float[Math.min(right, SIZE / 2 - 1) - left + 1];
        for (int k = left; k < left + w.length; k++) {
            w[k - left] = k <= middle ? (k - left) / (float) (middle - left) : (right - k) / (float) (right - middle);
        }
        return w;
    }
}
