package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * A piece of one or several timelines, as it was copied: looks, fades and effects whole, times counted
 * from its start. Pasting makes new segments each time, tied to no mark.
 *
 * @param length how long the piece is; longer than zero
 * @param rows one a timeline, in the order they had; at least one
 */
public record Clip(Time length, List<Row> rows) {
    /**
     * What was on one timeline.
     *
     * @param pixels of its prop
     * @param segments from time zero to at most the length of the clip
     */
    public record Row(int pixels, Segments segments) {}

    public Clip {
        rows = List.copyOf(rows);
        if (!length.isAfter(Time.ZERO) || rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "a clip needs a length and a row, not " + length + " and " + rows.size());
        }
        for (Row row : rows) {
            if (row.segments().end().isAfter(length)) {
                throw new IllegalArgumentException("a clip of " + length + " cannot hold a segment that ends at "
                        + row.segments().end());
            }
        }
    }

    /**
     * Copies a range of timelines with its gaps; segments that reach out of it are cut.
     *
     * @param timelines at least one
     */
    public static Clip ofRange(List<Timeline> timelines, Span range) {
        if (timelines.isEmpty()) {
            throw new Refusal("there is no timeline to copy from");
        }
        List<Row> rows = new ArrayList<>();
        for (Timeline timeline : timelines) {
            List<Segment> inside = new ArrayList<>();
            for (Segment segment : timeline.segments().in(range)) {
                Span common = segment.span().intersection(range);
                if (common != null) {
                    inside.add(copy(segment.cut(common), range.start()));
                }
            }
            rows.add(new Row(timeline.pixels(), Segments.of(inside)));
        }
        return new Clip(range.length(), rows);
    }

    /**
     * Copies segments, from the start of the first to the end of the last. Timelines between those that
     * have any come along as empty rows.
     *
     * @param timelines all there are, in the order of the rows
     * @throws Refusal if none of the segments is on any of them
     */
    public static Clip ofSegments(List<Timeline> timelines, Collection<SegmentId> segmentIds) {
        List<Chosen> chosen = timelines.stream()
                .map(timeline -> Chosen.among(timeline, segmentIds))
                .toList();
        int first = -1;
        int last = -1;
        Time start = timelines.isEmpty() ? Time.ZERO : timelines.getFirst().length();
        Time end = Time.ZERO;
        for (int i = 0; i < chosen.size(); i++) {
            if (!chosen.get(i).segments().isEmpty()) {
                first = first < 0 ? i : first;
                last = i;
                start = Time.min(start, chosen.get(i).span().start());
                end = Time.max(end, chosen.get(i).span().end());
            }
        }
        if (first < 0) {
            throw new Refusal("none of the chosen segments is there any more");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            List<Segment> copies = new ArrayList<>();
            for (Segment segment : chosen.get(i).segments()) {
                copies.add(copy(segment, start));
            }
            rows.add(new Row(timelines.get(i).pixels(), Segments.of(copies)));
        }
        return new Clip(end.minus(start), rows);
    }

    /** Returns whether it is all dark. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.segments().isEmpty());
    }

    /**
     * Lays the segments over what is there; where the clip has a gap, that stays. What would reach
     * beyond the end of the show is cut off.
     *
     * @param onto the timelines from the one for the first row on, at least as many as rows
     * @return as many timelines as given
     * @throws Refusal if there are too few, or nothing would lie in the show
     */
    public List<Timeline> paste(List<Timeline> onto, Time at) {
        return pasted(onto, at, false);
    }

    /** Puts the clip in the place of all that is there for its length, gaps included; else as {@link #paste}. */
    public List<Timeline> pasteWithGaps(List<Timeline> onto, Time at) {
        return pasted(onto, at, true);
    }

    private List<Timeline> pasted(List<Timeline> onto, Time at, boolean withGaps) {
        if (onto.size() < rows.size()) {
            throw new Refusal("what was copied fills %d timelines, and from there on there are %d"
                    .formatted(rows.size(), onto.size()));
        }
        List<Timeline> next = new ArrayList<>(onto);
        for (int i = 0; i < rows.size(); i++) {
            Timeline timeline = onto.get(i);
            Time end = Time.min(timeline.length(), at.plus(length));
            if (!Span.isPossible(at, end)) {
                throw new Refusal("%s is not in the show, which ends at %s".formatted(at, timeline.length()));
            }
            Span range = new Span(at, end);
            List<Segment> content = content(rows.get(i), timeline, range);
            next.set(i, withGaps ? timeline.replaceOwn(range, content) : Overlay.lay(timeline, Chosen.NONE, content));
        }
        return next;
    }

    private static List<Segment> content(Row row, Timeline timeline, Span range) {
        List<Segment> content = new ArrayList<>();
        for (Segment segment : row.segments()) {
            Segment placed = segment.copy().withSpan(segment.span().shifted(range.start()));
            Span visible = placed.span().intersection(range);
            if (visible != null) {
                content.add(placed.cut(visible).fitted(row.pixels(), timeline.pixels()));
            }
        }
        return content;
    }

    private static Segment copy(Segment segment, Time origin) {
        return segment.copy().withSpan(segment.span().at(segment.start().minus(origin)));
    }
}
