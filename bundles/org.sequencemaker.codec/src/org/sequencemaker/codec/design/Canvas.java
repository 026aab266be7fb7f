package org.sequencemaker.codec.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sequencemaker.codec.design.EffectCompiler.Piece;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** The timelines of a design while it is being painted, the later over the earlier. */
final class Canvas {
    private final List<Timeline> timelines = new ArrayList<>();
    private final int pixels;
    private final Origin origin;

    Canvas(int balls, int pixels, Time length, String file) {
        this.pixels = pixels;
        this.origin = Origin.imported(file);
        for (int ball = 0; ball < balls; ball++) {
            timelines.add(Timeline.empty("Ball " + (ball + 1), pixels, length).withId(TimelineId.loaded(ball)));
        }
    }

    /** Paints everything in one colour; black is what is there anyway. */
    void base(Rgb colour) {
        Span whole = timelines.getFirst().whole();
        if (whole != null && !colour.equals(Rgb.BLACK)) {
            paint(List.of(new Piece(whole, Look.solid(colour))), Set.of());
        }
    }

    /** @param balls which ones; empty for all */
    void paint(List<Piece> pieces, Set<Integer> balls) {
        for (int ball = 0; ball < timelines.size(); ball++) {
            if (balls.isEmpty() || balls.contains(ball)) {
                timelines.set(ball, painted(timelines.get(ball), pieces));
            }
        }
    }

    private Timeline painted(Timeline timeline, List<Piece> pieces) {
        Span whole = timeline.whole();
        Timeline result = timeline;
        for (Piece piece : pieces) {
            Span inside = whole == null ? null : whole.intersection(piece.span());
            if (inside != null) {
                Segment segment = new Segment(
                        SegmentId.fresh(), piece.span(), piece.look(), pixels, null, null, origin, Kept.NOTHING);
                result = result.paint(segment.cut(inside));
            }
        }
        return result;
    }

    /** Returns the timelines, with solids that go on in the same colour made one. */
    List<Timeline> timelines() {
        List<Timeline> merged = new ArrayList<>();
        for (Timeline timeline : timelines) {
            List<Segment> segments = new ArrayList<>();
            for (Segment segment : timeline.segments()) {
                Segment last = segments.isEmpty() ? null : segments.getLast();
                if (last != null && goesOn(last, segment)) {
                    segments.set(segments.size() - 1, last.withSpan(new Span(last.start(), segment.end())));
                } else {
                    segments.add(segment.withId(SegmentId.loaded(merged.size(), segments.size())));
                }
            }
            merged.add(timeline.withSegments(Segments.of(segments)));
        }
        return merged;
    }

    private static boolean goesOn(Segment first, Segment second) {
        return first.end().equals(second.start())
                && !first.look().fade()
                && first.look().equals(second.look());
    }
}
