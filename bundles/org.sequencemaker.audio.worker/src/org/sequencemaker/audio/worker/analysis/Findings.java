package org.sequencemaker.audio.worker.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.worker.analysis.form.Form;
import org.sequencemaker.audio.worker.analysis.melody.MelodyLine;
import org.sequencemaker.audio.worker.analysis.onset.Onset;
import org.sequencemaker.audio.worker.analysis.rhythm.Rhythm;
import org.sequencemaker.audio.worker.analysis.series.Series;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;
import org.sequencemaker.audio.worker.analysis.tone.Key;

/** Everything found out about a song; null where it was not asked for or not yet looked at. */
public final class Findings {
    /** Length of the song in seconds. */
    public final double duration;

    public @Nullable Rhythm rhythm;
    public @Nullable List<Onset> onsets;
    public @Nullable Form form;
    public @Nullable Key key;
    public @Nullable Chroma chroma;
    public @Nullable Series series;
    public @Nullable MelodyLine melody;

    Findings(double duration) {
        this.duration = duration;
    }
}
