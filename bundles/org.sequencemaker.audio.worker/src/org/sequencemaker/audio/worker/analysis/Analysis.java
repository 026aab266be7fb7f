package org.sequencemaker.audio.worker.analysis;

import java.util.Set;
import java.util.function.BiConsumer;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.analysis.form.FormAnalysis;
import org.sequencemaker.audio.worker.analysis.melody.MelodyAnalysis;
import org.sequencemaker.audio.worker.analysis.onset.Onsets;
import org.sequencemaker.audio.worker.analysis.rhythm.Rhythm;
import org.sequencemaker.audio.worker.analysis.rhythm.RhythmAnalysis;
import org.sequencemaker.audio.worker.analysis.series.Series;
import org.sequencemaker.audio.worker.analysis.signal.Resampler;
import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;
import org.sequencemaker.audio.worker.analysis.spectrum.FluxPass;
import org.sequencemaker.audio.worker.analysis.tone.Key;

/** Listens to a song. */
public final class Analysis {
    /** Raised whenever the same song may get another report; part of the name under which reports are kept. */
    public static final int VERSION = 2;

    private Analysis() {}

    /**
     * Finds out what was asked for, subject by subject.
     *
     * @param sound the song, mixed down
     * @param wanted subjects
     * @param found hears of each subject as soon as it is ready
     */
    public static Findings of(Samples sound, Set<Subject> wanted, Watch watch, BiConsumer<Subject, Findings> found) {
        Findings findings = new Findings(sound.seconds());
        watch.progress("Listening", 0);
        Samples slow = Resampler.to(sound, FluxPass.RATE);
        watch.check();
        boolean harmony = wanted.contains(Subject.RHYTHM) || wanted.contains(Subject.KEY);
        Chroma chroma = harmony ? Chroma.measure(slow) : null;
        findings.chroma = chroma;
        if (chroma != null && wanted.contains(Subject.KEY)) {
            findings.key = Key.of(chroma);
            found.accept(Subject.KEY, findings);
        }
        if (wanted.contains(Subject.RHYTHM) || wanted.contains(Subject.ONSETS)) {
            watch.check();
            watch.progress("Finding beats", 0.15);
            accents(slow, chroma, wanted, watch, findings, found);
        }
        if (wanted.contains(Subject.SERIES)) {
            watch.check();
            watch.progress("Measuring energy", 0.6);
            findings.series = Series.of(slow);
            found.accept(Subject.SERIES, findings);
        }
        if (wanted.contains(Subject.MELODY)) {
            watch.check();
            watch.progress("Following the melody", 0.7);
            findings.melody = MelodyAnalysis.of(slow, watch);
            found.accept(Subject.MELODY, findings);
        }
        watch.progress("Listening", 1);
        return findings;
    }

    private static void accents(
            Samples slow,
            @org.jspecify.annotations.Nullable Chroma chroma,
            Set<Subject> wanted,
            Watch watch,
            Findings findings,
            BiConsumer<Subject, Findings> found) {
        Flux flux = new FluxPass().measure(slow);
        watch.check();
        if (chroma != null && wanted.contains(Subject.RHYTHM)) {
            Rhythm rhythm = RhythmAnalysis.of(flux, chroma);
            findings.rhythm = rhythm;
            found.accept(Subject.RHYTHM, findings);
            if (wanted.contains(Subject.FORM)) {
                watch.check();
                watch.progress("Finding sections", 0.45);
                findings.form = FormAnalysis.of(flux, chroma, rhythm);
                found.accept(Subject.FORM, findings);
            }
        }
        if (wanted.contains(Subject.ONSETS)) {
            watch.check();
            watch.progress("Finding onsets", 0.5);
            findings.onsets = Onsets.of(flux);
            found.accept(Subject.ONSETS, findings);
        }
    }
}
