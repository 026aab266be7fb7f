package org.sequencemaker.ui.assistant.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Selected;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Which of what is selected the model is told with the next prompt. On the display thread only. */
public final class Told {
    private Selected selected = Selected.NOTHING;
    private final Set<Thing> leftOut = new HashSet<>();

    /** Something selected. */
    public sealed interface Thing {
        /** The segments. */
        record Segments(int count) implements Thing {}

        /** The range of time. */
        record Range(Span span) implements Thing {}

        /** A timeline that the range is over. */
        record Row(TimelineId timeline, String name) implements Thing {}
    }

    /** Something else is selected; all of it is told again. Returns whether that is anything new. */
    boolean become(Selected next) {
        if (next.equals(selected)) {
            return false;
        }
        selected = next;
        leftOut.clear();
        return true;
    }

    /** Returns what is selected, in the order of the rows. */
    public List<Thing> things(Project project) {
        List<Thing> things = new ArrayList<>();
        TimeRange range = selected.range();
        if (range != null) {
            things.add(new Thing.Range(range.span()));
            for (Timeline timeline : project.timelines()) {
                if (range.timelines().contains(timeline.id())) {
                    things.add(new Thing.Row(timeline.id(), timeline.name()));
                }
            }
        }
        if (!selected.segments().isEmpty()) {
            things.add(new Thing.Segments(selected.segments().size()));
        }
        return things;
    }

    public boolean isTold(Thing thing) {
        return !leftOut.contains(thing);
    }

    void tell(Thing thing, boolean isTold) {
        if (isTold) {
            leftOut.remove(thing);
        } else {
            leftOut.add(thing);
        }
    }

    /** Returns what the model is told is selected. */
    public UserSelection selection(Project project) {
        Set<SegmentId> segments = Set.of();
        Span span = null;
        Set<TimelineId> timelines = new LinkedHashSet<>();
        for (Thing thing : things(project)) {
            if (!isTold(thing)) {
                continue;
            }
            switch (thing) {
                case Thing.Segments some -> segments = selected.segments();
                case Thing.Range range -> span = range.span();
                case Thing.Row row -> timelines.add(row.timeline());
            }
        }
        return selection(segments, span, timelines);
    }

    /** Timelines belong to a stretch; a stretch over none is one over all. */
    private static UserSelection selection(Set<SegmentId> segments, @Nullable Span span, Set<TimelineId> timelines) {
        return new UserSelection(segments, span, span == null ? Set.of() : timelines);
    }
}
