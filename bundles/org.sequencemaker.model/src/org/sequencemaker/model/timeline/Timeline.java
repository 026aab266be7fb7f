package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * The light of one prop over the show. Its segments are sorted, disjoint, never empty and inside the
 * show; every operation here keeps that, cutting what it must and refusing, with a
 * {@link Refusal}, what makes no sense.
 *
 * @param id which timeline it is
 * @param name as the user sees it
 * @param pixels pixels of the prop, 1 to {@link Segment#MAX_PIXELS}; a ball has four
 * @param length how long the show is: no segment ends later
 * @param segments in order
 * @param view how the user has it: muted, solo, locked, height, and the prop it is for
 * @param kept as found in the file
 */
public record Timeline(
        TimelineId id, String name, int pixels, Time length, Segments segments, TimelineView view, Kept kept) {
    public Timeline {
        Segment.requirePixels(pixels);
        if (length.isNegative()) {
            throw new IllegalArgumentException("a timeline cannot have a negative length: " + length);
        }
        if (segments.end().isAfter(length)) {
            throw new IllegalArgumentException("timeline \"" + name + "\": the last segment ends at " + segments.end()
                    + ", after the show's end at " + length);
        }
    }

    /** Returns a new timeline without segments. */
    public static Timeline empty(String name, int pixels, Time length) {
        return new Timeline(TimelineId.fresh(), name, pixels, length, Segments.NONE, TimelineView.PLAIN, Kept.NOTHING);
    }

    public @Nullable Segment segment(SegmentId segmentId) {
        for (Segment segment : segments) {
            if (segment.id().equals(segmentId)) {
                return segment;
            }
        }
        return null;
    }

    /** Returns the segment that shines at a time, or null in a gap. */
    public @Nullable Segment segmentAt(Time time) {
        int index = segments.firstEndingAfter(time);
        if (index == segments.size()) {
            return null;
        }
        Segment found = segments.get(index);
        return found.span().contains(time) ? found : null;
    }

    /** Returns the colour before effects at a time; black in a gap. */
    public Rgb colourAt(Time time) {
        Segment segment = segmentAt(time);
        return segment == null ? Rgb.BLACK : segment.look().colourAt(segment.span(), time);
    }

    /** Returns the whole show as a span, or null for a show of no length. */
    public @Nullable Span whole() {
        return length.equals(Time.ZERO) ? null : new Span(Time.ZERO, length);
    }

    public Timeline withName(String newName) {
        return new Timeline(id, newName, pixels, length, segments, view, kept);
    }

    public Timeline withId(TimelineId newId) {
        return new Timeline(newId, name, pixels, length, segments, view, kept);
    }

    public Timeline withPixels(int newPixels) {
        return new Timeline(id, name, newPixels, length, segments, view, kept);
    }

    public Timeline withView(TimelineView newView) {
        return new Timeline(id, name, pixels, length, segments, newView, kept);
    }

    /** Returns the timeline with other segments; itself if they are the very same. */
    @SuppressWarnings("ReferenceEquality")
    public Timeline withSegments(Segments newSegments) {
        return newSegments == segments ? this : new Timeline(id, name, pixels, length, newSegments, view, kept);
    }

    /** Returns the timeline for a show of another length; what lies beyond its end is cut off. */
    public Timeline withLength(Time newLength) {
        Timeline cut = Span.isPossible(newLength, length) ? erase(new Span(newLength, length)) : this;
        return new Timeline(id, name, pixels, newLength, cut.segments, view, kept);
    }

    /** Returns the same light on a timeline of its own: all ids are fresh, and nothing is tied to a mark. */
    public Timeline copy(String newName) {
        List<Segment> copies = segments.stream().map(Segment::copy).toList();
        return new Timeline(TimelineId.fresh(), newName, pixels, length, Segments.of(copies), view, kept);
    }

    /**
     * Puts segments into a range in the place of all that is there. Segments that reach into it from
     * outside are cut, and keep their ids unless the content has them; one that covers it all is cut in
     * two, and its right half is a new one.
     *
     * @param content in order and inside the range; may leave gaps; ids that the timeline has only
     *     inside the range
     */
    public Timeline replace(Span range, List<Segment> content) {
        return replace(range, content, true);
    }

    /** Does the same for content that has only ids of segments in the range, and fresh ones. */
    Timeline replaceOwn(Span range, List<Segment> content) {
        return replace(range, content, false);
    }

    private Timeline replace(Span range, List<Segment> content, boolean checksIds) {
        requireInside(range);
        for (Segment segment : content) {
            if (!range.contains(segment.span())) {
                throw new Refusal("the segment at %s does not fit into the range %s".formatted(segment.span(), range));
            }
        }
        int from = segments.firstEndingAfter(range.start());
        int to = segments.firstStartingFrom(range.end());
        List<Segment> next = new ArrayList<>(content.size() + 2);
        boolean leftLives = from < to && segments.get(from).start().isBefore(range.start());
        if (leftLives) {
            Segment left = segments.get(from);
            Segment rest = left.cut(new Span(left.start(), range.start()));
            next.add(isIn(content, left.id()) ? rest.withId(SegmentId.fresh()) : rest);
        }
        next.addAll(content);
        if (from < to && segments.get(to - 1).end().isAfter(range.end())) {
            Segment right = segments.get(to - 1);
            Segment rest = right.cut(new Span(range.end(), right.end()));
            boolean isTaken = leftLives && to - 1 == from || isIn(content, right.id());
            next.add(isTaken ? rest.withId(SegmentId.fresh()) : rest);
        }
        return withSegments(checksIds ? segments.with(from, to, next) : segments.swap(from, to, next));
    }

    /** Makes a range dark. */
    public Timeline erase(Span range) {
        return replaceOwn(range, List.of());
    }

    /** Puts a segment over whatever is there. */
    public Timeline paint(Segment segment) {
        return replace(segment.span(), List.of(segment));
    }

    /** Puts a segment where there is room for it, and refuses where there is not. */
    public Timeline insert(Segment segment) {
        requireInside(segment.span());
        List<Segment> inTheWay = segments.in(segment.span());
        if (!inTheWay.isEmpty()) {
            throw new Refusal("on \"%s\" the segment at %s would overlap the one at %s"
                    .formatted(name, segment.span(), inTheWay.getFirst().span()));
        }
        return paint(segment);
    }

    /** Takes one segment's place with another that may have another span; what lies under it is cut. */
    public Timeline replaceSegment(SegmentId old, Segment by) {
        return remove(require(old)).paint(by);
    }

    /** Takes a segment away. */
    public Timeline remove(SegmentId segmentId) {
        return remove(require(segmentId));
    }

    /** Takes segments away; ids that are not here are left out. */
    public Timeline removeAll(Collection<SegmentId> segmentIds) {
        return Overlay.lay(this, Chosen.of(this, segmentIds), List.of());
    }

    /**
     * Changes how segments look, or whatever else of them but their id and place; ids that are not here
     * are left out.
     *
     * @throws Refusal if none of them is here
     */
    public Timeline change(Collection<SegmentId> segmentIds, UnaryOperator<Segment> change) {
        Chosen chosen = Chosen.of(this, segmentIds);
        return withSegments(segments.mapped(segment -> chosen.contains(segment) ? change.apply(segment) : segment));
    }

    private Timeline remove(Segment segment) {
        return erase(segment.span());
    }

    private static boolean isIn(List<Segment> content, SegmentId segmentId) {
        for (Segment segment : content) {
            if (segment.id().equals(segmentId)) {
                return true;
            }
        }
        return false;
    }

    Segment require(SegmentId segmentId) {
        Segment found = segment(segmentId);
        if (found == null) {
            throw new Refusal("timeline \"%s\" has no segment %s any more".formatted(name, segmentId));
        }
        return found;
    }

    void requireInside(Span range) {
        if (range.end().isAfter(length)) {
            throw new Refusal("%s on \"%s\" ends after the show, which ends at %s".formatted(range, name, length));
        }
    }
}
