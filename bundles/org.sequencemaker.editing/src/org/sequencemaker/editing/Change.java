package org.sequencemaker.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * A change of a document, from one project to the next. What differs is worked out when asked for;
 * as projects share what they have in common, that costs about as much as the change was big.
 *
 * @param before the project that was
 * @param after the project that is; the same one if only the history or the save point has changed
 * @param cause how it came about
 * @param label of the edit, done or undone
 */
public record Change(Project before, Project after, Cause cause, String label) {
    /** How a change comes about. */
    public enum Cause {
        /** An edit was applied. */
        EDIT,
        /** A gesture shows what it would do; nothing is in the history yet. */
        PREVIEW,
        /** A gesture has become a step; the last preview had shown it, or this is the first to be seen. */
        COMMIT,
        /** A gesture was given up. */
        CANCEL,
        UNDO,
        REDO,
        /** The user went to another line of the history. */
        JUMP,
        /** The project was saved; before and after are the same. */
        SAVE
    }

    /** Returns the timelines that are new, in their order. */
    public List<Timeline> addedTimelines() {
        return missingIn(before, after);
    }

    /** Returns the timelines that are gone, as they were. */
    public List<Timeline> removedTimelines() {
        return missingIn(after, before);
    }

    /** Returns the ids of timelines that are in both projects but not the same, in their order. */
    public List<TimelineId> changedTimelines() {
        List<TimelineId> changed = new ArrayList<>();
        for (Timeline now : after.timelines()) {
            Timeline then = before.timeline(now.id());
            if (then != null && !then.equals(now)) {
                changed.add(now.id());
            }
        }
        return changed;
    }

    /** Returns what happened to the segments of one timeline; one that is new or gone counts as empty. */
    public List<SegmentChange> changedSegments(TimelineId timeline) {
        return SegmentChange.between(before.timeline(timeline), after.timeline(timeline));
    }

    /** Returns whether a part of the project is another one now: {@code touches(Project::notes)}. */
    public boolean touches(Function<Project, ? extends @Nullable Object> part) {
        return !Objects.equals(part.apply(before), part.apply(after));
    }

    /** Returns whether the project is another one now: false for a save and most commits. */
    public boolean isSubstantial() {
        return !before.equals(after);
    }

    private static List<Timeline> missingIn(Project here, Project there) {
        return there.timelines().stream()
                .filter(timeline -> here.timeline(timeline.id()) == null)
                .toList();
    }
}
