package org.sequencemaker.audio.stretch;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.sequencemaker.audio.sound.PcmSource;

/**
 * Finds the attacks of a song (a drum, a plucked string) while it is played: where the energy of its first difference, which
 * weighs high tones more, is {@value #RISE} times the mean of the {@value #PAST} steps of 1.5 ms before.
 */
final class Attacks {
    private static final int PAST = 16;
    private static final double RISE = 8;
    /** Below −66 dB of full scale nothing is an attack. */
    private static final double FLOOR = 2.5e-7;

    private static final double APART = 0.025;

    private final PcmSource source;
    private final int step;
    private final int apart;
    private final double[] past = new double[PAST];
    private final ArrayDeque<Long> found = new ArrayDeque<>();
    private final float[] stereo;
    private long at;
    private long steps;
    private long last = Long.MIN_VALUE / 2;

    /** Attacks from frame {@code from} on. */
    Attacks(PcmSource source, long from) {
        this.source = source;
        this.step = Math.max(16, source.rate() * 3 / 2000);
        this.apart = (int) (APART * source.rate());
        this.stereo = new float[2 * (2 * step + 1)];
        this.at = from - (long) PAST * step;
        Arrays.fill(past, 0);
    }

    /** The first attack after a frame, searched until another; {@link Long#MAX_VALUE} for none. Asked forwards only. */
    long after(long frame, long until) {
        while (at <= until) {
            listen();
        }
        while (!found.isEmpty() && found.peekFirst() <= frame) {
            found.removeFirst();
        }
        Long first = found.peekFirst();
        return first == null || first > until ? Long.MAX_VALUE : first;
    }

    private void listen() {
        source.read(at - 1, stereo, 2 * step + 1);
        double energy = energy(0, step) / step;
        double mean = Arrays.stream(past).sum() / PAST;
        if (steps >= PAST && energy > FLOOR && energy > RISE * (mean + 0.1 * FLOOR) && at - last > apart) {
            last = at + edge();
            found.addLast(last);
        }
        past[(int) (steps % PAST)] = energy;
        steps++;
        at += step;
    }

    private double energy(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double d = difference(i);
            sum += d * d;
        }
        return sum;
    }

    private double difference(int i) {
        return Math.abs(stereo[2 * i + 2] - stereo[2 * i]) + Math.abs(stereo[2 * i + 3] - stereo[2 * i + 1]);
    }

    /** The first frame in this step and the next whose difference is a quarter of the greatest. */
    private int edge() {
        double greatest = 0;
        for (int i = 0; i < 2 * step; i++) {
            greatest = Math.max(greatest, difference(i));
        }
        int i = 0;
        while (difference(i) < greatest / 4) {
            i++;
        }
        return i;
    }
}
