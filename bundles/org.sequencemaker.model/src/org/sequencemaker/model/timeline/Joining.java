package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/** Makes one segment of several, and lets segments meet. The opposite of {@link Cutting}. */
public final class Joining {
    private Joining() {}

    /**
     * Makes one segment of each run of chosen segments, over the gaps between them. It is the first of
     * the run, longer: in its colour if all are solid, else a fade from the first colour of the run to
     * the last. So the halves of a split fade become the fade again.
     *
     * @throws Refusal if no two of them are neighbours
     */
    public static Timeline merge(Timeline timeline, Collection<SegmentId> segmentIds) {
        Chosen chosen = Chosen.of(timeline, segmentIds);
        List<Segment> next = new ArrayList<>();
        Segment open = null;
        for (Segment segment : timeline.segments()) {
            boolean isChosen = chosen.contains(segment);
            if (isChosen && open != null) {
                open = join(open, segment);
                next.set(next.size() - 1, open);
            } else {
                next.add(segment);
                open = isChosen ? segment : null;
            }
        }
        if (next.size() == timeline.segments().size()) {
            throw new Refusal("on \"%s\" no two of the chosen segments are neighbours".formatted(timeline.name()));
        }
        return timeline.withSegments(timeline.segments().become(next));
    }

    /**
     * Joins touching segments in a range where nobody can see the joint: of one look and without
     * effects, or parts of one fade.
     */
    public static Timeline mergeAlike(Timeline timeline, Span range) {
        List<Segment> next = new ArrayList<>();
        for (Segment segment : timeline.segments()) {
            Segment last = next.isEmpty() ? null : next.getLast();
            if (last != null
                    && range.overlaps(segment.span())
                    && range.overlaps(last.span())
                    && isSeamless(last, segment)) {
                next.set(next.size() - 1, join(last, segment));
            } else {
                next.add(segment);
            }
        }
        return timeline.withSegments(timeline.segments().become(next));
    }

    /**
     * Makes a segment last until the next one starts, or until the show's end; a fade is stretched.
     *
     * @throws Refusal if there is no gap after it
     */
    public static Timeline closeGapAfter(Timeline timeline, SegmentId segmentId) {
        Segment segment = timeline.require(segmentId);
        int next = timeline.segments().firstStartingFrom(segment.end());
        Time end = next < timeline.segments().size()
                ? timeline.segments().get(next).start()
                : timeline.length();
        if (end.equals(segment.end())) {
            throw new Refusal(
                    "on \"%s\" there is no gap after the segment at %s".formatted(timeline.name(), segment.span()));
        }
        return timeline.replaceSegment(segmentId, segment.placed(new Span(segment.start(), end)));
    }

    private static Segment join(Segment first, Segment second) {
        Look start = first.look();
        Look end = second.look();
        Look look = !start.fade() && !end.fade()
                ? start
                : new Look(start.start(), end.end(), true, start.effects(), start.startEntry(), end.endEntry());
        return first.withSpan(new Span(first.start(), second.end()))
                .withLook(look)
                .withAnchors(first.startAnchor(), second.endAnchor());
    }

    private static boolean isSeamless(Segment first, Segment second) {
        if (!first.end().equals(second.start())
                || first.pixels() != second.pixels()
                || !first.look().effects().isEmpty()
                || !second.look().effects().isEmpty()) {
            return false;
        }
        Segment joined = join(first, second);
        return joined.cut(first.span()).look().equals(first.look())
                && joined.cut(second.span()).look().equals(second.look());
    }
}
