package org.sequencemaker.ui.timeline.song;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.editing.BeatCorrections;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.beat.Beats;
import org.sequencemaker.model.beat.Onset;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.project.BeatEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;

/** Puts the beats of the open project right, as the user says it. On the display thread only. */
public final class BeatDesk {
    private static final int TAPPING_ENDS = 2000;

    private final SongSession session;
    private final Ticker ticker;
    private final StatusLine status;
    private final List<Time> taps = new ArrayList<>();
    private int lastTap;

    BeatDesk(SongSession session, Ticker ticker, StatusLine status) {
        this.session = session;
        this.ticker = ticker;
        this.status = status;
    }

    /** Another show is open: taps are no longer of use. */
    void forget() {
        taps.clear();
    }

    /** Does an edit; what is refused is said. */
    public void correct(Edit edit) {
        OpenProject project = session.project();
        if (project != null) {
            apply(project, edit);
        }
    }

    void apply(OpenProject project, Edit edit) {
        if (project.document().apply(edit) instanceof Outcome.Refused refused) {
            status.show(refused.reason());
        }
    }

    /** Lets a bar begin at the beat nearest to the playhead. */
    public void barHere() {
        OpenProject project = session.project();
        if (project != null) {
            setBars(BeatEdits.barLength(project.project()), project.playhead().time());
        }
    }

    /** Says how many beats are in a bar; the first downbeat stays where it is. */
    public void setBarLength(int length) {
        OpenProject project = session.project();
        if (project != null) {
            MarkTrack bars = BeatEdits.track(project.project(), Kind.DOWNBEAT);
            Time here = project.playhead().time();
            setBars(
                    length,
                    bars == null || bars.marks().isEmpty()
                            ? here
                            : bars.marks().getFirst().time());
        }
    }

    /** Lets a bar begin at the beat nearest to the playhead, and those after it follow; before it all stays. */
    public void barHereOn() {
        OpenProject project = session.project();
        if (project != null) {
            correct(BeatCorrections.setBarsFrom(
                    BeatEdits.barLength(project.project()), project.playhead().time()));
        }
    }

    /** Says how many beats are in a bar of the selected range; without one, from the playhead on. */
    public void setBarLengthOn(int length) {
        OpenProject project = session.project();
        if (project == null) {
            return;
        }
        var range = project.selection().range();
        correct(
                range == null
                        ? BeatCorrections.setBarsFrom(length, project.playhead().time())
                        : BeatCorrections.setBarsIn(range.span(), length, firstBar(project.project(), range.span())));
    }

    private static Time firstBar(Project project, Span span) {
        MarkTrack bars = BeatEdits.track(project, Kind.DOWNBEAT);
        return bars == null
                ? span.start()
                : bars.marks().stream()
                        .map(Mark::time)
                        .filter(span::contains)
                        .findFirst()
                        .orElse(span.start());
    }

    private void setBars(int length, Time downbeat) {
        correct(BeatCorrections.setBars(length, downbeat));
    }

    /** Moves the beat nearest to the playhead there. */
    public void beatHere() {
        OpenProject project = session.project();
        MarkTrack beats = project == null ? null : BeatEdits.track(project.project(), Kind.BEAT);
        if (project == null || beats == null || beats.marks().isEmpty()) {
            status.show("There are no beats yet: analyze the song, or tap along with it.");
            return;
        }
        Time here = project.playhead().time();
        Mark nearest = beats.marks().get(Beats.nearest(beats.marks(), here));
        correct(BeatCorrections.moveBeat(nearest.id(), here));
    }

    /** Keeps the beats of the selected range and follows them anew into the rest of the song. */
    public void followBeats() {
        OpenProject project = session.project();
        Span right = project == null ? null : project.selection().stretch();
        if (project == null || right == null) {
            status.show("Select the stretch whose beats are right first.");
            return;
        }
        session.withReport(found -> {
            List<Onset> onsets = new ArrayList<>();
            for (int i = 0; i < found.onsets().size(); i++) {
                double strength = i < found.onsetStrengths().size()
                        ? found.onsetStrengths().get(i)
                        : 1;
                onsets.add(new Onset(Time.ofSeconds(Math.max(0, found.onsets().get(i))), Math.max(0, strength)));
            }
            apply(project, BeatCorrections.retrack(right, onsets));
        });
    }

    /** A tap along with the song; what was tapped becomes beats when no tap has come for a while. */
    public void tap() {
        if (!session.transport().isPlaying()) {
            status.show("Play the song first, then tap along with it.");
            return;
        }
        taps.add(Time.ofSeconds(session.transport().heard()));
        int mine = ++lastTap;
        status.show(taps.size() + " taps");
        ticker.after(TAPPING_ENDS, () -> {
            if (mine == lastTap && !taps.isEmpty()) {
                List<Time> tapped = List.copyOf(taps);
                taps.clear();
                correct(BeatCorrections.tap(tapped));
            }
        });
    }
}
