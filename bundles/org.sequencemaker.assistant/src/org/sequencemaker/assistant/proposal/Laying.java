package org.sequencemaker.assistant.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Puts stretches of one timeline into another in a single pass, however many they are. A segment of which only parts
 * were missing, and that is whole again afterwards, is one segment again.
 */
final class Laying {
    private final Timeline onto;
    private final Timeline from;
    private final List<Stretch> stretches;
    private final Set<SegmentId> taken = new HashSet<>();
    private final List<Segment> result = new ArrayList<>();

    /** @param stretches sorted and disjoint, inside the show; at least one */
    Laying(Timeline onto, Timeline from, List<Stretch> stretches) {
        this.onto = onto;
        this.from = from;
        this.stretches = stretches;
    }

    Timeline laid() {
        Segments all = onto.segments();
        Span touched = touched();
        int first = all.firstEndingAfter(touched.start());
        int last = all.firstStartingFrom(touched.end());
        all.subList(0, first).forEach(segment -> taken.add(segment.id()));
        all.subList(last, all.size()).forEach(segment -> taken.add(segment.id()));
        keep(all.subList(first, last));
        for (Stretch stretch : stretches) {
            for (Segment segment : Content.of(from, stretch.span())) {
                result.add(taken.add(segment.id()) ? segment : segment.withId(fresh()));
            }
        }
        result.sort((a, b) -> a.start().compareTo(b.start()));
        return onto.withSegments(all.with(first, last, mended()));
    }

    /** All that may change: the stretches, and whatever may become whole again. */
    private Span touched() {
        Time start = stretches.getFirst().span().start();
        Time end = stretches.getLast().span().end();
        List<Segment> brought = from.segments().in(new Span(start, end));
        if (!brought.isEmpty()) {
            start = Time.min(start, brought.getFirst().start());
            end = Time.min(Time.max(end, brought.getLast().end()), onto.length());
        }
        return new Span(start, end);
    }

    private void keep(List<Segment> there) {
        int next = 0;
        for (Segment segment : there) {
            while (next < stretches.size() && !stretches.get(next).span().end().isAfter(segment.start())) {
                next++;
            }
            List<Span> over = new ArrayList<>();
            for (int i = next;
                    i < stretches.size() && stretches.get(i).span().start().isBefore(segment.end());
                    i++) {
                over.add(stretches.get(i).span());
            }
            for (Span left : Content.minus(segment.span(), over)) {
                Segment piece = segment.cut(left);
                result.add(taken.add(piece.id()) ? piece : piece.withId(fresh()));
            }
        }
    }

    private SegmentId fresh() {
        SegmentId id = SegmentId.fresh();
        taken.add(id);
        return id;
    }

    /** Puts pieces together that were parted only where a stretch begins or ends. */
    private List<Segment> mended() {
        Set<Time> edges = new HashSet<>();
        for (Stretch stretch : stretches) {
            edges.add(stretch.span().start());
            edges.add(stretch.span().end());
        }
        List<Segment> mended = new ArrayList<>();
        for (Segment piece : result) {
            Segment last = mended.isEmpty() ? null : mended.getLast();
            boolean parted = last != null && last.end().equals(piece.start()) && edges.contains(piece.start());
            Segment whole = parted ? from.segmentAt(piece.start()) : null;
            if (last != null
                    && whole != null
                    && !whole.start().equals(piece.start())
                    && isPartOf(last, whole)
                    && isPartOf(piece, whole)) {
                mended.set(mended.size() - 1, joined(last, piece, whole));
            } else {
                mended.add(piece);
            }
        }
        return mended;
    }

    private Segment joined(Segment one, Segment two, Segment whole) {
        taken.remove(one.id());
        taken.remove(two.id());
        Segment joined = whole.cut(new Span(one.start(), two.end()));
        if (taken.add(joined.id())) {
            return joined;
        }
        taken.add(one.id());
        return joined.withId(one.id());
    }

    private static boolean isPartOf(Segment piece, Segment whole) {
        return whole.span().contains(piece.span())
                && Content.isSame(piece, whole, piece.span())
                && isTiedAs(piece.startAnchor(), whole.startAnchor())
                && isTiedAs(piece.endAnchor(), whole.endAnchor());
    }

    private static boolean isTiedAs(@Nullable Anchor piece, @Nullable Anchor whole) {
        return piece == null || Objects.equals(piece, whole);
    }
}
