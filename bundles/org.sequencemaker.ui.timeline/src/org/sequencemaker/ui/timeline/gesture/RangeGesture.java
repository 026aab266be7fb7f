package org.sequencemaker.ui.timeline.gesture;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.editing.selected.Finding;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * Selects a range of time over the rows it is dragged over, or over all from the ruler, with all that
 * shines in it. A click on a segment selects all from the one selected last to it.
 */
final class RangeGesture extends SelectGesture {
    private final Time from;
    private final @Nullable SegmentId hit;
    private final Function<Pointer, Collection<Timeline>> rows;

    private RangeGesture(Drag drag, @Nullable SegmentId hit, Function<Pointer, Collection<Timeline>> rows) {
        super(drag);
        this.hit = hit;
        this.rows = rows;
        this.from = drag.time(drag.start, segment -> false);
    }

    /** @param hit the segment under the pointer, or null */
    static RangeGesture overRows(Drag drag, @Nullable SegmentId hit) {
        return new RangeGesture(drag, hit, drag::timelines);
    }

    static RangeGesture overAll(Drag drag) {
        return new RangeGesture(drag, null, pointer -> drag.settled().timelines());
    }

    @Override
    void drag(Pointer pointer) {
        Time to = drag.time(pointer, segment -> false);
        Set<TimelineId> timelines = new LinkedHashSet<>();
        rows.apply(pointer).forEach(timeline -> timelines.add(timeline.id()));
        Time start = Time.min(from, to);
        Time end = Time.max(from, to);
        if (Span.isPossible(start, end) && !timelines.isEmpty()) {
            Span span = new Span(start, end);
            selection.selectIn(new TimeRange(span, timelines));
            drag.surface.show(new ReadOut(drag.settled()).span(span).at(pointer, drag.caught()));
        }
    }

    @Override
    void click(Pointer pointer) {
        SegmentId segment = hit;
        if (segment != null) {
            SegmentId last = before.segments().isEmpty() ? null : last();
            selection.select(Finding.between(drag.settled(), last, segment));
        } else {
            selection.selectRange(null);
        }
    }

    private @Nullable SegmentId last() {
        SegmentId last = null;
        for (SegmentId id : before.segments()) {
            last = id;
        }
        return last;
    }
}
