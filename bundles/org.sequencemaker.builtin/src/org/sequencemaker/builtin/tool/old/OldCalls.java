package org.sequencemaker.builtin.tool.old;

import java.util.List;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Arguments as the predecessor's tools had them. */
final class OldCalls {
    private OldCalls() {}

    static Timeline timeline(ToolCall call, ToolContext context) {
        List<Timeline> all = context.project().timelines();
        long index = call.integer("timeline_index");
        if (index < 0 || index >= all.size()) {
            throw new Refusal("timeline_index is 0 to " + (all.size() - 1) + ", not " + index);
        }
        return all.get((int) index);
    }

    static Segment segment(ToolCall call, Timeline timeline) {
        long index = call.integer("segment_index");
        if (index < 0 || index >= timeline.segments().size()) {
            throw new Refusal("\"" + timeline.name() + "\" has "
                    + timeline.segments().size() + " segments, counted from 0; there is no " + index);
        }
        return timeline.segments().get((int) index);
    }

    static Span span(Time start, Time end) {
        if (!Span.isPossible(start, end)) {
            throw new Refusal("the end " + end + " is not after the start " + start);
        }
        return new Span(start, end);
    }

    /** From start_time to end_time, the whole show where they are not given. */
    static Span range(ToolCall call, Project project) {
        Time start = call.has("start_time") ? call.time("start_time") : Time.ZERO;
        Time end = call.has("end_time") ? call.time("end_time") : project.duration();
        return span(start, end);
    }
}
