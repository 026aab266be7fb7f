package org.sequencemaker.ui.timeline.song;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.audio.waveform.Waveform;
import org.sequencemaker.model.beat.Beats;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.project.BeatEdits;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;

/** What the song's lane says in words. */
final class SongWords {
    private SongWords() {}

    /** The words in the middle of the lane; empty when there is a song to see. */
    static String message(SongSession session) {
        SongStatus status = session.status();
        return switch (status.kind()) {
            case NONE -> Messages.DROP.text();
            case LOADING -> session.waveform() == null ? status.words() : "";
            case READY -> "";
            case PROBLEM -> status.words();
        };
    }

    /** The lines beside the song. */
    static List<String> head(SongSession session) {
        List<String> lines = new ArrayList<>();
        lines.add(session.name().isEmpty() ? Messages.SONG.text() : session.name());
        Waveform waveform = session.waveform();
        SongStatus status = session.status();
        if (status.kind() == SongStatus.Kind.LOADING) {
            lines.add(
                    status.share() < 0
                            ? status.words()
                            : status.words() + " " + Math.round(100 * status.share()) + " %");
        } else if (waveform != null) {
            lines.add(
                    Time.ofSeconds((double) waveform.frames() / waveform.rate()).toString());
        }
        String tempo = tempo(session.project());
        if (!tempo.isEmpty()) {
            lines.add(tempo);
        }
        if (!session.hearing().words().isEmpty()) {
            lines.add(session.hearing().words());
        }
        return lines;
    }

    private static String tempo(@org.jspecify.annotations.Nullable OpenProject open) {
        MarkTrack beats = open == null ? null : BeatEdits.track(open.project(), Kind.BEAT);
        if (open == null || beats == null || beats.marks().size() < 2) {
            return "";
        }
        double bpm = 60 / Beats.interval(beats.marks()).inSeconds();
        return Math.round(10 * bpm) / 10.0 + " bpm, " + BeatEdits.barLength(open.project()) + " a bar";
    }
}
