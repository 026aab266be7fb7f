package org.sequencemaker.example.sparkle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.TimelineId;

/** Adds glitter to every segment of some timelines. */
public final class AddGlitter implements AssistantTool {
    @Override
    public ToolResult call(ToolCall call, ToolContext context) {
        Effect glitter = new Effect("glitter", Map.of("density", new ParameterValue.Number(call.number("density"))));
        boolean keep = call.text("others").equals("keep");
        List<TimelineId> timelines = call.timelines("timelines");
        Project after = context.edit("Add glitter", project -> {
            Project next = project;
            for (TimelineId id : timelines) {
                next = next.withTimeline(
                        id,
                        timeline -> timeline.withSegments(Segments.of(timeline.segments().stream()
                                .map(segment -> with(segment, glitter, keep))
                                .toList())));
            }
            return next;
        });
        long count = after.timelines().stream()
                .filter(timeline -> timelines.contains(timeline.id()))
                .mapToLong(timeline -> timeline.segments().size())
                .sum();
        return ToolResult.of("added glitter to " + count + " segments", Map.of("segments", count));
    }

    private static Segment with(Segment segment, Effect effect, boolean keep) {
        List<Effect> effects = new ArrayList<>(segment.look().effects());
        effects.removeIf(old -> !keep || old.type().equals(effect.type()));
        effects.add(effect);
        return segment.withLook(segment.look().withEffects(effects));
    }
}
