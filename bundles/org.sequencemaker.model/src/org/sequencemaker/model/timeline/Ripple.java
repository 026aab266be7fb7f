package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * Inserts and deletes time, so that all that comes later moves along. {@link #push}, {@link #pull} and
 * {@link #remove} do it on one timeline in a show of the same length; {@link #insertTime} and
 * {@link #deleteTime} are one timeline's share of a show that gets longer or shorter, which is done by
 * {@link org.sequencemaker.model.project.ShowTime}.
 */
public final class Ripple {
    private Ripple() {}

    /**
     * Makes room: all that comes after a time moves later, and a segment that shines then is cut in two.
     *
     * @param by longer than zero
     * @throws Refusal if something would be pushed out of the show
     */
    public static Timeline push(Timeline timeline, Time from, Time by) {
        Timeline longer = inserted(timeline, from, by, Segment::placed);
        Time end = longer.segments().end();
        if (end.isAfter(timeline.length())) {
            throw new Refusal("on \"%s\" the last segment would end at %s, after the show's end at %s"
                    .formatted(timeline.name(), end, timeline.length()));
        }
        return longer.withLength(timeline.length());
    }

    /** Takes a range away: all that comes after it moves up to its start. */
    public static Timeline pull(Timeline timeline, Span range) {
        return deleted(timeline, range, Segment::placed).withLength(timeline.length());
    }

    /**
     * Takes segments away with the time they fill, so that all that comes after each moves up.
     *
     * @throws Refusal if none of them is on the timeline
     */
    public static Timeline remove(Timeline timeline, Collection<SegmentId> segmentIds) {
        Chosen chosen = Chosen.of(timeline, segmentIds);
        List<Segment> next = new ArrayList<>(timeline.segments().size());
        Time gone = Time.ZERO;
        for (Segment segment : timeline.segments()) {
            if (chosen.contains(segment)) {
                gone = gone.plus(segment.span().length());
            } else {
                next.add(segment.placed(segment.span().shifted(Time.ZERO.minus(gone))));
            }
        }
        return timeline.withSegments(timeline.segments().become(next));
    }

    /**
     * Returns the timeline for a show into which dark time is inserted, longer by as much. Ends stay tied
     * to their marks, as the marks move along.
     *
     * @param by longer than zero
     */
    public static Timeline insertTime(Timeline timeline, Time at, Time by) {
        return inserted(timeline, at, by, Segment::withSpan);
    }

    /** Returns the timeline for a show out of which a range is taken, shorter by as much. */
    public static Timeline deleteTime(Timeline timeline, Span range) {
        return deleted(timeline, range, Segment::withSpan);
    }

    private static Timeline inserted(Timeline timeline, Time at, Time by, BiFunction<Segment, Span, Segment> place) {
        if (at.isNegative() || at.isAfter(timeline.length()) || !by.isAfter(Time.ZERO)) {
            throw new Refusal("%s of time cannot be inserted at %s in a show that ends at %s"
                    .formatted(by, at, timeline.length()));
        }
        List<Segment> next = new ArrayList<>(timeline.segments().size() + 1);
        for (Segment segment : timeline.segments()) {
            if (!segment.end().isAfter(at)) {
                next.add(segment);
            } else if (!segment.start().isBefore(at)) {
                next.add(place.apply(segment, segment.span().shifted(by)));
            } else {
                Segment right = segment.cut(new Span(at, segment.end())).withId(SegmentId.fresh());
                next.add(segment.cut(new Span(segment.start(), at)));
                next.add(place.apply(right, right.span().shifted(by)));
            }
        }
        return resized(timeline, timeline.length().plus(by), next);
    }

    private static Timeline deleted(Timeline timeline, Span range, BiFunction<Segment, Span, Segment> place) {
        timeline.requireInside(range);
        Time back = Time.ZERO.minus(range.length());
        List<Segment> next = new ArrayList<>(timeline.segments().size());
        for (Segment segment : timeline.segments()) {
            Span span = segment.span();
            if (!span.end().isAfter(range.start())) {
                next.add(segment);
            } else if (!span.start().isBefore(range.end())) {
                next.add(place.apply(segment, span.shifted(back)));
            } else if (span.contains(range)
                    && !range.contains(span)
                    && !segment.look().fade()) {
                // A solid shows the same before and after: it only gets shorter.
                next.add(place.apply(segment, new Span(span.start(), span.end().plus(back))));
            } else {
                addRests(segment, range, place, next);
            }
        }
        return resized(timeline, timeline.length().plus(back), next);
    }

    private static void addRests(
            Segment segment, Span range, BiFunction<Segment, Span, Segment> place, List<Segment> into) {
        boolean leftLives = segment.start().isBefore(range.start());
        if (leftLives) {
            into.add(segment.cut(new Span(segment.start(), range.start())));
        }
        if (segment.end().isAfter(range.end())) {
            Segment right = segment.cut(new Span(range.end(), segment.end()));
            Segment moved = place.apply(right, right.span().at(range.start()));
            into.add(leftLives ? moved.withId(SegmentId.fresh()) : moved);
        }
    }

    private static Timeline resized(Timeline timeline, Time length, List<Segment> segments) {
        // First empty: neither the old segments need fit the new length, nor the new ones the old.
        return timeline.withSegments(Segments.NONE)
                .withLength(length)
                .withSegments(timeline.segments().become(segments));
    }
}
