package org.sequencemaker.audio.worker.analysis.form;

import org.sequencemaker.audio.worker.analysis.rhythm.Rhythm;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;

/** Finds the large shape of a song whose rhythm is known. */
public final class FormAnalysis {
    private FormAnalysis() {}

    /** Sections and events. */
    public static Form of(Flux flux, Chroma chroma, Rhythm rhythm) {
        BeatFacts facts = new BeatFacts(flux, chroma, rhythm);
        return new Form(Sections.of(facts), Events.of(facts, flux));
    }
}
