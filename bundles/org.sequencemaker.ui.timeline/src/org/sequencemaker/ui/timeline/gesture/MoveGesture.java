package org.sequencemaker.ui.timeline.gesture;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Selection;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.editing.selected.Pasting;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Clip;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;

/**
 * Drags the selected segments in time and to other timelines; with Alt, copies of them. A click selects the
 * segment alone, and with the control key takes it in or out.
 */
final class MoveGesture extends EditGesture {
    private final Hit.OnSegment hit;
    private final Set<SegmentId> moving;
    private final boolean copies;
    private final @Nullable Span whole;
    private Time distance = Time.ZERO;
    private int rows;

    /** @param moving what is dragged, the segment that was hit among them */
    MoveGesture(Drag drag, Hit.OnSegment hit, Set<SegmentId> moving) {
        super(drag, drag.start.alt() ? EditName.COPY : EditName.MOVE);
        this.hit = hit;
        this.moving = moving;
        this.copies = drag.start.alt();
        this.whole = OnSegments.span(drag.settled(), moving);
    }

    @Override
    void drag(Pointer pointer) {
        Span grabbed = hit.segment().span();
        Span all = whole == null ? grabbed : whole;
        Predicate<Segment> isMoving = segment -> !copies && moving.contains(segment.id());
        List<Time> edges = List.of(grabbed.start(), grabbed.end(), all.start(), all.end());
        distance = drag.distance(pointer, edges, grabbed.start(), isMoving);
        // Nothing leaves the show, and all keep their distances.
        distance = Time.max(
                Time.ZERO.minus(all.start()), Time.min(drag.settled().duration().minus(all.end()), distance));
        rows = drag.rows(pointer);
        preview(copies ? OnSegments.copy(moving, distance, rows) : OnSegments.move(moving, distance, rows));
        ReadOut words =
                new ReadOut(drag.settled()).span(grabbed.shifted(distance)).distance(distance);
        say(moving.size() > 1 ? words.line(TimelineTexts.count(moving.size())) : words, pointer);
    }

    @Override
    void click(Pointer pointer) {
        Selection selection = drag.open.selection();
        if (drag.start.control()) {
            selection.toggle(hit.segment().id());
        } else {
            selection.select(List.of(hit.segment().id()));
        }
    }

    @Override
    void done() {
        if (copies) {
            Project after = drag.settled();
            Clip clip = Clip.ofSegments(before().timelines(), moving);
            OnSegments.Place place = OnSegments.place(before(), moving, distance, rows);
            drag.open.selection().select(Pasting.pasted(after, clip, place.timeline(), place.start()));
        }
        Timeline target = targetRow();
        if (target != null) {
            drag.surface.setRow(target.id());
        }
    }

    /** The project before the copies; the step is made, so it is the one before. */
    private Project before() {
        var history = drag.open.document().history();
        return history.steps().get(Math.max(0, history.position() - 1)).project();
    }

    private @Nullable Timeline targetRow() {
        for (Timeline timeline : drag.settled().timelines()) {
            if (timeline.segment(hit.segment().id()) != null) {
                return timeline;
            }
        }
        return null;
    }
}
