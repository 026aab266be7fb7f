package org.sequencemaker.audio.worker.analysis.series;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.analysis.spectrum.Magnitudes;

/**
 * Descriptors of a song, one value for each tenth of a second, each around that moment.
 *
 * @param hop seconds from one value to the next
 * @param curves the curves by name, in the order of the report: {@code rms} (full scale 1), {@code loudness} (LUFS, 0.4 s),
 *     {@code low}, {@code mid}, {@code high} (share of the energy below 250 Hz, to 2500 Hz, above), {@code centroid} and
 *     {@code rolloff} (Hz), {@code flux} (relative), {@code flatness} (0 tone to 1 noise), {@code zeroCrossings} (per second)
 */
public record Series(double hop, Map<String, float[]> curves) {
    private static final int SIZE = 2048;
    private static final double[] EDGES = {250, 2500};

    /** Measures {@code sound}, mono at 22050 Hz. */
    public static Series of(Samples sound) {
        int step = (int) Math.round(sound.rate() / 10);
        int n = sound.length() / step + 1;
        Map<String, float[]> curves = new LinkedHashMap<>();
        for (String name : new String[] {
            "rms", "loudness", "low", "mid", "high", "centroid", "rolloff", "flux", "flatness", "zeroCrossings"
        }) {
            curves.put(name, new float[n]);
        }
        Series series = new Series(step / sound.rate(), curves);
        float[] loudness = Loudness.of(sound, step, n);
        System.arraycopy(loudness, 0, series.curve("loudness"), 0, n);
        Magnitudes spectrum = new Magnitudes(SIZE);
        float[] before = new float[SIZE / 2];
        float[] near = new float[2 * step];
        for (int i = 0; i < n; i++) {
            series.time(sound, i, step, near);
            float[] now = spectrum.at(sound, i * step, 1);
            series.spectrum(now, before, i, sound.rate());
            System.arraycopy(now, 0, before, 0, now.length);
        }
        return series;
    }

    /** The curve of that name; it must be one of the names above. */
    public float[] curve(String name) {
        float[] curve = curves.get(name);
        if (curve == null) {
            throw new IllegalArgumentException("There is no curve '" + name + "'; there are " + curves.keySet());
        }
        return curve;
    }

    private void time(Samples sound, int i, int step, float[] x) {
        int from = Math.max(1, i * step - step / 2);
        int to = Math.min(sound.length(), i * step + step / 2);
        sound.copy(from - 1, x, 0, Math.max(0, to - from + 1));
        double sum = 0;
        int crossings = 0;
        for (int k = 1; k <= to - from; k++) {
            sum += x[k] * x[k];
            crossings += (x[k] >= 0) != (x[k - 1] >= 0) ? 1 : 0;
        }
        int length = Math.max(1, to - from);
        curve("rms")[i] = (float) Math.sqrt(sum / length);
        curve("zeroCrossings")[i] = (float) (crossings * sound.rate() / length);
    }

    private void spectrum(float[] now, float[] before, int i, double rate) {
        double[] bands = new double[3];
        double energy = 1e-12;
        double weighted = 0;
        double magnitude = 1e-9;
        double logs = 0;
        double rise = 0;
        for (int k = 1; k < now.length; k++) {
            double f = k * rate / SIZE;
            double power = now[k] * now[k];
            energy += power;
            weighted += f * now[k];
            magnitude += now[k];
            logs += Math.log(now[k] + 1e-7);
            rise += Math.max(0, now[k] - before[k]);
            bands[f < EDGES[0] ? 0 : f < EDGES[1] ? 1 : 2] += power;
        }
        int bins = now.length - 1;
        boolean silent = energy < 1e-7;
        curve("low")[i] = (float) (silent ? 0 : bands[0] / energy);
        curve("mid")[i] = (float) (silent ? 0 : bands[1] / energy);
        curve("high")[i] = (float) (silent ? 0 : bands[2] / energy);
        curve("centroid")[i] = (float) (silent ? 0 : weighted / magnitude);
        curve("rolloff")[i] = (float) (silent ? 0 : rolloff(now, 0.85 * energy, rate));
        curve("flux")[i] = (float) (silent ? 0 : rise / magnitude);
        curve("flatness")[i] = (float) (silent ? 0 : Math.min(1, Math.exp(logs / bins) / (magnitude / bins)));
    }

    private static double rolloff(float[] now, double wanted, double rate) {
        double sum = 0;
        for (int k = 1; k < now.length; k++) {
            sum += now[k] * now[k];
            if (sum >= wanted) {
                return k * rate / SIZE;
            }
        }
        return rate / 2;
    }
}
