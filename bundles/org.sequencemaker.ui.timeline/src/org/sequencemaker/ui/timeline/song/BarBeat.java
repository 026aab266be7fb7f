package org.sequencemaker.ui.timeline.song;

import java.util.List;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.project.BeatEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

/** Which bar and beat a time is in. */
final class BarBeat {
    private BarBeat() {}

    /** Returns {@code bar:beat}, both counted from 1; the number of the beat where no bars are known; empty without beats. */
    static String of(Project project, Time time) {
        MarkTrack beats = BeatEdits.track(project, Kind.BEAT);
        MarkTrack bars = BeatEdits.track(project, Kind.DOWNBEAT);
        int beat = beats == null ? 0 : count(beats.marks(), time);
        if (beats == null || beat == 0) {
            return "";
        }
        int bar = bars == null ? 0 : count(bars.marks(), time);
        if (bars == null || bar == 0) {
            return "0:" + beat;
        }
        // A downbeat and its beat may be some thousandths apart.
        Time begin = bars.marks().get(bar - 1).time().minus(Time.ofMillis(40));
        return bar + ":" + Math.max(1, beat - count(beats.marks(), begin));
    }

    /** How many marks are not after a time. */
    private static int count(List<Mark> marks, Time time) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).time().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
