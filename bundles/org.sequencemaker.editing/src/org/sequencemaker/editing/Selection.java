package org.sequencemaker.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * What the user has selected in a document: segments by id, and a stretch of time over some timelines.
 * It follows the document: segments and timelines that vanish drop out. Selecting is not an edit and
 * not undone. Make it before the listeners that ask it, so that it hears of changes before them.
 *
 * <p>On the document's thread only.
 */
public final class Selection {
    private final Document document;
    private final Listeners<Selected> listeners = new Listeners<>();
    private Selected selected = Selected.NOTHING;

    // The selection lives as long as the document, so nobody ever takes it off.
    @SuppressWarnings("resource")
    public Selection(Document document) {
        this.document = document;
        document.listen(this::follow);
    }

    public Selected selected() {
        return selected;
    }

    public boolean contains(SegmentId segment) {
        return selected.segments().contains(segment);
    }

    public @Nullable TimeRange range() {
        return selected.range();
    }

    /** Returns the selected segments as they are now, by timeline in the order of the project. */
    public Map<TimelineId, List<Segment>> segments() {
        Map<TimelineId, List<Segment>> found = new LinkedHashMap<>();
        if (selected.segments().isEmpty()) {
            return found;
        }
        for (Timeline timeline : document.project().timelines()) {
            List<Segment> here = timeline.segments().stream()
                    .filter(segment -> contains(segment.id()))
                    .toList();
            if (!here.isEmpty()) {
                found.put(timeline.id(), here);
            }
        }
        return found;
    }

    /** Returns from the start of the first selected segment to the end of the last; null for none. */
    public @Nullable Span span() {
        Time start = null;
        Time end = Time.ZERO;
        for (List<Segment> segments : segments().values()) {
            start = start == null
                    ? segments.getFirst().start()
                    : Time.min(start, segments.getFirst().start());
            end = Time.max(end, segments.getLast().end());
        }
        return start == null ? null : new Span(start, end);
    }

    /** Selects just these segments; ids that are not in the project are left out. */
    public void select(Collection<SegmentId> segments) {
        become(selected.withSegments(segments));
    }

    /** Selects these as well. */
    public void add(Collection<SegmentId> segments) {
        Set<SegmentId> next = new LinkedHashSet<>(selected.segments());
        next.addAll(segments);
        become(selected.withSegments(next));
    }

    /** Selects a segment if it is not, and the other way round. */
    public void toggle(SegmentId segment) {
        Set<SegmentId> next = new LinkedHashSet<>(selected.segments());
        if (!next.remove(segment)) {
            next.add(segment);
        }
        become(selected.withSegments(next));
    }

    /** Selects every segment that shines at some moment of the range, and the range itself. */
    public void selectIn(TimeRange range) {
        List<SegmentId> inside = new ArrayList<>();
        for (Timeline timeline : document.project().timelines()) {
            if (range.timelines().contains(timeline.id())) {
                timeline.segments().in(range.span()).forEach(segment -> inside.add(segment.id()));
            }
        }
        become(new Selected(new LinkedHashSet<>(inside), range));
    }

    /** Selects every segment of the project. */
    public void selectAll() {
        List<SegmentId> all = new ArrayList<>();
        document.project()
                .timelines()
                .forEach(timeline -> timeline.segments().forEach(segment -> all.add(segment.id())));
        become(selected.withSegments(all));
    }

    /** Selects a stretch of time, or none; the segments stay selected. */
    public void selectRange(@Nullable TimeRange range) {
        become(selected.withRange(range));
    }

    /** Selects nothing. */
    public void clear() {
        become(Selected.NOTHING);
    }

    /** Tells a listener of what is selected whenever that is something else. */
    public Subscription listen(Consumer<Selected> listener) {
        return listeners.add(listener);
    }

    private void follow(Change change) {
        // What a drag covers for a moment is there again when it goes on: wait for the end of it.
        if (change.cause() != Change.Cause.PREVIEW && change.cause() != Change.Cause.SAVE) {
            become(selected);
        }
    }

    private void become(Selected wanted) {
        Selected next = existing(wanted, document.project());
        if (!next.equals(selected)) {
            selected = next;
            listeners.tell(next);
        }
    }

    private static Selected existing(Selected wanted, Project project) {
        Set<SegmentId> kept = wanted.segments();
        if (!kept.isEmpty()) {
            Set<SegmentId> there = new HashSet<>();
            for (Timeline timeline : project.timelines()) {
                for (Segment segment : timeline.segments()) {
                    if (wanted.segments().contains(segment.id())) {
                        there.add(segment.id());
                    }
                }
            }
            kept = new LinkedHashSet<>(wanted.segments());
            kept.retainAll(there);
        }
        return new Selected(kept, existing(wanted.range(), project));
    }

    private static @Nullable TimeRange existing(@Nullable TimeRange range, Project project) {
        Span show = Span.isPossible(Time.ZERO, project.duration()) ? new Span(Time.ZERO, project.duration()) : null;
        if (range == null || show == null) {
            return null;
        }
        Span inside = range.span().intersection(show);
        Set<TimelineId> kept = new LinkedHashSet<>(range.timelines());
        kept.removeIf(id -> project.timeline(id) == null);
        return inside == null || kept.isEmpty() ? null : new TimeRange(inside, kept);
    }
}
