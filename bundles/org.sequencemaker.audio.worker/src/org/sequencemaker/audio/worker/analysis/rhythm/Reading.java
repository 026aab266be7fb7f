package org.sequencemaker.audio.worker.analysis.rhythm;

/**
 * One way to hear the pulse of a song.
 *
 * @param beats frames of the beats at the rate of {@link Accents}, rising, at least six
 * @param support how well the tempogram bears its tempo out, 0 to 1
 * @param origin where it comes from, for finding faults
 */
record Reading(int[] beats, double support, String origin) {
    /** Beats per minute by the geometric mean of the distances. */
    double bpm(double rate) {
        double sum = 0;
        for (int i = 1; i < beats.length; i++) {
            sum += Math.log(Math.max(1, beats[i] - beats[i - 1]));
        }
        return rate * 60 / Math.exp(sum / (beats.length - 1));
    }

    /** Whether 93 of 100 beats of the other lie within {@code tolerance} frames of one of this. */
    boolean agrees(Reading other, int tolerance) {
        int[] a = beats;
        int[] b = other.beats;
        if (Math.abs(a.length - b.length) > 0.05 * a.length) {
            return false;
        }
        return common(other, tolerance) > 0.93 * a.length;
    }

    /** How many beats of this lie within {@code tolerance} frames of one of the other. */
    int common(Reading other, int tolerance) {
        int[] b = other.beats;
        int found = 0;
        int j = 0;
        for (int x : beats) {
            while (j < b.length - 1 && Math.abs(b[j + 1] - x) <= Math.abs(b[j] - x)) {
                j++;
            }
            found += Math.abs(b[j] - x) <= tolerance ? 1 : 0;
        }
        return found;
    }
}
