package org.sequencemaker.assistant.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** What shines in a stretch of a timeline, and whether it is the same as elsewhere. */
final class Content {
    /** So much a channel of a fade may be off when it was cut, and cut again. */
    private static final int OFF = 2;

    private Content() {}

    /** Returns the segments in a span, those that reach out of it cut. */
    static List<Segment> of(@Nullable Timeline timeline, Span span) {
        List<Segment> content = new ArrayList<>();
        if (timeline != null) {
            for (Segment segment : timeline.segments().in(span)) {
                Span common = segment.span().intersection(span);
                if (common != null) {
                    content.add(segment.cut(common));
                }
            }
        }
        return content;
    }

    /** Whether two timelines shine alike in a span, and by the same hand, whatever the ids. */
    static boolean isSame(@Nullable Timeline one, @Nullable Timeline other, Span span) {
        List<Segment> here = one == null ? List.of() : one.segments().in(span);
        List<Segment> there = other == null ? List.of() : other.segments().in(span);
        if (here.size() != there.size()) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            if (!isSame(here.get(i), there.get(i), span)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two segments are the same inside a span that both reach into. */
    static boolean isSame(Segment one, Segment other, Span span) {
        Span here = one.span().intersection(span);
        Span there = other.span().intersection(span);
        if (here == null
                || there == null
                || !here.equals(there)
                || one.pixels() != other.pixels()
                || !one.origin().equals(other.origin())) {
            return false;
        }
        // Where a fade was cut, its new ends are whole numbers, so that what is in between moves a little.
        boolean isCut = !here.equals(one.span()) || !there.equals(other.span());
        Look mine = one.cut(here).look();
        Look its = other.cut(here).look();
        return mine.equals(its) || isCut && isNearly(mine, its);
    }

    private static boolean isNearly(Look one, Look other) {
        return one.fade()
                && other.fade()
                && one.effects().equals(other.effects())
                && isNearly(one.start(), other.start())
                && isNearly(one.end(), other.end());
    }

    private static boolean isNearly(Rgb one, Rgb other) {
        return Math.abs(one.red() - other.red()) <= OFF
                && Math.abs(one.green() - other.green()) <= OFF
                && Math.abs(one.blue() - other.blue()) <= OFF;
    }

    /** Whether a timeline shines, all through the span of a segment, as that segment does. */
    static boolean shinesAs(Segment segment, Timeline timeline) {
        Time from = segment.start();
        for (Segment found : timeline.segments().in(segment.span())) {
            if (found.start().isAfter(from) || !isAlike(segment, found)) {
                return false;
            }
            from = found.end();
        }
        return !from.isBefore(segment.end());
    }

    private static boolean isAlike(Segment one, Segment other) {
        Span common = one.span().intersection(other.span());
        if (common == null || !isTiedAlike(one, other)) {
            return false;
        }
        if (one.span().equals(other.span())) {
            return one.shinesLike(other);
        }
        // An effect begins with its segment, so that in another segment it would shine otherwise.
        return one.look().effects().isEmpty()
                && other.look().effects().isEmpty()
                && one.cut(common).shinesLike(other.cut(common));
    }

    /** Whether the ends of one follow the marks that they would follow if it were cut out of the other. */
    private static boolean isTiedAlike(Segment one, Segment other) {
        boolean startsIn = !one.start().isBefore(other.start());
        boolean endsIn = !one.end().isAfter(other.end());
        Anchor start = one.start().equals(other.start()) ? other.startAnchor() : null;
        Anchor end = one.end().equals(other.end()) ? other.endAnchor() : null;
        return (!startsIn || Objects.equals(one.startAnchor(), start))
                && (!endsIn || Objects.equals(one.endAnchor(), end));
    }

    /** Returns what is left of a span without others, which are sorted and disjoint. */
    static List<Span> minus(Span span, List<Span> others) {
        List<Span> left = new ArrayList<>();
        Time from = span.start();
        for (Span other : others) {
            Time to = Time.min(other.start(), span.end());
            if (from.isBefore(to)) {
                left.add(new Span(from, to));
            }
            from = Time.max(from, other.end());
        }
        if (from.isBefore(span.end())) {
            left.add(new Span(from, span.end()));
        }
        return left;
    }
}
