package org.sequencemaker.audio.playback;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How late the sound is, from a person tapping along with clicks: the median distance of the taps from their clicks. For each
 * tap the nearest click counts; the median does not mind a few bad taps.
 *
 * @param latency seconds to set as the player's latency
 * @param spread median distance from that, in seconds: how sure the hand was
 * @param taps how many counted
 */
public record LatencyCalibration(double latency, double spread, int taps) {
    /** Fewer taps say nothing. */
    public static final int FEWEST = 5;

    /**
     * Measures.
     *
     * @param clicks when clicks were to be heard, by the player's time without any latency set
     * @param taps when the person tapped, by the same clock
     * @throws IllegalArgumentException with words for people when there are too few taps
     */
    public static LatencyCalibration of(List<Double> clicks, List<Double> taps) {
        double[] distances = taps.stream()
                .map(tap -> nearest(clicks, tap))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        if (distances.length < FEWEST) {
            throw new IllegalArgumentException("Tap along with at least " + FEWEST + " clicks.");
        }
        double middle = median(distances);
        double[] off = Arrays.stream(distances).map(d -> Math.abs(d - middle)).toArray();
        return new LatencyCalibration(middle, median(off), distances.length);
    }

    private static OptionalDouble nearest(List<Double> clicks, double tap) {
        double best = Double.MAX_VALUE;
        for (double click : clicks) {
            if (Math.abs(tap - click) < Math.abs(best)) {
                best = tap - click;
            }
        }
        return best == Double.MAX_VALUE ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
