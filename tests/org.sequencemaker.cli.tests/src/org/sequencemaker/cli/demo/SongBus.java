package org.sequencemaker.cli.demo;

import java.util.function.DoubleUnaryOperator;

/** Sound of several notes in two channels; made of notes that are added, each at its time and place between the ears. */
final class SongBus {
    static final int RATE = 44100;

    final float[] left;
    final float[] right;

    SongBus(double seconds) {
        left = new float[(int) Math.round(seconds * RATE)];
        right = new float[left.length];
    }

    /**
     * Adds a note.
     *
     * @param pan −1 for the left ear to 1 for the right
     * @param wave its samples by the time since it began, called in order
     */
    void add(double time, double seconds, double loud, double pan, DoubleUnaryOperator wave) {
        int from = (int) Math.round(time * RATE);
        int to = Math.min(left.length, from + (int) Math.round(seconds * RATE));
        // Equal power: a sound that moves is as loud everywhere.
        double toLeft = loud * Math.cos((pan + 1) * Math.PI / 4);
        double toRight = loud * Math.sin((pan + 1) * Math.PI / 4);
        for (int i = Math.max(0, from); i < to; i++) {
            double v = wave.applyAsDouble((i - from) / (double) RATE);
            left[i] += (float) (v * toLeft);
            right[i] += (float) (v * toRight);
        }
    }

    void add(SongBus other, double loud) {
        for (int i = 0; i < left.length; i++) {
            left[i] += (float) (loud * other.left[i]);
            right[i] += (float) (loud * other.right[i]);
        }
    }
}
