package org.sequencemaker.ui.timeline.gesture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** Drags marks, and with them whatever is tied to them. A click selects and takes the playhead there. */
final class MarksGesture extends EditGesture {
    private final Hit.OnMark hit;
    private final Set<MarkId> moving;
    private final Project onto;

    /** @param chosen what is dragged, the mark that was hit among them */
    MarksGesture(Drag drag, Hit.OnMark hit, Set<MarkId> chosen) {
        super(drag, EditName.MARK_MOVE);
        this.hit = hit;
        this.moving = MarkEdits.together(drag.settled(), chosen);
        this.onto = without(drag.settled());
    }

    @Override
    void drag(Pointer pointer) {
        Time grabbed = hit.mark().time();
        Time distance = drag.distance(pointer, List.of(grabbed), grabbed, onto);
        preview(project -> MarkEdits.move(project, moving, distance));
        Mark shown = shown();
        ReadOut words =
                new ReadOut(onto).moment(shown.time()).distance(shown.time().minus(grabbed));
        say(moving.size() > 1 ? words.line(TimelineTexts.marks(moving.size())) : words, pointer);
    }

    private Mark shown() {
        return drag.open.project().markTracks().stream()
                .flatMap(track -> track.marks().stream())
                .filter(mark -> mark.id().equals(hit.mark().id()))
                .findFirst()
                .orElse(hit.mark());
    }

    @Override
    void click(Pointer pointer) {
        if (drag.start.control()) {
            drag.open.selection().toggleMark(hit.mark().id());
        } else {
            drag.open.selection().selectMarks(List.of(hit.mark().id()));
            drag.open
                    .playhead()
                    .moveTo(Time.min(hit.mark().time(), drag.settled().duration()));
        }
    }

    /** What goes along draws nothing: the marks themselves, and the segments that are tied to them. */
    private Project without(Project project) {
        List<MarkTrack> tracks = project.markTracks().stream()
                .map(track -> track.withMarks(track.marks().stream()
                        .filter(mark -> !moving.contains(mark.id()))
                        .toList()))
                .toList();
        return project.withMarkTracks(tracks).withEachTimeline(this::without);
    }

    private Timeline without(Timeline timeline) {
        List<Segment> tied = timeline.segments().stream()
                .filter(segment -> isMoving(segment.startAnchor()) || isMoving(segment.endAnchor()))
                .toList();
        return tied.isEmpty()
                ? timeline
                : timeline.removeAll(tied.stream().map(Segment::id).toList());
    }

    private boolean isMoving(@Nullable Anchor anchor) {
        return anchor != null && moving.contains(anchor.mark());
    }
}
