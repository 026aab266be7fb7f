package org.sequencemaker.model.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.time.Time;

/**
 * Ties the ends of segments to marks and lets them follow when the marks move. Moving a whole document's
 * marks with all that is tied to them is done by {@link org.sequencemaker.model.project.MarkEdits}.
 */
public final class Anchoring {
    private Anchoring() {}

    /**
     * Ties each end of the segments to the mark nearest to it, if that is near enough; others keep the
     * mark they have.
     *
     * @param tolerance greatest distance of an end to its mark
     * @param ends which ends
     * @throws Refusal if none of the segments is on the timeline, or no end is near a mark
     */
    public static Timeline tie(
            Timeline timeline,
            Collection<SegmentId> segmentIds,
            Collection<Mark> marks,
            Time tolerance,
            Quantising.Ends ends) {
        TreeMap<Time, Mark> byTime = new TreeMap<>();
        marks.forEach(mark -> byTime.putIfAbsent(mark.time(), mark));
        Timeline tied = timeline.change(segmentIds, segment -> {
            Anchor start = ends == Quantising.Ends.END ? null : anchor(segment.start(), byTime, tolerance);
            Anchor end = ends == Quantising.Ends.START ? null : anchor(segment.end(), byTime, tolerance);
            return segment.withAnchors(
                    start == null ? segment.startAnchor() : start, end == null ? segment.endAnchor() : end);
        });
        if (tied.equals(timeline)) {
            throw new Refusal("on \"%s\" no end of the chosen segments is within %s of a mark that it is not tied to"
                    .formatted(timeline.name(), tolerance));
        }
        return tied;
    }

    /** Ties both ends of the segments; see {@link #tie(Timeline, Collection, Collection, Time, Quantising.Ends)}. */
    public static Timeline tie(
            Timeline timeline, Collection<SegmentId> segmentIds, Collection<Mark> marks, Time tolerance) {
        return tie(timeline, segmentIds, marks, tolerance, Quantising.Ends.BOTH);
    }

    /** Lets both ends of the segments go of their marks. */
    public static Timeline untie(Timeline timeline, Collection<SegmentId> segmentIds) {
        return timeline.change(segmentIds, segment -> isTied(segment) ? segment.withAnchors(null, null) : segment);
    }

    /**
     * Takes ends to where the marks they are tied to are now. A segment with one end tied moves whole;
     * one with both is stretched; one that touches it goes on touching. No segment vanishes or covers
     * another: an end for which there is no room stays where it is, and stays tied.
     *
     * @param marks where the marks are that have moved; ends tied to others stay
     */
    public static Timeline follow(Timeline timeline, Map<MarkId, Time> marks) {
        if (!hasTied(timeline, marks)) {
            return timeline;
        }
        Edges edges = new Edges(timeline);
        List<Segment> segments = timeline.segments();
        int index = 0;
        for (Segment segment : segments) {
            Time start = target(segment.startAnchor(), marks);
            Time end = target(segment.endAnchor(), marks);
            if (start != null) {
                edges.want(edges.startOf(index), start);
            }
            if (end != null) {
                edges.want(edges.endOf(index), end);
            }
            if (start != null && segment.endAnchor() == null) {
                edges.follow(edges.endOf(index), edges.startOf(index));
            }
            if (end != null && segment.startAnchor() == null) {
                edges.follow(edges.startOf(index), edges.endOf(index));
            }
            index++;
        }
        return edges.moved(Segment::withSpan);
    }

    /**
     * Lets ends go of marks that are gone, or of which they are not at the distance they should be.
     *
     * @param marks where all marks are
     */
    public static Timeline loosen(Timeline timeline, Map<MarkId, Time> marks) {
        return timeline.withSegments(timeline.segments().mapped(segment -> {
            if (!isTied(segment)) {
                return segment;
            }
            Anchor start = Objects.equals(target(segment.startAnchor(), marks), segment.start())
                    ? segment.startAnchor()
                    : null;
            Anchor end = Objects.equals(target(segment.endAnchor(), marks), segment.end()) ? segment.endAnchor() : null;
            boolean same = Objects.equals(start, segment.startAnchor()) && Objects.equals(end, segment.endAnchor());
            return same ? segment : segment.withAnchors(start, end);
        }));
    }

    /** While a mark is dragged this is asked for every timeline at each move of the pointer. */
    private static boolean hasTied(Timeline timeline, Map<MarkId, Time> marks) {
        for (Segment segment : timeline.segments()) {
            if (target(segment.startAnchor(), marks) != null || target(segment.endAnchor(), marks) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTied(Segment segment) {
        return segment.startAnchor() != null || segment.endAnchor() != null;
    }

    private static @Nullable Time target(@Nullable Anchor anchor, Map<MarkId, Time> marks) {
        Time mark = anchor == null ? null : marks.get(anchor.mark());
        return anchor == null || mark == null ? null : mark.plus(anchor.offset());
    }

    private static @Nullable Anchor anchor(Time end, TreeMap<Time, Mark> marks, Time tolerance) {
        Map.Entry<Time, Mark> nearest = nearer(end, marks.floorEntry(end), marks.ceilingEntry(end));
        if (nearest == null) {
            return null;
        }
        Time offset = end.minus(nearest.getKey());
        boolean isNear = Math.abs(offset.micros()) <= tolerance.micros();
        return isNear ? new Anchor(nearest.getValue().id(), offset) : null;
    }

    private static Map.@Nullable Entry<Time, Mark> nearer(
            Time end, Map.@Nullable Entry<Time, Mark> below, Map.@Nullable Entry<Time, Mark> above) {
        if (below == null || above == null) {
            return below == null ? above : below;
        }
        return end.minus(below.getKey()).compareTo(above.getKey().minus(end)) <= 0 ? below : above;
    }
}
