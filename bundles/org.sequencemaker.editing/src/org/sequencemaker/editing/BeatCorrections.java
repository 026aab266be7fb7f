package org.sequencemaker.editing;

import java.util.List;
import java.util.Map;
import org.sequencemaker.model.beat.Beats;
import org.sequencemaker.model.beat.Onset;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.BeatEdits;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/** The ways to put the beats of a song right, each one step to undo. */
public final class BeatCorrections {
    private BeatCorrections() {}

    /** What an analysis has found, in the place of what is there. */
    public static Edit putFound(Map<MarkTrack.Kind, List<Mark>> found) {
        return Edit.of("Mark beats and sections", project -> BeatEdits.putFound(project, found));
    }

    /** All beats by a distance; keys held down make one step. */
    public static Edit shift(Time by) {
        return Edit.merging("Shift beats", "shift beats", project -> BeatEdits.shift(project, by));
    }

    public static Edit doubleTempo() {
        return Edit.of("Double tempo", BeatEdits::doubleTempo);
    }

    public static Edit halveTempo() {
        return Edit.of("Halve tempo", BeatEdits::halveTempo);
    }

    /** One beat, its neighbours going along. */
    public static Edit moveBeat(MarkId which, Time to) {
        return Edit.of("Move beat", project -> BeatEdits.moveBeat(project, which, to));
    }

    /** A bar of {@code length} beats begins at the beat nearest to {@code downbeat}. */
    public static Edit setBars(int length, Time downbeat) {
        return Edit.of("Set bars", project -> BeatEdits.setBars(project, length, downbeat));
    }

    /** The same in a stretch of the song only. */
    public static Edit setBarsIn(Span stretch, int length, Time downbeat) {
        return Edit.of("Set bars in range", project -> BeatEdits.setBars(project, length, downbeat, stretch));
    }

    /** The same from a bar on, which begins at the beat nearest to {@code downbeat}. */
    public static Edit setBarsFrom(int length, Time downbeat) {
        return Edit.of("Set bars from here on", project -> {
            MarkTrack beats = BeatEdits.track(project, MarkTrack.Kind.BEAT);
            if (beats == null || beats.marks().isEmpty()) {
                return BeatEdits.setBars(project, length, downbeat);
            }
            Time first =
                    beats.marks().get(Beats.nearest(beats.marks(), downbeat)).time();
            Time last = beats.marks().getLast().time().plus(Time.ofMillis(1));
            return BeatEdits.setBars(project, length, first, new Span(first, last));
        });
    }

    /** Beats as tapped along with the song. */
    public static Edit tap(List<Time> taps) {
        List<Time> kept = List.copyOf(taps);
        return Edit.of("Tap beats", project -> BeatEdits.tap(project, kept));
    }

    /** The beats in a stretch are right; the rest follows them. */
    public static Edit retrack(Span right, List<Onset> onsets) {
        List<Onset> kept = List.copyOf(onsets);
        return Edit.of("Follow beats from here", project -> BeatEdits.retrack(project, right, kept));
    }
}
