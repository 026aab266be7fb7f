package org.sequencemaker.audio.worker.analysis;

import java.util.Random;
import org.sequencemaker.audio.worker.analysis.signal.Samples;

/** A song of drums, bass and chords, made by adding sounds at known times. */
final class Song {
    static final int RATE = 22050;

    private final float[] samples;
    private final Random noise = new Random(1);

    Song(double seconds) {
        samples = new float[(int) (seconds * RATE)];
    }

    Samples samples() {
        return new Samples(samples, RATE);
    }

    void kick(double time) {
        add(time, 0.25, t -> 0.8 * Math.exp(-t / 0.06) * Math.sin(2 * Math.PI * 55 * t));
    }

    void snare(double time) {
        add(
                time,
                0.2,
                t -> Math.exp(-t / 0.05) * (0.25 * noise.nextGaussian() + 0.2 * Math.sin(2 * Math.PI * 190 * t)));
    }

    void hat(double time) {
        double[] before = new double[1];
        add(time, 0.06, t -> {
            double x = noise.nextGaussian();
            double y = x - before[0];
            before[0] = x;
            return 0.06 * Math.exp(-t / 0.015) * y;
        });
    }

    /** A note with a few harmonics. */
    void note(double time, double seconds, double midi, double loud) {
        double f = 440 * Math.pow(2, (midi - 69) / 12);
        add(time, seconds, t -> {
            double fade = Math.min(1, t / 0.01) * Math.min(1, (seconds - t) / 0.02);
            double y = 0;
            for (int h = 1; h <= 5; h++) {
                y += Math.sin(2 * Math.PI * f * h * t) / h;
            }
            return loud * fade * y;
        });
    }

    private void add(double time, double seconds, java.util.function.DoubleUnaryOperator wave) {
        int from = (int) Math.round(time * RATE);
        for (int i = 0; i < seconds * RATE && from + i < samples.length; i++) {
            samples[from + i] += (float) wave.applyAsDouble(i / (double) RATE);
        }
    }

    /** A rock song in 4/4: {@code bars} bars from {@code start} at {@code bpm}, chords changing with the bar. */
    static Song rock(double bpm, double start, int bars) {
        double beat = 60 / bpm;
        Song song = new Song(start + bars * 4 * beat + 1.5);
        int[] roots = {0, 5, 7, 5};
        for (int bar = 0; bar < bars; bar++) {
            double t = start + bar * 4 * beat;
            int root = roots[bar % 4];
            for (int k = 0; k < 8; k++) {
                song.hat(t + k * beat / 2);
            }
            song.kick(t);
            song.kick(t + 2 * beat);
            song.snare(t + beat);
            song.snare(t + 3 * beat);
            song.note(t, 3.9 * beat, 36 + root, 0.12);
            for (int third : new int[] {0, 4, 7}) {
                song.note(t, 3.9 * beat, 60 + root + third, 0.03);
            }
        }
        return song;
    }
}
