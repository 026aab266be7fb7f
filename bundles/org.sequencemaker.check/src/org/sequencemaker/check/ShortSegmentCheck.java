package org.sequencemaker.check;

import java.util.List;
import java.util.function.Consumer;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Finds segments that begin and end on the same tick: no program can hold them. */
final class ShortSegmentCheck implements Check {
    @Override
    public String id() {
        return "short-segments";
    }

    @Override
    public String label() {
        return "Segments shorter than a tick";
    }

    @Override
    public String explanation() {
        return "A segment that begins and ends on the same tick cannot be in a program and is left out.";
    }

    @Override
    public void look(Show show, Consumer<Problem> found) {
        int rate = show.rate();
        for (Timeline timeline : show.project().timelines()) {
            for (Segment segment : timeline.segments()) {
                if (segment.start().toTick(rate) == segment.end().toTick(rate)) {
                    String words = "The segment at %s on “%s” is shorter than a tick of 1/%d s: its program lacks it."
                            .formatted(segment.start(), timeline.name(), rate);
                    Edit fix = Edit.of(
                            "Delete segment shorter than a tick",
                            OnSegments.each(List.of(segment.id()), Timeline::removeAll));
                    found.accept(new Problem(id(), Level.WARNING, Place.of(timeline, segment), words, fix));
                }
            }
        }
    }
}
