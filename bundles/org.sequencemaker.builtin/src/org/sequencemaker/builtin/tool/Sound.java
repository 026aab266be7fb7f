package org.sequencemaker.builtin.tool;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/** Measures a decoded song where it is asked: how loud, how bright, how new, which notes. */
public final class Sound {
    private static final int FRAME = 2048;
    /** Edges of the bands of the contrast, in Hz: octaves as usual for music. */
    private static final double[] BANDS = {0, 200, 400, 800, 1600, 3200, 6400, 12_800};

    private static final String[] NOTES = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};

    private Sound() {}

    /** Returns the root mean square of a stretch, 0 to 1. */
    public static double loudness(Samples song, Span span) {
        long frame = Math.round(span.start().inSeconds() * song.rateHz());
        long end = Math.round(span.end().inSeconds() * song.rateHz());
        float[] buffer = new float[8192];
        double sum = 0;
        long count = 0;
        while (frame < end) {
            int read = song.read(-1, frame, buffer);
            if (read == 0) {
                break;
            }
            int used = (int) Math.min(read, end - frame);
            for (int i = 0; i < used; i++) {
                sum += buffer[i] * (double) buffer[i];
            }
            count += used;
            frame += used;
        }
        return count == 0 ? 0 : Math.sqrt(sum / count);
    }

    /** Returns what there is to know of the moment around a time. */
    public static Map<String, Object> at(Samples song, Time time) {
        long middle = Math.round(time.inSeconds() * song.rateHz());
        float[] now = frame(song, middle - FRAME / 2);
        double[] spectrum = Spectrum.magnitudes(now);
        double[] before = Spectrum.magnitudes(frame(song, middle - FRAME / 2 - 512));
        double hz = song.rateHz() / (double) FRAME;
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("energy", rounded(rms(now)));
        found.put("onset_strength", rounded(flux(before, spectrum)));
        found.put("spectral_centroid", rounded(centroid(spectrum, hz)));
        found.put("spectral_rolloff", rounded(rolloff(spectrum, hz)));
        found.put("zero_crossing_rate", rounded(crossings(now)));
        found.put("chroma", chroma(spectrum, hz));
        found.put("spectral_contrast", contrast(spectrum, hz));
        return found;
    }

    private static float[] frame(Samples song, long from) {
        float[] frame = new float[FRAME];
        if (from >= 0) {
            song.read(-1, from, frame);
        }
        return frame;
    }

    private static double rms(float[] frame) {
        double sum = 0;
        for (float sample : frame) {
            sum += sample * (double) sample;
        }
        return Math.sqrt(sum / frame.length);
    }

    private static double flux(double[] before, double[] now) {
        double sum = 0;
        for (int i = 0; i < now.length; i++) {
            sum += Math.max(0, now[i] - before[i]);
        }
        return sum / now.length;
    }

    private static double centroid(double[] spectrum, double hz) {
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < spectrum.length; i++) {
            sum += spectrum[i];
            weighted += spectrum[i] * i * hz;
        }
        return sum == 0 ? 0 : weighted / sum;
    }

    private static double rolloff(double[] spectrum, double hz) {
        double sum = 0;
        for (double one : spectrum) {
            sum += one;
        }
        double part = 0;
        for (int i = 0; i < spectrum.length; i++) {
            part += spectrum[i];
            if (part >= 0.85 * sum) {
                return i * hz;
            }
        }
        return 0;
    }

    private static double crossings(float[] frame) {
        int count = 0;
        for (int i = 1; i < frame.length; i++) {
            count += frame[i - 1] < 0 != frame[i] < 0 ? 1 : 0;
        }
        return count / (double) frame.length;
    }

    private static Map<String, Object> chroma(double[] spectrum, double hz) {
        double[] notes = new double[12];
        for (int i = 1; i < spectrum.length; i++) {
            double frequency = i * hz;
            if (frequency >= 55 && frequency <= 5000) {
                int note = Math.floorMod((int) Math.round(69 + 12 * Math.log(frequency / 440) / Math.log(2)), 12);
                notes[note] += spectrum[i] * spectrum[i];
            }
        }
        double most = 0;
        for (double note : notes) {
            most = Math.max(most, note);
        }
        Map<String, Object> found = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            found.put(NOTES[i], rounded(most == 0 ? 0 : notes[i] / most));
        }
        return found;
    }

    /** How far the loudest parts of a band stand out of the quietest, in decibels. */
    private static Map<String, Object> contrast(double[] spectrum, double hz) {
        Map<String, Object> found = new LinkedHashMap<>();
        for (int band = 0; band + 1 < BANDS.length; band++) {
            int from = (int) (BANDS[band] / hz);
            int to = Math.min(spectrum.length, (int) (BANDS[band + 1] / hz));
            double most = 1e-9;
            double least = Double.POSITIVE_INFINITY;
            for (int i = from; i < to; i++) {
                most = Math.max(most, spectrum[i]);
                least = Math.min(least, spectrum[i]);
            }
            double low = Math.max(1e-9, from < to ? least : most);
            found.put(band == 0 ? "sub-band" : "band-" + band, rounded(20 * Math.log10(most / low)));
        }
        return found;
    }

    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }
}
