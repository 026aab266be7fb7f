package org.sequencemaker.editing.selected;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Changes several timelines in one go. */
public final class OnTimelines {
    private OnTimelines() {}

    /** Returns the change that does something to each of the timelines. Where one refuses, all is refused. */
    public static UnaryOperator<Project> each(Collection<TimelineId> timelines, UnaryOperator<Timeline> change) {
        Set<TimelineId> wanted = new HashSet<>(timelines);
        return project -> project.withEachTimeline(
                timeline -> wanted.contains(timeline.id()) ? change.apply(timeline) : timeline);
    }

    /**
     * Returns the change that does something to those of the timelines where it goes; it is refused, for
     * the reason of the last, where it goes nowhere.
     */
    public static UnaryOperator<Project> wherePossible(
            Collection<TimelineId> timelines, UnaryOperator<Timeline> change) {
        Set<TimelineId> wanted = new HashSet<>(timelines);
        return project -> {
            Attempt attempt = new Attempt(change);
            Project next = project.withEachTimeline(
                    timeline -> wanted.contains(timeline.id()) ? attempt.on(timeline) : timeline);
            attempt.requireDone();
            return next;
        };
    }

    private static final class Attempt {
        private final UnaryOperator<Timeline> change;
        private boolean isDone;
        private Refusal last = new Refusal("no timeline is chosen");

        Attempt(UnaryOperator<Timeline> change) {
            this.change = change;
        }

        Timeline on(Timeline timeline) {
            try {
                Timeline next = change.apply(timeline);
                isDone = true;
                return next;
            } catch (Refusal refusal) {
                last = refusal;
                return timeline;
            }
        }

        void requireDone() {
            if (!isDone) {
                throw last;
            }
        }
    }
}
