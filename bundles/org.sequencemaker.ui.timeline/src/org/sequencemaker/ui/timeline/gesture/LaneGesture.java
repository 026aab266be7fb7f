package org.sequencemaker.ui.timeline.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * Selects the marks of a lane that the pointer goes over, with the control key besides those that are
 * selected. A click selects none and takes the playhead there.
 */
final class LaneGesture extends SelectGesture {
    private final MarkTrack track;

    LaneGesture(Drag drag, MarkTrack track) {
        super(drag);
        this.track = track;
    }

    @Override
    void drag(Pointer pointer) {
        Time to = drag.surface.viewport().time(pointer.x());
        Time start = Time.min(drag.startTime(), to);
        Time end = Time.max(drag.startTime(), to);
        Set<MarkId> found = new LinkedHashSet<>();
        if (drag.start.control()) {
            found.addAll(before.marks());
        }
        if (Span.isPossible(start, end)) {
            Span span = new Span(start, end);
            List<Mark> inside = track.marks().stream()
                    .filter(mark -> span.contains(mark.time()))
                    .toList();
            inside.forEach(mark -> found.add(mark.id()));
            drag.surface.show(new ReadOut(drag.settled()).span(span).at(pointer, null));
        }
        selection.selectMarks(found);
    }

    @Override
    void click(Pointer pointer) {
        selection.clear();
        drag.open.playhead().moveTo(drag.time(pointer, segment -> false));
    }
}
