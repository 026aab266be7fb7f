package org.sequencemaker.ui.assistant.version;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sequencemaker.assistant.engine.ProjectMemory;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.history.version.Restoring;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchoring;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;

/** A show as a version holds it, and what has to be done to it before it is put into the present one. */
final class OldShow {
    private OldShow() {}

    /**
     * Returns the show as it was, but that what was said to the assistant is not unsaid, and that the song is found where
     * it is now.
     */
    static Project whole(Project then, Project now) {
        AudioReference was = then.audio();
        AudioReference is = now.audio();
        boolean isSameSong = !was.contentHash().isEmpty() && was.contentHash().equals(is.contentHash());
        Project restored = ProjectMemory.keeping(now, then);
        return isSameSong ? restored.withAudio(was.withPaths(is.relativePath(), is.absolutePath())) : restored;
    }

    /** Returns the edit that makes a show what it was, but for that. */
    static Edit restoring(Version version, Project then) {
        return Edit.of(new Restoring(version, then).whole().label(), present -> whole(then, present));
    }

    /** Returns the show as it was, so that parts of it fit into the present one: tied to no mark that is gone or elsewhere. */
    static Project fitting(Project then, Project now) {
        Map<MarkId, Time> marks = MarkEdits.times(now);
        return then.withEachTimeline(timeline -> {
            Timeline present = now.timeline(timeline.id());
            return present == null ? timeline : fitting(Anchoring.loosen(timeline, marks), present);
        });
    }

    private static Timeline fitting(Timeline was, Timeline present) {
        return was.pixels() == present.pixels()
                ? was
                : was.withSegments(was.segments().mapped(one -> one.fitted(was.pixels(), present.pixels())));
    }

    /** Returns every segment of a show: what comes back keeps the origin that it had. */
    static Set<SegmentId> segments(Project show) {
        Set<SegmentId> all = new HashSet<>();
        show.timelines().forEach(timeline -> timeline.segments().forEach(segment -> all.add(segment.id())));
        return all;
    }
}
