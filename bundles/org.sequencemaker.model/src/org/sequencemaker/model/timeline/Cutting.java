package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * Cuts segments where they are: split, trim, set a colour from a moment on, fill a gap. Where a fade is
 * cut, both parts go on showing at every moment what the whole showed. What joins segments is in
 * {@link Joining}.
 */
public final class Cutting {
    private Cutting() {}

    /**
     * Splits the segment that shines at a time. The left part stays the segment it was, the right part
     * is a new one.
     *
     * @throws Refusal if there is none, or the time is its start already
     */
    public static Timeline split(Timeline timeline, Time at) {
        Segment segment = requireAt(timeline, at);
        if (segment.start().equals(at)) {
            throw new Refusal("on \"%s\" a segment starts at %s already".formatted(timeline.name(), at));
        }
        return timeline.replaceOwn(segment.span(), halves(segment, List.of(at)));
    }

    /**
     * Splits at many times at once; those in a gap or at a start already do nothing.
     *
     * @throws Refusal if none of them splits anything
     */
    public static Timeline splitAll(Timeline timeline, Collection<Time> times) {
        TreeSet<Time> sorted = new TreeSet<>(times);
        List<Segment> next = new ArrayList<>(timeline.segments().size() + sorted.size());
        for (Segment segment : timeline.segments()) {
            next.addAll(halves(segment, sorted.subSet(segment.start(), false, segment.end(), false)));
        }
        if (next.size() == timeline.segments().size()) {
            throw new Refusal(
                    "on \"%s\" nothing shines at any of the %d times".formatted(timeline.name(), times.size()));
        }
        return timeline.withSegments(timeline.segments().become(next));
    }

    /**
     * Takes away what a segment shows before a time.
     *
     * @throws Refusal if the time is not inside the segment
     */
    public static Timeline trimStart(Timeline timeline, SegmentId segmentId, Time to) {
        Segment segment = timeline.require(segmentId);
        requireInside(timeline, segment, to);
        return timeline.erase(new Span(segment.start(), to));
    }

    /**
     * Takes away what a segment shows from a time on.
     *
     * @throws Refusal if the time is not inside the segment
     */
    public static Timeline trimEnd(Timeline timeline, SegmentId segmentId, Time to) {
        Segment segment = timeline.require(segmentId);
        requireInside(timeline, segment, to);
        return timeline.erase(new Span(to, segment.end()));
    }

    /**
     * Shows a colour from a time on: inside a segment up to its end, the effects going on over it; in a
     * gap up to the next segment or the end of the show. This is what a colour key does.
     *
     * @throws Refusal if the time is not in the show
     */
    public static Timeline setColour(Timeline timeline, Time from, Rgb colour) {
        Segment segment = timeline.segmentAt(from);
        if (segment == null) {
            return fillRest(timeline, from, Look.solid(colour));
        }
        Look look = segment.look().withColour(colour);
        if (segment.start().equals(from)) {
            return timeline.change(List.of(segment.id()), found -> found.withLook(look));
        }
        Span rest = new Span(from, segment.end());
        return timeline.replaceOwn(
                rest, List.of(segment.cut(rest).withId(SegmentId.fresh()).withLook(look)));
    }

    /**
     * Lets the segment that shines at a time fade to a colour over its whole length, and goes on in that
     * colour to the next segment or the end of the show; in a gap, shows the colour from the time on. This
     * is what a colour key with Shift does.
     *
     * @throws Refusal if the time is not in the show
     */
    public static Timeline fadeTo(Timeline timeline, Time at, Rgb colour) {
        Segment segment = timeline.segmentAt(at);
        if (segment == null) {
            return fillRest(timeline, at, Look.solid(colour));
        }
        Look look = segment.look().withColours(segment.look().start(), colour);
        Timeline faded = timeline.change(List.of(segment.id()), found -> found.withLook(look));
        boolean isGap = segment.end().isBefore(timeline.length()) && timeline.segmentAt(segment.end()) == null;
        return isGap ? fillRest(faded, segment.end(), Look.solid(colour)) : faded;
    }

    /**
     * Goes dark from a time to the end of the segment that shines then.
     *
     * @throws Refusal if none does
     */
    public static Timeline switchOff(Timeline timeline, Time from) {
        return timeline.erase(new Span(from, requireAt(timeline, from).end()));
    }

    /**
     * Fills the gap at a time, whole, with a new segment.
     *
     * @throws Refusal if there is no gap
     */
    public static Timeline fillGap(Timeline timeline, Time at, Look look) {
        Span gap = gapAt(timeline, at);
        if (gap == null) {
            throw new Refusal("on \"%s\" there is no gap at %s".formatted(timeline.name(), at));
        }
        return timeline.replaceOwn(gap, List.of(fresh(timeline, gap, look)));
    }

    /** Returns the gap at a time: from the segment before to the next one or the show's end; null for none. */
    public static @Nullable Span gapAt(Timeline timeline, Time at) {
        if (at.isNegative() || !at.isBefore(timeline.length()) || timeline.segmentAt(at) != null) {
            return null;
        }
        int next = timeline.segments().firstEndingAfter(at);
        Time start = next == 0 ? Time.ZERO : timeline.segments().get(next - 1).end();
        return new Span(start, endOfGap(timeline, next));
    }

    private static Timeline fillRest(Timeline timeline, Time from, Look look) {
        if (from.isNegative() || !from.isBefore(timeline.length())) {
            throw new Refusal("%s is not in the show, which ends at %s".formatted(from, timeline.length()));
        }
        Time end = endOfGap(timeline, timeline.segments().firstEndingAfter(from));
        Span rest = new Span(from, end);
        return timeline.replaceOwn(rest, List.of(fresh(timeline, rest, look)));
    }

    private static Time endOfGap(Timeline timeline, int next) {
        return next < timeline.segments().size() ? timeline.segments().get(next).start() : timeline.length();
    }

    private static Segment fresh(Timeline timeline, Span span, Look look) {
        return Segment.of(span, look).withPixels(timeline.pixels());
    }

    private static List<Segment> halves(Segment segment, Collection<Time> inside) {
        if (inside.isEmpty()) {
            return List.of(segment);
        }
        List<Segment> parts = new ArrayList<>(inside.size() + 1);
        Time from = segment.start();
        for (Time to : inside) {
            parts.add(part(segment, from, to));
            from = to;
        }
        parts.add(part(segment, from, segment.end()));
        return parts;
    }

    private static Segment part(Segment segment, Time from, Time to) {
        Segment part = segment.cut(new Span(from, to));
        return from.equals(segment.start()) ? part : part.withId(SegmentId.fresh());
    }

    private static Segment requireAt(Timeline timeline, Time at) {
        Segment segment = timeline.segmentAt(at);
        if (segment == null) {
            throw new Refusal("on \"%s\" nothing shines at %s".formatted(timeline.name(), at));
        }
        return segment;
    }

    private static void requireInside(Timeline timeline, Segment segment, Time time) {
        if (!segment.start().isBefore(time) || !time.isBefore(segment.end())) {
            throw new Refusal(
                    "%s is not inside the segment at %s on \"%s\"".formatted(time, segment.span(), timeline.name()));
        }
    }
}
