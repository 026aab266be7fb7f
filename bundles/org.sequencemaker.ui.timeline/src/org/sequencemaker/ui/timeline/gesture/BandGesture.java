package org.sequencemaker.ui.timeline.gesture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sequencemaker.editing.selected.Finding;
import org.sequencemaker.layout.Feedback;
import org.sequencemaker.layout.Row;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** Drags a frame: selects every segment it touches; with the control key, besides those that are selected. */
final class BandGesture extends SelectGesture {
    BandGesture(Drag drag) {
        super(drag);
    }

    @Override
    void drag(Pointer pointer) {
        // The frame begins where it began in the show, not on the surface, which may have been scrolled.
        int startX = drag.surface.viewport().x(drag.startTime());
        Feedback.Band band = new Feedback.Band(startX, drag.start.y(), pointer.x(), pointer.y());
        Set<SegmentId> found = new LinkedHashSet<>();
        if (drag.start.control()) {
            found.addAll(before.segments());
        }
        Time from = drag.surface.viewport().time(band.left());
        Time to = drag.surface.viewport().time(band.left() + band.width());
        if (Span.isPossible(from, to)) {
            found.addAll(Finding.in(drag.settled(), rows(band), new Span(from, to)));
        }
        selection.select(found);
        drag.surface.show(new Feedback(
                null, List.of(), List.of(TimelineTexts.count(found.size())), pointer.x(), pointer.y(), band));
    }

    private List<TimelineId> rows(Feedback.Band band) {
        List<TimelineId> rows = new ArrayList<>();
        for (Row row : drag.surface.picture().rows()) {
            if (row.y() < band.top() + band.height() && row.y() + row.height() > band.top()) {
                rows.add(row.timeline().id());
            }
        }
        return rows;
    }

    @Override
    void click(Pointer pointer) {
        if (!drag.start.control()) {
            selection.clear();
        }
    }
}
