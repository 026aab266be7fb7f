package org.sequencemaker.editing.selected;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Finds segments to select. */
public final class Finding {
    private Finding() {}

    /** Returns the segments that a condition holds for, in the order of the project. */
    public static List<SegmentId> where(Project project, Predicate<Segment> condition) {
        List<SegmentId> found = new ArrayList<>();
        for (Timeline timeline : project.timelines()) {
            for (Segment segment : timeline.segments()) {
                if (condition.test(segment)) {
                    found.add(segment.id());
                }
            }
        }
        return found;
    }

    /** Returns the segments that shine at some moment of a span on some timelines. */
    public static List<SegmentId> in(Project project, Collection<TimelineId> timelines, Span span) {
        Set<TimelineId> wanted = new HashSet<>(timelines);
        List<SegmentId> found = new ArrayList<>();
        for (Timeline timeline : project.timelines()) {
            if (wanted.contains(timeline.id())) {
                timeline.segments().in(span).forEach(segment -> found.add(segment.id()));
            }
        }
        return found;
    }

    /** Returns the segments that start or end in one of the colours that the given ones start or end in. */
    public static List<SegmentId> coloured(Project project, Collection<SegmentId> like) {
        Set<SegmentId> ids = new HashSet<>(like);
        Set<Rgb> colours = new HashSet<>();
        for (Timeline timeline : project.timelines()) {
            for (Segment segment : timeline.segments()) {
                if (ids.contains(segment.id())) {
                    colours.add(segment.look().start());
                    colours.add(segment.look().end());
                }
            }
        }
        return where(
                project,
                segment -> colours.contains(segment.look().start())
                        || colours.contains(segment.look().end()));
    }

    /**
     * Returns all segments between two: in time from the start of the earlier to the end of the later, on
     * their timelines and those between. Without the first, just the second.
     */
    public static List<SegmentId> between(Project project, @Nullable SegmentId one, SegmentId other) {
        int first = one == null ? -1 : row(project, one);
        int second = row(project, other);
        if (one == null || first < 0 || second < 0) {
            return List.of(other);
        }
        Span span = OnSegments.span(project, List.of(one, other));
        List<TimelineId> timelines =
                project.timelines().subList(Math.min(first, second), Math.max(first, second) + 1).stream()
                        .map(Timeline::id)
                        .toList();
        return span == null ? List.of(other) : in(project, timelines, span);
    }

    /** Returns the nearest start or end of a segment before or after a time, or the end of the show; null for none. */
    public static @Nullable Time edge(Project project, Collection<TimelineId> timelines, Time from, boolean later) {
        Set<TimelineId> wanted = new HashSet<>(timelines);
        Time nearest = later ? project.duration() : Time.ZERO;
        for (Timeline timeline : project.timelines()) {
            if (!wanted.contains(timeline.id())) {
                continue;
            }
            int index = timeline.segments().firstEndingAfter(from);
            for (int i = Math.max(0, index - 2);
                    i < Math.min(timeline.segments().size(), index + 2);
                    i++) {
                Segment segment = timeline.segments().get(i);
                for (Time edge : List.of(segment.start(), segment.end())) {
                    if (later ? edge.isAfter(from) : edge.isBefore(from)) {
                        nearest = later ? Time.min(nearest, edge) : Time.max(nearest, edge);
                    }
                }
            }
        }
        return later ? nearest.isAfter(from) ? nearest : null : nearest.isBefore(from) ? nearest : null;
    }

    private static int row(Project project, SegmentId segment) {
        List<Timeline> timelines = project.timelines();
        for (int i = 0; i < timelines.size(); i++) {
            if (timelines.get(i).segment(segment) != null) {
                return i;
            }
        }
        return -1;
    }
}
