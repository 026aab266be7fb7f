package org.sequencemaker.check;

import java.util.List;
import java.util.function.Consumer;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Finds segments that light more pixels than their prop has. */
final class PixelCheck implements Check {
    @Override
    public String id() {
        return "pixels";
    }

    @Override
    public String label() {
        return "More pixels than the prop has";
    }

    @Override
    public String explanation() {
        return "A segment can light no more pixels than its prop has; the others are cut off in the program.";
    }

    @Override
    public void look(Show show, Consumer<Problem> found) {
        for (Timeline timeline : show.project().timelines()) {
            int pixels = timeline.pixels();
            for (Segment segment : timeline.segments()) {
                if (segment.pixels() > pixels) {
                    String words = "The segment at %s on “%s” lights %d pixels, but the prop has %d."
                            .formatted(segment.start(), timeline.name(), segment.pixels(), pixels);
                    Edit fix = Edit.of(
                            "Light the prop's %d pixels".formatted(pixels),
                            OnSegments.each(
                                    List.of(segment.id()),
                                    (one, ids) -> one.change(ids, each -> each.withPixels(one.pixels()))));
                    found.accept(new Problem(id(), Level.WARNING, Place.of(timeline, segment), words, fix));
                }
            }
        }
    }
}
