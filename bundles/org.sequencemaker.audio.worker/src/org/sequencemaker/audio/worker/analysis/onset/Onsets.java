package org.sequencemaker.audio.worker.analysis.onset;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.audio.worker.analysis.learned.TreeEnsemble;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;

/** Finds the onsets of a song. */
public final class Onsets {
    /** Two onsets closer than this are one, in seconds: the ear hears them so. */
    private static final double MERGE = 0.03;

    /** From the middle of the frame in which the spectrum rises most to the beginning of the sound, in seconds. */
    private static final double LATENCY = 0.0036;

    private static final double ACCEPT = 0.42;
    private static final TreeEnsemble MODEL = TreeEnsemble.named("onsets.trees");

    private Onsets() {}

    /** Onsets of the song that {@code flux} was measured from, rising. */
    public static List<Onset> of(Flux flux) {
        OnsetCandidates candidates = new OnsetCandidates(flux);
        List<Onset> found = new ArrayList<>();
        for (int frame : candidates.frames()) {
            float[] row = candidates.describe(frame);
            double p = MODEL.ask(row);
            if (p < ACCEPT) {
                continue;
            }
            double time = Math.max(0, frame / flux.rate() - LATENCY);
            Onset onset = new Onset(time, p, row[6 * flux.bands().length]);
            Onset last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && time - last.time() < MERGE) {
                if (last.confidence() < p) {
                    found.set(found.size() - 1, onset);
                }
            } else {
                found.add(onset);
            }
        }
        return List.copyOf(found);
    }
}
