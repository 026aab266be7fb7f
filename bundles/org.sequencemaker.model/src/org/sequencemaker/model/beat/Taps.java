package org.sequencemaker.model.beat;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Time;

/**
 * Beats from taps along with a song. A hand is off by some 20 ms at each tap, but not always to the same side: every beat is
 * the least-squares line through the taps around it ({@value #REACH} on each side), so that the tempo may change and the
 * trembling goes. A tap that was left out is filled in, one that came twice is dropped.
 */
public final class Taps {
    /** Fewer taps are no tempo. */
    public static final int FEWEST = 3;

    private static final int REACH = 4;

    private Taps() {}

    /** Returns the beats, sorted. */
    public static List<Time> beats(List<Time> taps) {
        List<Time> sorted = taps.stream().sorted().toList();
        if (sorted.size() < FEWEST) {
            throw new Refusal("tap at least " + FEWEST + " times along with the song; there were " + sorted.size());
        }
        double usual = median(sorted);
        List<double[]> counted = new ArrayList<>();
        double number = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (Time tap : sorted) {
            double at = tap.micros();
            double steps = Math.rint((at - last) / usual);
            if (counted.isEmpty()) {
                counted.add(new double[] {0, at});
                last = at;
            } else if (at - last > 0.6 * usual) {
                number += Math.max(1, steps);
                counted.add(new double[] {number, at});
                last = at;
            }
        }
        List<Time> beats = new ArrayList<>();
        for (int n = 0; n <= number; n++) {
            beats.add(Time.max(Time.ZERO, Time.ofMicros(Math.round(line(counted, n)))));
        }
        return beats;
    }

    private static double median(List<Time> taps) {
        double[] gaps = new double[taps.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = taps.get(i + 1).micros() - taps.get(i).micros();
        }
        java.util.Arrays.sort(gaps);
        double median = gaps[gaps.length / 2];
        if (median < 100_000) {
            throw new Refusal("these taps are faster than any beat: less than a tenth of a second apart");
        }
        return median;
    }

    /** The line through the taps around beat {@code n}, at that beat. */
    private static double line(List<double[]> taps, int n) {
        double count = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (double[] tap : taps) {
            double off = tap[0] - n;
            if (Math.abs(off) <= REACH) {
                count++;
                x += off;
                y += tap[1];
                xx += off * off;
                xy += off * tap[1];
            }
        }
        double spread = count * xx - x * x;
        if (spread == 0) {
            return nearest(taps, n);
        }
        double slope = (count * xy - x * y) / spread;
        return (y - slope * x) / count;
    }

    /** In a pause so long that there is no line: between the taps before and after it. */
    private static double nearest(List<double[]> taps, int n) {
        double[] before = taps.getFirst();
        for (double[] tap : taps) {
            if (tap[0] >= n) {
                double share = tap[0] == before[0] ? 0 : (n - before[0]) / (tap[0] - before[0]);
                return before[1] + share * (tap[1] - before[1]);
            }
            before = tap;
        }
        return before[1];
    }
}
