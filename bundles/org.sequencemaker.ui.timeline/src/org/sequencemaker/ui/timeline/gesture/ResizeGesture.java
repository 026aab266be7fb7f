package org.sequencemaker.ui.timeline.gesture;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Moving;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.timeline.EditName;

/**
 * Drags the start or the end of a segment, and of all selected ones with it. Where another touches it, the
 * boundary between them is dragged; with Alt the segment grows over the other instead.
 */
final class ResizeGesture extends EditGesture {
    private final Hit.OnSegment hit;
    private final Set<SegmentId> changing;
    private final @Nullable SegmentId left;

    /**
     * @param changing what is resized, the segment that was hit among them
     * @param left the segment before the boundary that is dragged, or null for none
     */
    ResizeGesture(Drag drag, Hit.OnSegment hit, Set<SegmentId> changing, @Nullable SegmentId left) {
        super(drag, left == null ? EditName.RESIZE : EditName.BOUNDARY);
        this.hit = hit;
        this.changing = changing;
        this.left = left;
    }

    /** Returns the segment before the boundary at an end of a segment, or null if nothing touches that end. */
    static @Nullable SegmentId leftOfBoundary(Timeline timeline, Segment segment, Hit.Grip grip) {
        if (grip == Hit.Grip.END) {
            return timeline.segmentAt(segment.end()) == null ? null : segment.id();
        }
        if (segment.start().equals(Time.ZERO)) {
            return null;
        }
        Segment before = timeline.segmentAt(segment.start().minus(Time.ofMicros(1)));
        return before == null ? null : before.id();
    }

    @Override
    void drag(Pointer pointer) {
        boolean isStart = hit.grip() == Hit.Grip.START;
        Time edge = isStart ? hit.segment().start() : hit.segment().end();
        Predicate<Segment> isMoving = segment -> changing.contains(segment.id()) || Objects.equals(segment.id(), left);
        Time distance = drag.distance(pointer, List.of(edge), edge, isMoving);
        preview(change(edge, distance, isStart));
        Timeline now = drag.open.project().timeline(hit.timeline().id());
        Segment shown = now == null ? null : now.segment(hit.segment().id());
        Span span = shown == null ? hit.segment().span() : shown.span();
        say(
                new ReadOut(drag.settled()).span(span).distance((isStart ? span.start() : span.end()).minus(edge)),
                pointer);
    }

    private UnaryOperator<Project> change(Time edge, Time distance, boolean isStart) {
        SegmentId boundary = left;
        if (boundary != null) {
            return project -> project.withTimeline(
                    hit.timeline().id(), timeline -> Moving.moveBoundary(timeline, boundary, edge.plus(distance)));
        }
        return OnSegments.each(
                changing,
                (timeline, ids) -> isStart
                        ? Moving.moveStarts(timeline, ids, distance)
                        : Moving.moveEnds(timeline, ids, distance));
    }

    @Override
    void click(Pointer pointer) {
        if (drag.start.control()) {
            drag.open.selection().toggle(hit.segment().id());
        } else {
            drag.open.selection().select(List.of(hit.segment().id()));
        }
    }
}
