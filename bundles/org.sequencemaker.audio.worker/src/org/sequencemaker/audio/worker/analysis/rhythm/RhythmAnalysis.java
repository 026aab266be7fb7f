package org.sequencemaker.audio.worker.analysis.rhythm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sequencemaker.audio.worker.analysis.learned.TreeEnsemble;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;

/** Finds beats, bars and tempo of a song. */
public final class RhythmAnalysis {
    /** From the middle of the frame in which the spectrum rises most to the beginning of the sound, in seconds. */
    private static final double LATENCY = 0.0036;

    private static final TreeEnsemble EXTENT = TreeEnsemble.named("rhythm-extent.trees");
    private static final TreeEnsemble READINGS = TreeEnsemble.named("rhythm-readings.trees");
    private static final TreeEnsemble BARS = TreeEnsemble.named("rhythm-bars.trees");

    private RhythmAnalysis() {}

    /** The rhythm of the song that {@code flux} and {@code chroma} were measured from. */
    public static Rhythm of(Flux flux, Chroma chroma) {
        Accents accents = Accents.of(flux, Extent.of(flux, EXTENT));
        List<Reading> readings = Readings.of(accents);
        if (readings.isEmpty()) {
            return Rhythm.NONE;
        }
        float[][] rows = ReadingFeatures.of(accents, chroma, readings);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            ranked.add(new Ranked(readings.get(i), READINGS.ask(rows[i])));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        Ranked best = ranked.get(0);
        return rhythm(
                accents, best, bars(new BarFeatures(accents, chroma, best.reading())), candidates(accents, ranked));
    }

    private record Ranked(Reading reading, double score) {}

    private record Bars(int length, int phase, double score) {}

    private static Bars bars(BarFeatures features) {
        Bars best = new Bars(4, 0, Double.NEGATIVE_INFINITY);
        for (int length : BarFeatures.LENGTHS) {
            for (int phase = 0; phase < length; phase++) {
                double score = BARS.ask(features.of(length, phase));
                if (score > best.score()) {
                    best = new Bars(length, phase, score);
                }
            }
        }
        return best;
    }

    private static Rhythm rhythm(Accents accents, Ranked best, Bars bars, List<TempoCandidate> candidates) {
        int[] frames = best.reading().beats();
        double sure = unit(best.score());
        List<Beat> beats = new ArrayList<>();
        double[] gaps = new double[frames.length - 1];
        double last = 0;
        for (int i = 0; i < frames.length; i++) {
            double time = exact(accents, frames[i]);
            if (i > 0) {
                gaps[i - 1] = time - last;
            }
            last = time;
            double heard = Math.min(1, Accents.peak(accents.full(), frames[i], 2) / 1.5);
            beats.add(new Beat(time, Math.floorMod(i - bars.phase(), bars.length()) + 1, sure * (0.5 + 0.5 * heard)));
        }
        Arrays.sort(gaps);
        double tempo = 60 / Math.max(0.1, gaps[gaps.length / 2]);
        return new Rhythm(beats, bars.length(), tempo, sure, unit(bars.score()), candidates);
    }

    /** The highest point of the fine curve near a beat, between the frames by a parabola. */
    private static double exact(Accents accents, int frame) {
        float[] fine = accents.fine();
        int middle = Math.min(2 * frame, fine.length - 1);
        int top = middle;
        for (int i = Math.max(0, middle - 4); i <= Math.min(fine.length - 1, middle + 5); i++) {
            top = fine[i] > fine[top] ? i : top;
        }
        double shift = 0;
        if (top > 0 && top + 1 < fine.length && fine[top] > 0) {
            double curve = fine[top - 1] - 2 * fine[top] + fine[top + 1];
            shift = curve < -1e-6 ? Math.max(-0.5, Math.min(0.5, 0.5 * (fine[top - 1] - fine[top + 1]) / curve)) : 0;
        }
        return Math.max(0, (top + shift) / (2 * accents.rate()) - LATENCY);
    }

    private static List<TempoCandidate> candidates(Accents accents, List<Ranked> ranked) {
        List<TempoCandidate> result = new ArrayList<>();
        for (Ranked r : ranked) {
            double bpm = r.reading().bpm(accents.rate());
            if (result.size() < 5 && result.stream().allMatch(c -> Math.abs(Math.log(c.bpm() / bpm)) > 0.04)) {
                result.add(new TempoCandidate(bpm, unit(r.score())));
            }
        }
        return result;
    }

    private static double unit(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
