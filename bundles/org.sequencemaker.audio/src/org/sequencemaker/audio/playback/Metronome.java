package org.sequencemaker.audio.playback;

import java.util.Arrays;
import java.util.List;

/** Mixes clicks into what is played: short decaying tones, the strong one an octave higher. Clicks are never stretched. */
final class Metronome {
    private static final double LENGTH = 0.030;
    private static final double TONE = 880;
    private static final double LOUD = 0.5;

    private final float[] weak;
    private final float[] strong;
    private final float[] tail;

    Metronome(int rate) {
        weak = tone(rate, TONE);
        strong = tone(rate, 2 * TONE);
        tail = new float[weak.length];
    }

    private static float[] tone(int rate, double pitch) {
        float[] tone = new float[(int) (LENGTH * rate)];
        for (int i = 0; i < tone.length; i++) {
            double t = (double) i / rate;
            double attack = Math.min(1, t / 0.0005);
            tone[i] = (float) (LOUD * attack * Math.exp(-t / 0.006) * Math.sin(2 * Math.PI * pitch * t));
        }
        return tone;
    }

    /**
     * Adds the clicks of a block, and the rest of those before it.
     *
     * @param audible whether new clicks are to be heard; those that sound end in peace
     * @param frame first frame of the block on the run's way
     */
    void mix(List<Click> clicks, boolean audible, Run run, double frame, float[] stereo, int count) {
        ring(stereo, count);
        if (!audible) {
            return;
        }
        Route route = run.route();
        double end = frame + count * run.speed();
        for (double way = frame; way < end; ) {
            double place = route.place(way);
            double until = Math.min(end, way + route.straight(place));
            double last = place + (until - way);
            for (int k = find(clicks, place / run.rate()); k < clicks.size(); k++) {
                double at = clicks.get(k).time() * run.rate();
                if (at >= last) {
                    break;
                }
                int offset = (int) ((way - frame + at - place) / run.speed());
                strike(clicks.get(k).strong() ? strong : weak, stereo, offset, count);
            }
            way = until;
        }
    }

    /** Index of the first click not before a time. */
    private static int find(List<Click> clicks, double seconds) {
        int low = 0;
        int high = clicks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clicks.get(middle).time() < seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void ring(float[] stereo, int count) {
        int n = Math.min(count, tail.length);
        for (int i = 0; i < n; i++) {
            stereo[2 * i] += tail[i];
            stereo[2 * i + 1] += tail[i];
        }
        System.arraycopy(tail, n, tail, 0, tail.length - n);
        Arrays.fill(tail, tail.length - n, tail.length, 0);
    }

    private void strike(float[] tone, float[] stereo, int offset, int count) {
        int now = Math.clamp(count - offset, 0, tone.length);
        for (int i = 0; i < now; i++) {
            stereo[2 * (offset + i)] += tone[i];
            stereo[2 * (offset + i) + 1] += tone[i];
        }
        for (int i = now; i < tone.length; i++) {
            tail[i - now] += tone[i];
        }
    }
}
