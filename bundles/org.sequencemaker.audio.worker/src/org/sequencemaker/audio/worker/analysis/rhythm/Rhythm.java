package org.sequencemaker.audio.worker.analysis.rhythm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The pulse of a song as it was understood.
 *
 * @param beats beats in order; empty when no pulse was found
 * @param meter beats in a bar, 0 without beats
 * @param tempo median tempo in beats per minute, 0 without beats
 * @param confidence expected share of right beats, 0 to 1
 * @param barConfidence expected share of right downbeats, 0 to 1
 * @param candidates tempi the song may be felt at, likeliest first
 */
public record Rhythm(
        List<Beat> beats,
        int meter,
        double tempo,
        double confidence,
        double barConfidence,
        List<TempoCandidate> candidates) {
    /** What is said of a song without a pulse. */
    public static final Rhythm NONE = new Rhythm(List.of(), 0, 0, 0, 0, List.of());

    /** Copies the lists. */
    public Rhythm {
        beats = List.copyOf(beats);
        candidates = List.copyOf(candidates);
    }

    /** Times of the beats, or of the downbeats only, in seconds. */
    public double[] times(boolean downbeatsOnly) {
        return beats.stream()
                .filter(b -> !downbeatsOnly || b.position() == 1)
                .mapToDouble(Beat::time)
                .toArray();
    }

    /** Times at which {@link #tempoValues} holds, in seconds: the first beat, then where the tempo has changed. */
    public double[] tempoTimes() {
        return curve(true);
    }

    /** Tempo around each of {@link #tempoTimes}, in beats per minute. */
    public double[] tempoValues() {
        return curve(false);
    }

    /** Median tempo of nine beats at a time, a new value only where it has changed by more than one in a hundred. */
    private double[] curve(boolean wantTimes) {
        DoubleStream.Builder result = DoubleStream.builder();
        double before = 0;
        for (int i = 0; i + 1 < beats.size(); i++) {
            int from = Math.max(0, Math.min(i - 4, beats.size() - 10));
            int to = Math.min(beats.size() - 1, from + 9);
            double[] gaps = new double[to - from];
            for (int k = 0; k < gaps.length; k++) {
                gaps[k] = beats.get(from + k + 1).time() - beats.get(from + k).time();
            }
            Arrays.sort(gaps);
            double bpm = 60 / Math.max(0.1, gaps[gaps.length / 2]);
            if (before == 0 || Math.abs(Math.log(bpm / before)) > 0.01) {
                before = bpm;
                result.add(wantTimes ? beats.get(i).time() : bpm);
            }
        }
        return result.build().toArray();
    }
}
