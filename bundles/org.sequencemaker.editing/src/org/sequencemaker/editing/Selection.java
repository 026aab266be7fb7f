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
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * What the user has selected in a document: segments, marks or notes by id, and a stretch of time over some timelines.
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
        choose(selected.withSegments(segments));
    }

    /** Selects these as well. */
    public void add(Collection<SegmentId> segments) {
        Set<SegmentId> next = new LinkedHashSet<>(selected.segments());
        next.addAll(segments);
        choose(selected.withSegments(next));
    }

    /** Selects a segment if it is not, and the other way round. */
    public void toggle(SegmentId segment) {
        Set<SegmentId> next = new LinkedHashSet<>(selected.segments());
        if (!next.remove(segment)) {
            next.add(segment);
        }
        choose(selected.withSegments(next));
    }

    /** Returns the selected range; without one what the selected segments cover; null if nothing is selected. */
    public @Nullable Span stretch() {
        TimeRange range = range();
        return range == null ? span() : range.span();
    }

    /** Selects every segment that shines at some moment of the range, and the range itself. */
    public void selectIn(TimeRange range) {
        List<SegmentId> inside = new ArrayList<>();
        for (Timeline timeline : document.project().timelines()) {
            if (range.timelines().contains(timeline.id())) {
                timeline.segments().in(range.span()).forEach(segment -> inside.add(segment.id()));
            }
        }
        choose(new Selected(new LinkedHashSet<>(inside), range));
    }

    /** Selects every segment of the project. */
    public void selectAll() {
        List<SegmentId> all = new ArrayList<>();
        document.project()
                .timelines()
                .forEach(timeline -> timeline.segments().forEach(segment -> all.add(segment.id())));
        choose(selected.withSegments(all));
    }

    /** Selects a stretch of time, or none; the segments stay selected. */
    public void selectRange(@Nullable TimeRange range) {
        choose(selected.withRange(range));
    }

    /** Selects just these marks; ids that are not in the project are left out. */
    public void selectMarks(Collection<MarkId> marks) {
        choose(new Selected(Set.of(), null, new LinkedHashSet<>(marks), Set.of()));
    }

    /** Selects a mark if it is not, and the other way round. */
    public void toggleMark(MarkId mark) {
        Set<MarkId> next = new LinkedHashSet<>(selected.marks());
        if (!next.remove(mark)) {
            next.add(mark);
        }
        selectMarks(next);
    }

    /** Selects just these notes, by their ids. */
    public void selectNotes(Collection<String> notes) {
        choose(new Selected(Set.of(), null, Set.of(), new LinkedHashSet<>(notes)));
    }

    /** Selects what was selected at another moment, as far as it is still there. */
    public void restore(Selected earlier) {
        choose(earlier);
    }

    /** Selects nothing. */
    public void clear() {
        choose(Selected.NOTHING);
    }

    /** Tells a listener of what is selected whenever that is something else. */
    public Subscription listen(Consumer<Selected> listener) {
        return listeners.add(listener);
    }

    private void follow(Change change) {
        switch (change.cause()) {
            // What a drag covers for a moment is there again when it goes on: wait for the end of it.
            case PREVIEW, SAVE -> {}
            case COMMIT, CANCEL -> become(existing(selected, change.after()));
            default ->
                become(new Selected(
                        without(selected.segments(), gone(change)),
                        existing(selected.range(), change.after()),
                        existingMarks(selected, change.after()),
                        existingNotes(selected, change.after())));
        }
    }

    private void choose(Selected wanted) {
        become(existing(wanted, document.project()));
    }

    private void become(Selected next) {
        if (!next.equals(selected)) {
            selected = next;
            listeners.tell(next);
        }
    }

    private static Selected existing(Selected wanted, Project project) {
        Set<SegmentId> missing = new HashSet<>(wanted.segments());
        for (Timeline timeline : project.timelines()) {
            for (Segment segment : timeline.segments()) {
                if (missing.isEmpty()) {
                    break;
                }
                missing.remove(segment.id());
            }
        }
        return new Selected(
                without(wanted.segments(), missing),
                existing(wanted.range(), project),
                existingMarks(wanted, project),
                existingNotes(wanted, project));
    }

    private static Set<MarkId> existingMarks(Selected wanted, Project project) {
        Set<MarkId> missing = new HashSet<>(wanted.marks());
        if (!missing.isEmpty()) {
            for (MarkTrack track : project.markTracks()) {
                track.marks().forEach(mark -> missing.remove(mark.id()));
            }
        }
        return without(wanted.marks(), missing);
    }

    private static Set<String> existingNotes(Selected wanted, Project project) {
        Set<String> missing = new HashSet<>(wanted.notes());
        project.notes().forEach(note -> missing.remove(note.id()));
        return without(wanted.notes(), missing);
    }

    private static <T> Set<T> without(Set<T> all, Set<T> missing) {
        if (missing.isEmpty()) {
            return all;
        }
        Set<T> kept = new LinkedHashSet<>(all);
        kept.removeAll(missing);
        return kept;
    }

    /** Returns the ids of segments that were there before a change and are on no timeline after it. */
    private Set<SegmentId> gone(Change change) {
        Set<SegmentId> gone = new HashSet<>();
        if (selected.segments().isEmpty()) {
            return gone;
        }
        List<TimelineId> timelines = new ArrayList<>(change.changedTimelines());
        change.removedTimelines().forEach(timeline -> timelines.add(timeline.id()));
        change.addedTimelines().forEach(timeline -> timelines.add(timeline.id()));
        Set<SegmentId> come = new HashSet<>();
        for (TimelineId timeline : timelines) {
            for (SegmentChange one : change.changedSegments(timeline)) {
                Segment before = one.before();
                Segment after = one.after();
                if (before != null && after == null) {
                    gone.add(before.id());
                } else if (after != null && before == null) {
                    come.add(after.id());
                }
            }
        }
        gone.removeAll(come);
        return gone;
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
