package org.sequencemaker.model.project;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchoring;

/** Changes marks, and lets the segments that are tied to them follow. */
public final class MarkEdits {
    private MarkEdits() {}

    /**
     * Changes one mark track; ends of segments tied to marks that move follow on every timeline. Ends
     * tied to marks that are gone stay where they are, and tied, so that the mark may come back.
     *
     * @throws org.sequencemaker.model.Refusal if there is no such track
     */
    public static Project change(Project project, String trackId, UnaryOperator<MarkTrack> change) {
        return following(project, project.withMarkTrack(trackId, change));
    }

    /** Returns the second project with ends that follow the marks which are elsewhere in the first. */
    public static Project following(Project before, Project after) {
        Map<MarkId, Time> old = times(before);
        Map<MarkId, Time> moved = times(after);
        moved.entrySet().removeIf(entry -> entry.getValue().equals(old.get(entry.getKey())));
        return moved.isEmpty() ? after : after.withEachTimeline(timeline -> Anchoring.follow(timeline, moved));
    }

    /** Returns where each mark of a project is. */
    public static Map<MarkId, Time> times(Project project) {
        Map<MarkId, Time> times = new HashMap<>();
        for (MarkTrack track : project.markTracks()) {
            for (Mark mark : track.marks()) {
                times.put(mark.id(), mark.time());
            }
        }
        return times;
    }
}
