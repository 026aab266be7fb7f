package org.sequencemaker.model.beat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Time;

/**
 * Follows the beat from a stretch where it is known to be right into the rest of the song. Forwards and backwards, the path
 * of beats is taken that meets the most onset strength at distances near the tempo reached so far (dynamic programming after
 * D. Ellis, "Beat tracking by dynamic programming", JNMR 36(1), 2007): the score of a beat at <i>t</i> after one at <i>u</i> is
 * strength(<i>t</i>) − {@value #TIGHT} · ln²((<i>t</i> − <i>u</i>)/<i>p</i>). Of each path of {@value #AHEAD} beats the first
 * {@value #TAKEN} are taken, and the tempo <i>p</i> follows them slowly.
 */
public final class Retracking {
    private static final double TIGHT = 40;
    private static final int AHEAD = 8;
    private static final int TAKEN = 2;
    private static final double FOLLOWS = 0.2;

    /** Frames a second. */
    private static final int RATE = 200;

    /** An onset counts for what is this near to it, in seconds. */
    private static final double WIDE = 0.02;

    private final double[] strength;

    private Retracking(double[] strength) {
        this.strength = strength;
    }

    /**
     * Returns all beats: the right ones as they are, and before and after them new ones up to the ends of the song.
     *
     * @param right sorted, three at least
     * @param end of the song
     */
    public static List<Time> around(List<Time> right, List<Onset> onsets, Time end) {
        if (right.size() < 3) {
            throw new Refusal("the stretch that is right needs three beats at least; it has " + right.size());
        }
        double length = Math.max(end.inSeconds(), right.getLast().inSeconds());
        double first = right.getFirst().inSeconds();
        double last = right.getLast().inSeconds();
        int some = Math.min(right.size(), AHEAD + 1);
        double early = (right.get(some - 1).inSeconds() - first) / (some - 1);
        double late = (last - right.get(right.size() - some).inSeconds()) / (some - 1);
        List<Time> result = new ArrayList<>();
        Retracking backwards = new Retracking(curve(onsets, length, true));
        for (double beat : backwards.follow(length - first, early, length)) {
            result.addFirst(Time.ofSeconds(length - beat));
        }
        result.addAll(right);
        Retracking forwards = new Retracking(curve(onsets, length, false));
        for (double beat : forwards.follow(last, late, length)) {
            result.add(Time.ofSeconds(beat));
        }
        return result;
    }

    private static double[] curve(List<Onset> onsets, double length, boolean mirrored) {
        double[] curve = new double[(int) Math.ceil(length * RATE) + 1];
        for (Onset onset : onsets) {
            double at =
                    (mirrored ? length - onset.time().inSeconds() : onset.time().inSeconds()) * RATE;
            int reach = (int) (3 * WIDE * RATE);
            for (int k = (int) at - reach; k <= at + reach; k++) {
                if (k >= 0 && k < curve.length) {
                    double off = (k - at) / (WIDE * RATE);
                    curve[k] += Math.min(2, onset.strength()) * Math.exp(-off * off / 2);
                }
            }
        }
        return curve;
    }

    private List<Double> follow(double from, double period, double length) {
        List<Double> beats = new ArrayList<>();
        double at = from;
        double usual = period;
        while (at + 0.5 * usual <= length) {
            List<Double> path = path(at, usual);
            int taken = Math.min(TAKEN, path.size());
            for (int k = 0; k < taken; k++) {
                double next = path.get(k);
                if (next > length) {
                    return beats;
                }
                usual += FOLLOWS * Math.clamp(next - at - usual, -0.1 * usual, 0.1 * usual);
                at = next;
                beats.add(at);
            }
        }
        return beats;
    }

    /** The best beats after one at {@code from}, {@value #AHEAD} of them. */
    private List<Double> path(double from, double period) {
        int p = Math.max(4, (int) Math.round(period * RATE));
        int size = (AHEAD + 1) * p;
        double[] score = new double[size];
        int[] before = new int[size];
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        score[0] = 0;
        for (int t = p / 2; t < size; t++) {
            for (int u = Math.max(0, t - 2 * p); u <= t - p / 2; u++) {
                if (score[u] > Double.NEGATIVE_INFINITY) {
                    double off = Math.log((t - u) / (period * RATE));
                    double reached = score[u] - TIGHT * off * off;
                    if (reached > score[t]) {
                        score[t] = reached;
                        before[t] = u;
                    }
                }
            }
            score[t] += at(from + (double) t / RATE);
        }
        int best = size - p;
        for (int t = size - p; t < size; t++) {
            best = score[t] > score[best] ? t : best;
        }
        List<Double> path = new ArrayList<>();
        for (int t = best; t > 0; t = before[t]) {
            path.addFirst(from + (double) t / RATE);
        }
        return path;
    }

    private double at(double seconds) {
        int k = (int) Math.round(seconds * RATE);
        return k < strength.length ? strength[k] : 0;
    }
}
