package @id@;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.TimelineId;

/** Adds the effect to every segment of some timelines, as one step that can be undone. */
public final class Add@Class@ implements AssistantTool {
    @Override
    public ToolResult call(ToolCall call, ToolContext context) {
        double breaths = call.number("breaths");
        double most = context.host().settings().number("most");
        if (breaths > most) {
            // A refusal is an answer, not a failure: the model reads it and does better.
            throw new Refusal("the user wants at most " + most + " breaths a minute, not " + breaths);
        }
        Effect effect = new Effect("@short@", Map.of("breaths", new ParameterValue.Number(breaths)));
        List<TimelineId> timelines = call.timelines("timelines");
        Project after = context.edit("Add @label@", project -> {
            Project next = project;
            for (TimelineId id : timelines) {
                next = next.withTimeline(
                        id,
                        timeline -> timeline.withSegments(Segments.of(timeline.segments().stream()
                                .map(segment -> with(segment, effect))
                                .toList())));
            }
            return next;
        });
        long count = after.timelines().stream()
                .filter(timeline -> timelines.contains(timeline.id()))
                .mapToLong(timeline -> timeline.segments().size())
                .sum();
        return ToolResult.of("added @short@ to " + count + " segments", Map.of("segments", count));
    }

    private static Segment with(Segment segment, Effect effect) {
        List<Effect> effects = new ArrayList<>(segment.look().effects());
        effects.removeIf(old -> old.type().equals(effect.type()));
        effects.add(effect);
        return segment.withLook(segment.look().withEffects(effects));
    }
}
