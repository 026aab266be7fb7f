package org.sequencemaker.audio.worker.analysis.spectrum;

/**
 * How much the spectrum rises at each moment, in five bands and in all: large where notes and strokes begin.
 *
 * @param rate values per second
 * @param bands one series for each of {@link FluxPass#EDGES}, low to high; raw sums, 0 or more
 * @param full their sum
 * @param timbre mean logarithmic magnitudes in {@link FluxPass#TIMBRE} bands, one row for {@link FluxPass#TIMBRE_STEP}
 *     moments
 * @param level root mean square of the sound around each moment, full scale 1
 */
public record Flux(double rate, float[][] bands, float[] full, float[][] timbre, float[] level) {
    /** Moments measured. */
    public int length() {
        return full.length;
    }
}
