package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * Lays segments over others: those above win, and what lies below is cut. The first piece of a segment
 * that is cut in several keeps its id, the others get fresh ones; what is covered whole is gone.
 */
final class Overlay {
    private final List<Segment> result = new ArrayList<>();

    private Overlay() {}

    /**
     * Takes segments off a timeline and lays others over what is left. Only the part of the timeline
     * between the first and the last of all these is touched.
     *
     * @param leaving the segments to take off
     * @param arriving sorted and disjoint; with ids of those that leave, or that the timeline has not
     */
    static Timeline lay(Timeline timeline, Chosen leaving, List<Segment> arriving) {
        if (leaving.isEmpty() && arriving.isEmpty()) {
            return timeline;
        }
        List<Segment> first = leaving.isEmpty() ? arriving : leaving.segments();
        List<Segment> second = arriving.isEmpty() ? first : arriving;
        Time start = Time.min(first.getFirst().start(), second.getFirst().start());
        Time end = Time.max(first.getLast().end(), second.getLast().end());
        Segments segments = timeline.segments();
        int from = segments.firstEndingAfter(start);
        int to = segments.firstStartingFrom(end);
        List<Segment> below = new ArrayList<>(to - from);
        for (Segment segment : segments.subList(from, to)) {
            if (!leaving.contains(segment)) {
                below.add(segment);
            }
        }
        return timeline.withSegments(segments.swap(from, to, of(below, arriving)));
    }

    /**
     * Returns both in one, in order.
     *
     * @param below sorted and disjoint
     * @param above sorted and disjoint
     */
    static List<Segment> of(List<Segment> below, List<Segment> above) {
        Overlay overlay = new Overlay();
        int next = 0;
        for (Segment lower : below) {
            while (next < above.size() && !above.get(next).end().isAfter(lower.start())) {
                overlay.result.add(above.get(next));
                next++;
            }
            next = overlay.cut(lower, above, next);
        }
        overlay.result.addAll(above.subList(next, above.size()));
        return overlay.result;
    }

    /** Adds what is left of a segment and what ends within it; returns the first above that does not. */
    private int cut(Segment lower, List<Segment> above, int from) {
        Time free = lower.start();
        boolean isFirst = true;
        int next = from;
        while (next < above.size() && above.get(next).start().isBefore(lower.end())) {
            Segment upper = above.get(next);
            isFirst &= !add(lower, free, upper.start(), isFirst);
            free = Time.max(free, upper.end());
            if (upper.end().isAfter(lower.end())) {
                return next;
            }
            result.add(upper);
            next++;
        }
        add(lower, free, lower.end(), isFirst);
        return next;
    }

    private boolean add(Segment lower, Time from, Time to, boolean isFirst) {
        if (!from.isBefore(to)) {
            return false;
        }
        Segment piece = lower.cut(new Span(from, to));
        result.add(isFirst ? piece : piece.withId(SegmentId.fresh()));
        return true;
    }
}
