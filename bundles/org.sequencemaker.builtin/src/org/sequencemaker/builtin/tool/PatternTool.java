package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Lets colours change with beats, words or any marks. */
public final class PatternTool implements AssistantTool {
    @Override
    public ToolResult call(ToolCall call, ToolContext context) {
        Pattern.Kind kind = Pattern.Kind.valueOf(call.text("kind").toUpperCase(Locale.ROOT));
        List<Rgb> colours = call.has("colours") ? call.items("colours", Rgb.class) : List.of();
        if (colours.isEmpty() && kind != Pattern.Kind.RAINBOW) {
            throw new Refusal("pattern " + call.text("kind") + " needs colours, such as [\"red\", \"blue\"]");
        }
        List<Span> when = call.spans("when");
        List<TimelineId> balls = call.timelines("balls");
        boolean flows = kind == Pattern.Kind.RAINBOW && call.text("marks").equals("none");
        if (call.text("marks").equals("none") && !flows) {
            throw new Refusal("pattern " + call.text("kind") + " needs marks, such as beats");
        }
        List<Time> times = flows ? List.of() : times(call, context, when);
        boolean clears = call.text("between").equals("dark") || kind == Pattern.Kind.CHASE;
        Pattern pattern =
                new Pattern(kind, colours, call.has("length") ? Time.ofSeconds(call.number("length")) : Time.ZERO);
        int[] count = new int[1];
        Brush.each(context, label(call), balls, (timeline, ball) -> {
            List<Segment> content = flows
                    ? flow(timeline, when, ball, balls.size())
                    : pattern.segments(timeline, times, when, ball, balls.size());
            count[0] = content.size() + (ball == 0 ? 0 : count[0]);
            Timeline ground = clears ? Brush.erase(timeline, when) : timeline;
            return Brush.lay(ground, content);
        });
        return ToolResult.of("painted " + Words.count(count[0], "segment") + " on "
                + Words.balls(context.project(), balls) + " at "
                + (flows ? Words.spans(when) : Words.count(times.size(), "mark") + " in " + Words.spans(when)));
    }

    private static List<Time> times(ToolCall call, ToolContext context, List<Span> when) {
        return MarkTimes.in(
                context.project(), call.text("marks"), when, (int) call.integer("every"), (int) call.integer("first"));
    }

    private static String label(ToolCall call) {
        String marks = call.text("marks");
        return call.text("kind").replace('_', ' ') + (marks.equals("none") ? "" : " on " + marks);
    }

    private static List<Segment> flow(Timeline timeline, List<Span> when, int ball, int balls) {
        List<Segment> content = new ArrayList<>();
        when.forEach(span -> content.addAll(Pattern.flow(timeline, span, ball, balls)));
        return content;
    }
}
