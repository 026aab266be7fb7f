package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Clip;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Paints segments on timelines, many at once. */
public final class Brush {
    /** More segments at once would be a mistake of the model's: no prop shows so many. */
    static final int MOST = 50_000;

    private Brush() {}

    /** A new segment of all pixels of a prop. */
    public static Segment segment(Timeline timeline, Span span, Look look) {
        return Segment.of(span, look).withPixels(timeline.pixels());
    }

    /**
     * Lays segments over a timeline; where there are none it stays as it is.
     *
     * @param content sorted and disjoint, inside the show
     */
    public static Timeline lay(Timeline timeline, List<Segment> content) {
        if (content.isEmpty()) {
            return timeline;
        }
        if (content.size() > MOST) {
            throw new Refusal("that would be " + content.size() + " segments on \"" + timeline.name() + "\"; at most "
                    + MOST + " go at once");
        }
        Time end = content.getLast().end();
        if (end.isAfter(timeline.length())) {
            throw new Refusal(end + " is after the end of the show at " + timeline.length());
        }
        Clip clip = new Clip(timeline.length(), List.of(new Clip.Row(timeline.pixels(), Segments.of(content))));
        return clip.paste(List.of(timeline), Time.ZERO).getFirst();
    }

    /** Makes stretches dark. */
    public static Timeline erase(Timeline timeline, List<Span> spans) {
        Timeline erased = timeline;
        for (Span span : spans) {
            erased = erased.erase(span);
        }
        return erased;
    }

    /** Changes some timelines of a project in one edit; the number counts them from 0. */
    static Project each(
            ToolContext context,
            String label,
            List<TimelineId> timelines,
            BiFunction<Timeline, Integer, Timeline> change) {
        return context.edit(label, each(timelines, change));
    }

    static UnaryOperator<Project> each(List<TimelineId> timelines, BiFunction<Timeline, Integer, Timeline> change) {
        return project -> {
            List<Timeline> changed = new ArrayList<>();
            for (int i = 0; i < timelines.size(); i++) {
                Timeline timeline = project.timeline(timelines.get(i));
                if (timeline != null) {
                    changed.add(change.apply(timeline, i));
                }
            }
            return project.replacing(changed);
        };
    }
}
