package org.sequencemaker.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * What is proposed, for it to be seen. Holds lists of any length: only what is seen of them is ever looked at.
 *
 * @param stretches what it changes by timeline, from left to right, none over another; not to be changed
 * @param proposed the show as it would be, from which the new light is drawn
 * @param isOver whether the present show is drawn with the new light over it; else the proposed one is, lightly marked
 * @param focus the stretch that keys are for, or null
 * @param looks what effects of the show as it would be look like
 */
public record GhostView(
        Map<TimelineId, List<GhostStretch>> stretches,
        Project proposed,
        boolean isOver,
        @Nullable Focus focus,
        EffectLooks looks) {
    /** Nothing is proposed. */
    public static final GhostView NONE =
            new GhostView(Map.of(), Project.empty("-", Settings.DEFAULT), true, null, EffectLooks.NONE);

    /** A stretch by its place. */
    public record Focus(TimelineId timeline, Span span) {}

    public GhostView {
        stretches = Map.copyOf(stretches);
    }

    /** Returns those of a timeline. */
    public List<GhostStretch> of(TimelineId timeline) {
        return stretches.getOrDefault(timeline, List.of());
    }

    /** Returns the index of the first of them that ends after a time; the size if none does. */
    static int firstEndingAfter(List<GhostStretch> stretches, Time time) {
        return firstEndingAfter(stretches, time, 0, stretches.size());
    }

    /** Returns the same where it lies from one index on up to another, which is the answer if it does not. */
    static int firstEndingAfter(List<GhostStretch> stretches, Time time, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).span().end().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
