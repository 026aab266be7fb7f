package org.sequencemaker.ui.timeline.gesture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Feedback;
import org.sequencemaker.layout.Snapping;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** Says in words where something is while it is dragged: start, end, length, how far it went, bars and beats. */
final class ReadOut {
    private final Project project;
    private final List<String> lines = new ArrayList<>();
    private final List<Time> guides = new ArrayList<>();

    ReadOut(Project project) {
        this.project = project;
    }

    ReadOut span(Span span) {
        lines.add(span.start() + " – " + span.end() + "   (" + span.length() + ")");
        Bars bars = Bars.of(project.markTracks());
        String from = bars.text(span.start());
        String to = bars.text(span.end());
        if (!from.isEmpty() || !to.isEmpty()) {
            lines.add(TimelineTexts.bars(from, to));
        }
        guides.add(span.start());
        guides.add(span.end());
        return this;
    }

    ReadOut moment(Time time) {
        String bar = Bars.of(project.markTracks()).text(time);
        lines.add(bar.isEmpty() ? time.toString() : time + "   " + bar);
        guides.add(time);
        return this;
    }

    ReadOut distance(Time distance) {
        lines.add("Δ " + (distance.isNegative() ? "" : "+") + distance);
        return this;
    }

    ReadOut line(String line) {
        lines.add(line);
        return this;
    }

    Feedback at(Pointer pointer, Snapping.@Nullable Catch caught) {
        List<String> all = new ArrayList<>(lines);
        if (caught != null) {
            all.add(TimelineTexts.snappedTo(caught));
        }
        return new Feedback(caught, guides, all, pointer.x(), pointer.y(), null);
    }
}
