package org.sequencemaker.editing.selected;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Clip;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Pastes a clip onto a timeline and those below it. */
public final class Pasting {
    private Pasting() {}

    /**
     * Returns the change that pastes.
     *
     * @param first the timeline for the first row of the clip
     * @param withGaps whether the gaps of the clip replace what is there as well
     */
    public static UnaryOperator<Project> paste(Clip clip, TimelineId first, Time at, boolean withGaps) {
        return project -> {
            List<Timeline> onto = from(project, first);
            return project.replacing(withGaps ? clip.pasteWithGaps(onto, at) : clip.paste(onto, at));
        };
    }

    /** Returns the segments that were made by pasting a clip, found in the project after it. */
    public static List<SegmentId> pasted(Project after, Clip clip, TimelineId first, Time at) {
        List<Timeline> onto = from(after, first);
        List<SegmentId> ids = new ArrayList<>();
        for (int i = 0; i < Math.min(onto.size(), clip.rows().size()); i++) {
            for (Segment segment : clip.rows().get(i).segments()) {
                // What was pasted lies on top, so what shines where it starts is it.
                Segment found = onto.get(i).segmentAt(segment.start().plus(at));
                if (found != null) {
                    ids.add(found.id());
                }
            }
        }
        return ids;
    }

    private static List<Timeline> from(Project project, TimelineId first) {
        List<Timeline> timelines = project.timelines();
        for (int i = 0; i < timelines.size(); i++) {
            if (timelines.get(i).id().equals(first)) {
                return timelines.subList(i, timelines.size());
            }
        }
        throw new Refusal("there is no timeline " + first + " any more");
    }
}
