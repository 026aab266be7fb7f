package org.sequencemaker.audio.worker.analysis.rhythm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the readings among which the ranking picks: six tempo regions, three accent curves, off-beat alternatives. */
final class Readings {
    private static final double[] CENTRES = {56, 72, 92, 116, 146, 184};
    private static final int FEWEST = 6;
    private static final int SAME = 4;

    private final Accents accents;
    private final List<Reading> found = new ArrayList<>();

    private Readings(Accents accents) {
        this.accents = accents;
    }

    /** Readings of {@code accents}, none the same as another; empty when there is no sound to speak of. */
    static List<Reading> of(Accents accents) {
        Readings readings = new Readings(accents);
        Tempogram full = Tempogram.of(accents.full(), accents.rate());
        Tempogram even = Tempogram.of(accents.even(), accents.rate());
        for (double centre : CENTRES) {
            readings.region(full, accents.full(), centre, "full", 3);
            readings.region(even, accents.even(), centre, "even", 2);
        }
        return readings.found;
    }

    private void region(Tempogram tempogram, float[] curve, double centre, String name, int phases) {
        int[] path = TempoPath.best(tempogram, centre);
        double support = tempogram.support(path);
        double[] period = TempoPath.periods(path, curve.length, accents.rate());
        String origin = name + Math.round(centre);
        phases(curve, period, BeatPath.LOOSE, phases, support, origin + "loose");
        phases(curve, period, BeatPath.STIFF, 2, support, origin + "stiff");
        if (name.equals("full")) {
            float[] low = new float[curve.length];
            for (int i = 0; i < low.length; i++) {
                low[i] = 0.5f * curve[i] + accents.bands()[0][i];
            }
            add(BeatPath.best(low, period, BeatPath.LOOSE), support, origin + "low");
        }
    }

    private void phases(float[] curve, double[] period, double tightness, int count, double support, String origin) {
        float[] left = curve.clone();
        for (int phase = 0; phase < count; phase++) {
            int[] beats = BeatPath.best(left, period, tightness);
            add(beats, support, origin + phase);
            damp(left, beats, period);
        }
    }

    private static void damp(float[] curve, int[] beats, double[] period) {
        for (int b : beats) {
            int reach = (int) (0.17 * period[b]);
            for (int q = Math.max(0, b - reach); q <= Math.min(curve.length - 1, b + reach); q++) {
                curve[q] *= 0.02f;
            }
        }
    }

    private void add(int[] all, double support, String origin) {
        int[] beats = Arrays.stream(all)
                .filter(x -> x >= accents.first() - 8 && x <= accents.last() + 8)
                .toArray();
        if (beats.length < FEWEST) {
            return;
        }
        Reading reading = new Reading(beats, support, origin);
        if (found.stream().noneMatch(r -> r.agrees(reading, SAME))) {
            found.add(reading);
        }
    }
}
