package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * Moves segments in time and from timeline to timeline. What moves wins: it cuts what it lands on, but
 * never another that moves with it. What would leave the show stops at its edge, all of the moved
 * together, so that they keep their distances. An end that moves lets go of the mark it was tied to.
 */
public final class Moving {
    private static final Time SHORTEST = Time.ofMillis(1);

    private Moving() {}

    /**
     * Moves segments of one timeline by a distance.
     *
     * @param distance negative for earlier
     * @throws Refusal if none of them is on the timeline
     */
    public static Timeline move(Timeline timeline, Collection<SegmentId> segmentIds, Time distance) {
        Chosen chosen = Chosen.of(timeline, segmentIds);
        Time possible = clamp(distance, chosen.span(), timeline.length());
        return laid(timeline, chosen, segment -> segment.placed(segment.span().shifted(possible)));
    }

    /**
     * Moves segments by a number of ticks, as the arrow keys do.
     *
     * @param ticks negative for earlier
     */
    public static Timeline nudge(Timeline timeline, Collection<SegmentId> segmentIds, long ticks, int rateHz) {
        return move(timeline, segmentIds, Time.ofTick(ticks, rateHz));
    }

    /**
     * Moves segments by a distance and to other timelines. They stay the segments they are. Down and up
     * stop at the last and first timeline, all together, as in time. On a prop with other pixels a
     * segment is {@link Segment#fitted fitted}.
     *
     * @param timelines all there are, in the order of the rows and of one length
     * @param distance negative for earlier
     * @param rows how many timelines further down; negative for up
     * @return all timelines, in the same order
     * @throws Refusal if none of the segments is on any of them
     */
    public static List<Timeline> moveAcross(
            List<Timeline> timelines, Collection<SegmentId> segmentIds, Time distance, int rows) {
        List<Chosen> chosen = timelines.stream()
                .map(timeline -> Chosen.among(timeline, segmentIds))
                .toList();
        int first = -1;
        int last = -1;
        Time possible = distance;
        for (int i = 0; i < chosen.size(); i++) {
            if (!chosen.get(i).segments().isEmpty()) {
                first = first < 0 ? i : first;
                last = i;
                possible =
                        clamp(possible, chosen.get(i).span(), timelines.get(i).length());
            }
        }
        if (first < 0) {
            throw new Refusal("none of the chosen segments is there any more");
        }
        int down = Math.clamp(rows, -first, timelines.size() - 1 - last);
        List<Timeline> next = new ArrayList<>(timelines.size());
        for (int i = 0; i < timelines.size(); i++) {
            int from = i - down;
            List<Segment> arriving = from < 0 || from >= timelines.size()
                    ? List.of()
                    : arriving(chosen.get(from).segments(), timelines.get(from), timelines.get(i), possible);
            // An id that comes to a timeline is not on it: if it were, it would be leaving.
            next.add(Overlay.lay(timelines.get(i), chosen.get(i), arriving));
        }
        return next;
    }

    /**
     * Gives a segment another start, end or both; its colours are stretched along, and it cuts what it
     * grows over. What lies outside the show is left out.
     *
     * @throws Refusal if nothing of it lies in the show
     */
    public static Timeline resize(Timeline timeline, SegmentId segmentId, Time start, Time end) {
        Segment segment = timeline.require(segmentId);
        Time from = Time.max(Time.ZERO, start);
        Time to = Time.min(timeline.length(), end);
        if (!from.isBefore(to)) {
            throw new Refusal("the segment at %s on \"%s\" cannot last from %s to %s in a show that ends at %s"
                    .formatted(segment.span(), timeline.name(), start, end, timeline.length()));
        }
        Chosen chosen = Chosen.of(timeline, List.of(segmentId));
        return laid(timeline, chosen, found -> found.placed(new Span(from, to)));
    }

    /**
     * Moves the starts of segments by a distance. Each stops at the one before it that is chosen as well,
     * keeps at least a millisecond, or what it has if that is less, and cuts others it grows over.
     *
     * @param distance negative for earlier
     * @throws Refusal if none of them is on the timeline
     */
    public static Timeline moveStarts(Timeline timeline, Collection<SegmentId> segmentIds, Time distance) {
        Chosen chosen = Chosen.of(timeline, segmentIds);
        List<Segment> placed = new ArrayList<>();
        Time lowest = Time.ZERO;
        for (Segment segment : chosen.segments()) {
            Time highest = Time.max(segment.start(), segment.end().minus(SHORTEST));
            Time start = Time.max(lowest, Time.min(highest, segment.start().plus(distance)));
            placed.add(segment.placed(new Span(start, segment.end())));
            lowest = segment.end();
        }
        return Overlay.lay(timeline, chosen, placed);
    }

    /** Moves the ends of segments by a distance; else as {@link #moveStarts}. */
    public static Timeline moveEnds(Timeline timeline, Collection<SegmentId> segmentIds, Time distance) {
        Chosen chosen = Chosen.of(timeline, segmentIds);
        List<Segment> placed = new ArrayList<>();
        List<Segment> segments = chosen.segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Time highest = i + 1 < segments.size() ? segments.get(i + 1).start() : timeline.length();
            Time lowest = Time.min(segment.end(), segment.start().plus(SHORTEST));
            Time end = Time.max(lowest, Time.min(highest, segment.end().plus(distance)));
            placed.add(segment.placed(new Span(segment.start(), end)));
        }
        return Overlay.lay(timeline, chosen, placed);
    }

    /**
     * Moves the boundary between a segment and the next, which touches it. Each keeps at least a
     * millisecond, or what it has if that is less.
     *
     * @param left the segment before the boundary
     * @throws Refusal if no segment touches its end
     */
    public static Timeline moveBoundary(Timeline timeline, SegmentId left, Time to) {
        Segment before = timeline.require(left);
        Segment after = timeline.segmentAt(before.end());
        if (after == null) {
            throw new Refusal(
                    "on \"%s\" no segment touches the end of the one at %s".formatted(timeline.name(), before.span()));
        }
        Time lowest = Time.min(before.end(), before.start().plus(SHORTEST));
        Time highest = Time.max(before.end(), after.end().minus(SHORTEST));
        Time at = Time.max(lowest, Time.min(highest, to));
        return timeline.replaceOwn(
                new Span(before.start(), after.end()),
                List.of(before.placed(new Span(before.start(), at)), after.placed(new Span(at, after.end()))));
    }

    private static Timeline laid(Timeline timeline, Chosen chosen, UnaryOperator<Segment> change) {
        return Overlay.lay(
                timeline, chosen, chosen.segments().stream().map(change).toList());
    }

    private static List<Segment> arriving(List<Segment> moving, Timeline from, Timeline to, Time distance) {
        return moving.stream()
                .map(segment -> segment.placed(segment.span().shifted(distance)).fitted(from.pixels(), to.pixels()))
                .toList();
    }

    private static Time clamp(Time distance, Span span, Time length) {
        Time latest = length.minus(span.end());
        Time earliest = Time.ZERO.minus(span.start());
        return Time.max(earliest, Time.min(latest, distance));
    }
}
