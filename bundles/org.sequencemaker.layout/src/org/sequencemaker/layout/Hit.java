package org.sequencemaker.layout;

import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** What lies under a point of the surface. */
public sealed interface Hit {
    /** The ruler, at a time. */
    record OnRuler(Time time) implements Hit {}

    /** A note's flag. */
    record OnNote(Note note) implements Hit {}

    /** A mark, or the stretch it covers. */
    record OnMark(MarkTrack track, Mark mark) implements Hit {}

    /** A lane of marks, beside any mark. */
    record OnLane(MarkTrack track, Time time) implements Hit {}

    /** A segment, or one of its ends. */
    record OnSegment(Timeline timeline, Segment segment, Grip grip, Time time) implements Hit {}

    /** A row, where it is dark. */
    record OnGap(Timeline timeline, Time time) implements Hit {}

    /** The name of a timeline. */
    record OnHead(Timeline timeline) implements Hit {}

    /** A button beside the name of a timeline. */
    record OnHeadButton(Timeline timeline, HeadButton button) implements Hit {}

    /** The lower edge of a row, beside its name. */
    record OnHeadEdge(Timeline timeline, int height) implements Hit {}

    /** The name of a lane of marks. */
    record OnLaneHead(MarkTrack track) implements Hit {}

    /** Nothing of all that. */
    record Nothing() implements Hit {}

    /** Which part of a segment. */
    enum Grip {
        START,
        BODY,
        END
    }
}
