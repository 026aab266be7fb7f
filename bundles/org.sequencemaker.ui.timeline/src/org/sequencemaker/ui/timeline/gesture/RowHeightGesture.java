package org.sequencemaker.ui.timeline.gesture;

import org.sequencemaker.layout.Hit;
import org.sequencemaker.layout.Metrics;
import org.sequencemaker.ui.timeline.EditName;

/** Drags the lower edge of a row. */
final class RowHeightGesture extends EditGesture {
    private final Hit.OnHeadEdge hit;

    RowHeightGesture(Drag drag, Hit.OnHeadEdge hit) {
        super(drag, EditName.TIMELINE_HEIGHT);
        this.hit = hit;
    }

    @Override
    boolean scrolls() {
        return false;
    }

    @Override
    void drag(Pointer pointer) {
        int height = Math.clamp(hit.height() + pointer.y() - drag.start.y(), Metrics.LEAST_ROW, Metrics.HIGHEST_ROW);
        preview(project -> project.withTimeline(
                hit.timeline().id(),
                timeline -> timeline.withView(timeline.view().withHeight(height))));
        say(new ReadOut(drag.settled()).line(height + " px"), pointer);
    }

    @Override
    void click(Pointer pointer) {
        drag.surface.setRow(hit.timeline().id());
    }
}
