package org.sequencemaker.example.gallery;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.extension.audio.Analysis;
import org.sequencemaker.extension.audio.AnalysisContext;
import org.sequencemaker.extension.audio.AudioAnalyzer;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Time;

/** Marks the loudest moment of every ten seconds, by the greatest sample. */
public final class LoudestMoments implements AudioAnalyzer {
    private static final int SECONDS = 10;

    @Override
    public Analysis analyze(Samples song, AnalysisContext context) throws InterruptedException {
        List<Mark> marks = new ArrayList<>();
        float[] stretch = new float[song.rateHz() * SECONDS];
        for (long from = 0; from < song.frames(); from += stretch.length) {
            context.progress(from / (double) song.frames());
            int read = song.read(-1, from, stretch);
            int loudest = 0;
            for (int i = 1; i < read; i++) {
                loudest = Math.abs(stretch[i]) > Math.abs(stretch[loudest]) ? i : loudest;
            }
            marks.add(Mark.at(Time.ofSeconds((from + loudest) / (double) song.rateHz()), "loud"));
        }
        return Analysis.of(new MarkTrack("loudest", "Loudest moments", MarkTrack.Kind.OWN, Rgb.WHITE, marks));
    }
}
