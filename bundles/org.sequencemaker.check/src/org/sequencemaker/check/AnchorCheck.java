package org.sequencemaker.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Finds ends of segments that are tied to a mark which is gone, or is elsewhere than they think. */
final class AnchorCheck implements Check {
    @Override
    public String id() {
        return "anchors";
    }

    @Override
    public String label() {
        return "Segments without their mark";
    }

    @Override
    public String explanation() {
        return "A segment tied to a mark follows it. Where the mark is gone, or there was no room to follow, the segment "
                + "stays behind.";
    }

    @Override
    public void look(Show show, Consumer<Problem> found) {
        Map<MarkId, Time> marks = MarkEdits.times(show.project());
        for (Timeline timeline : show.project().timelines()) {
            for (Segment segment : timeline.segments()) {
                if (segment.startAnchor() != null || segment.endAnchor() != null) {
                    look(timeline, segment, marks, found);
                }
            }
        }
    }

    private void look(Timeline timeline, Segment segment, Map<MarkId, Time> marks, Consumer<Problem> found) {
        boolean isStartLost = isLost(segment.startAnchor(), segment.start(), marks);
        boolean isEndLost = isLost(segment.endAnchor(), segment.end(), marks);
        if (!isStartLost && !isEndLost) {
            return;
        }
        String ends = isStartLost && isEndLost ? "Both ends" : isStartLost ? "The start" : "The end";
        String words = "%s of the segment at %s on “%s” %s tied to a mark that is gone or elsewhere."
                .formatted(ends, segment.start(), timeline.name(), isStartLost && isEndLost ? "are" : "is");
        Edit fix = Edit.of(
                "Let go of the mark",
                OnSegments.each(
                        List.of(segment.id()),
                        (one, ids) -> one.change(
                                ids,
                                each -> each.withAnchors(
                                        isStartLost ? null : each.startAnchor(),
                                        isEndLost ? null : each.endAnchor()))));
        found.accept(new Problem(id(), Level.REMARK, Place.of(timeline, segment), words, fix));
    }

    private static boolean isLost(@Nullable Anchor anchor, Time end, Map<MarkId, Time> marks) {
        if (anchor == null) {
            return false;
        }
        Time mark = marks.get(anchor.mark());
        return mark == null || !mark.plus(anchor.offset()).equals(end);
    }
}
