package org.sequencemaker.ui.assistant.version;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.engine.ProjectMemory;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.history.version.Restoring;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
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

    /** Returns the show as it was, so that parts of it fit into the present one: tied to no mark that is gone. */
    static Project fitting(Project then, Project now) {
        Set<MarkId> marks = new HashSet<>();
        now.markTracks().forEach(track -> track.marks().stream().map(Mark::id).forEach(marks::add));
        return then.withEachTimeline(timeline -> {
            Timeline present = now.timeline(timeline.id());
            return present == null ? timeline : fitting(timeline, present, marks);
        });
    }

    private static Timeline fitting(Timeline was, Timeline present, Set<MarkId> marks) {
        boolean isOther = was.pixels() != present.pixels();
        boolean isTied = was.segments().stream()
                .anyMatch(one -> isLost(one.startAnchor(), marks) || isLost(one.endAnchor(), marks));
        if (!isOther && !isTied) {
            return was;
        }
        List<Segment> fitting = was.segments().stream()
                .map(one -> one.withAnchors(known(one.startAnchor(), marks), known(one.endAnchor(), marks)))
                .map(one -> isOther ? one.fitted(was.pixels(), present.pixels()) : one)
                .toList();
        return was.withSegments(Segments.of(fitting));
    }

    private static boolean isLost(@Nullable Anchor anchor, Set<MarkId> marks) {
        return anchor != null && !marks.contains(anchor.mark());
    }

    private static @Nullable Anchor known(@Nullable Anchor anchor, Set<MarkId> marks) {
        return isLost(anchor, marks) ? null : anchor;
    }

    /** Returns every segment of a show: what comes back keeps the origin that it had. */
    static Set<SegmentId> segments(Project show) {
        Set<SegmentId> all = new HashSet<>();
        show.timelines().forEach(timeline -> timeline.segments().forEach(segment -> all.add(segment.id())));
        return all;
    }
}
