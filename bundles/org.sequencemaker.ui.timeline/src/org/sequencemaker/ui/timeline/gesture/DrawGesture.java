package org.sequencemaker.ui.timeline.gesture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.timeline.EditName;

/**
 * Draws a segment into a gap, with the brush. It fills no more than the gap, so that nothing is lost. A
 * click selects nothing and takes the playhead there.
 */
final class DrawGesture extends EditGesture {
    private final Timeline timeline;
    private final Span gap;
    private final Segment brush;
    private final Time from;

    DrawGesture(Drag drag, Timeline timeline, Span gap, Look look) {
        super(drag, EditName.DRAW);
        this.timeline = timeline;
        this.gap = gap;
        this.brush = Segment.of(gap, look).withPixels(timeline.pixels());
        this.from = inGap(drag.time(drag.start, segment -> false));
    }

    @Override
    void drag(Pointer pointer) {
        Time to = inGap(drag.time(pointer, segment -> false));
        Span span = span(to);
        if (span == null) {
            preview(project -> project);
            return;
        }
        Segment drawn = brush.withSpan(span);
        preview(project -> project.withTimeline(timeline.id(), row -> row.insert(drawn)));
        say(new ReadOut(drag.settled()).span(span), pointer);
    }

    private @Nullable Span span(Time to) {
        Time start = Time.min(from, to);
        Time end = Time.max(from, to);
        return Span.isPossible(start, end) ? new Span(start, end) : null;
    }

    private Time inGap(Time time) {
        return Time.max(gap.start(), Time.min(gap.end(), time));
    }

    @Override
    void click(Pointer pointer) {
        drag.open.selection().clear();
        drag.open.playhead().moveTo(drag.time(pointer, segment -> false));
    }

    @Override
    void done() {
        drag.open.selection().select(List.of(brush.id()));
    }
}
