package org.sequencemaker.editing.selected;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Clip;
import org.sequencemaker.model.timeline.Moving;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Changes segments on all timelines that have some of them. */
public final class OnSegments {
    private OnSegments() {}

    /**
     * Returns the change that does something on each timeline to those of the segments that it has. Where
     * one timeline refuses, all is refused.
     */
    public static UnaryOperator<Project> each(
            Collection<SegmentId> segmentIds, BiFunction<Timeline, Set<SegmentId>, Timeline> change) {
        Set<SegmentId> wanted = new LinkedHashSet<>(segmentIds);
        return project -> {
            Set<Timeline> having = having(project, wanted);
            if (having.isEmpty()) {
                throw new Refusal("no segment is selected");
            }
            return project.withEachTimeline(
                    timeline -> having.contains(timeline) ? change.apply(timeline, wanted) : timeline);
        };
    }

    /**
     * Does the same, but where some timelines refuse the others are changed.
     *
     * @see #each
     */
    public static UnaryOperator<Project> wherePossible(
            Collection<SegmentId> segmentIds, BiFunction<Timeline, Set<SegmentId>, Timeline> change) {
        Set<SegmentId> wanted = new LinkedHashSet<>(segmentIds);
        return project -> OnTimelines.wherePossible(
                        ids(having(project, wanted)), timeline -> change.apply(timeline, wanted))
                .apply(project);
    }

    /** Returns the change that moves segments in time and to other timelines; see {@link Moving#moveAcross}. */
    public static UnaryOperator<Project> move(Collection<SegmentId> segmentIds, Time distance, int rows) {
        Set<SegmentId> wanted = new HashSet<>(segmentIds);
        return project -> project.withTimelines(Moving.moveAcross(project.timelines(), wanted, distance, rows));
    }

    /**
     * Returns the change that lays copies of segments at a distance from them, stopping at the edges of the
     * show and at the first and last timeline.
     */
    public static UnaryOperator<Project> copy(Collection<SegmentId> segmentIds, Time distance, int rows) {
        Set<SegmentId> wanted = new HashSet<>(segmentIds);
        return project -> {
            Place place = place(project, wanted, distance, rows);
            Clip clip = Clip.ofSegments(project.timelines(), wanted);
            return Pasting.paste(clip, place.timeline(), place.start(), false).apply(project);
        };
    }

    /** Where copies of segments begin. */
    public record Place(TimelineId timeline, Time start) {}

    /**
     * Returns where {@link #copy} lays the first of the copies.
     *
     * @throws Refusal if none of the segments is there
     */
    public static Place place(Project project, Collection<SegmentId> segmentIds, Time distance, int rows) {
        Set<SegmentId> wanted = new HashSet<>(segmentIds);
        int first = -1;
        int last = -1;
        List<Timeline> timelines = project.timelines();
        for (int i = 0; i < timelines.size(); i++) {
            if (has(timelines.get(i), wanted)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        Span span = span(project, wanted);
        if (span == null) {
            throw new Refusal("no segment is selected");
        }
        int down = Math.clamp(rows, -first, timelines.size() - 1 - last);
        Time latest = Time.max(Time.ZERO, project.duration().minus(span.length()));
        Time start = Time.max(Time.ZERO, Time.min(latest, span.start().plus(distance)));
        return new Place(timelines.get(first + down).id(), start);
    }

    /** Returns from the start of the first of the segments to the end of the last; null if none is there. */
    public static @Nullable Span span(Project project, Collection<SegmentId> segmentIds) {
        Set<SegmentId> wanted = new HashSet<>(segmentIds);
        Time start = null;
        Time end = Time.ZERO;
        for (Timeline timeline : project.timelines()) {
            for (Segment segment : timeline.segments()) {
                if (wanted.contains(segment.id())) {
                    start = start == null ? segment.start() : Time.min(start, segment.start());
                    end = Time.max(end, segment.end());
                }
            }
        }
        return start == null ? null : new Span(start, end);
    }

    private static Set<Timeline> having(Project project, Set<SegmentId> wanted) {
        // By identity: two timelines never are the same, and comparing their segments would cost.
        Set<Timeline> having = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Timeline timeline : project.timelines()) {
            if (has(timeline, wanted)) {
                having.add(timeline);
            }
        }
        return having;
    }

    private static boolean has(Timeline timeline, Set<SegmentId> wanted) {
        for (Segment segment : timeline.segments()) {
            if (wanted.contains(segment.id())) {
                return true;
            }
        }
        return false;
    }

    private static List<TimelineId> ids(Set<Timeline> timelines) {
        List<TimelineId> ids = new ArrayList<>();
        timelines.forEach(timeline -> ids.add(timeline.id()));
        return ids;
    }
}
