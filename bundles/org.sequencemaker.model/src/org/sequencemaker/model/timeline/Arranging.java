package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * Gives several segments of a timeline new places that depend on each other. As with {@link Moving},
 * they win over what lies under them, and an end that moves lets go of its mark.
 */
public final class Arranging {
    private Arranging() {}

    /**
     * Plays segments backwards within the time from the start of the first to the end of the last: the
     * last comes first, and every fade is turned round.
     *
     * @throws Refusal if none of them is on the timeline
     */
    public static Timeline reverse(Timeline timeline, Collection<SegmentId> segmentIds) {
        Chosen chosen = Chosen.of(timeline, segmentIds);
        Span whole = chosen.span();
        List<Segment> turned = new ArrayList<>();
        for (Segment segment : chosen.segments().reversed()) {
            Span mirrored = new Span(mirror(segment.end(), whole), mirror(segment.start(), whole));
            turned.add(segment.placed(mirrored).withLook(segment.look().reversed()));
        }
        return Overlay.lay(timeline, chosen, turned);
    }

    /**
     * Stretches or squeezes segments and the gaps between them into a range.
     *
     * @throws Refusal if the range leaves the show, or a segment would have no length in it
     */
    public static Timeline stretch(Timeline timeline, Collection<SegmentId> segmentIds, Span range) {
        timeline.requireInside(range);
        Chosen chosen = Chosen.of(timeline, segmentIds);
        Span whole = chosen.span();
        List<Segment> stretched = new ArrayList<>();
        for (Segment segment : chosen.segments()) {
            Time start = scale(segment.start(), whole, range);
            Time end = scale(segment.end(), whole, range);
            if (!start.isBefore(end)) {
                throw new Refusal("the segment at %s on \"%s\" would vanish in %s"
                        .formatted(segment.span(), timeline.name(), range));
            }
            stretched.add(segment.placed(new Span(start, end)));
        }
        return Overlay.lay(timeline, chosen, stretched);
    }

    /**
     * Starts segments at given times, one at each in order. Each keeps its length, but ends when the
     * next one starts or the show ends; a fade is squeezed.
     *
     * @param times in any order; those beyond the number of segments only end the last one
     * @throws Refusal if there are too few times in the show
     */
    public static Timeline distribute(Timeline timeline, Collection<SegmentId> segmentIds, Collection<Time> times) {
        Chosen chosen = Chosen.of(timeline, segmentIds);
        List<Time> starts = new ArrayList<>(new TreeSet<>(times).subSet(Time.ZERO, true, timeline.length(), false));
        int count = chosen.segments().size();
        if (starts.size() < count) {
            throw new Refusal(
                    "%d segments need as many times in the show, and there are %d".formatted(count, starts.size()));
        }
        List<Segment> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Segment segment = chosen.segments().get(i);
            Time start = starts.get(i);
            Time limit = i + 1 < starts.size() ? starts.get(i + 1) : timeline.length();
            Time end = Time.min(limit, start.plus(segment.span().length()));
            placed.add(segment.placed(new Span(start, end)));
        }
        return Overlay.lay(timeline, chosen, placed);
    }

    private static Time mirror(Time time, Span whole) {
        return whole.start().plus(whole.end().minus(time));
    }

    private static Time scale(Time time, Span from, Span to) {
        return to.start()
                .plus(time.minus(from.start())
                        .scaled(to.length().micros(), from.length().micros()));
    }
}
