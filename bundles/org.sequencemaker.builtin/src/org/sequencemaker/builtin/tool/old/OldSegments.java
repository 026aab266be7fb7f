package org.sequencemaker.builtin.tool.old;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequencemaker.builtin.tool.Brush;
import org.sequencemaker.builtin.tool.PaintTools;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Single segments. */
public final class OldSegments {
    private OldSegments() {}

    /** {@code create_segment}. */
    public static final class Create implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Timeline timeline = OldCalls.timeline(call, context);
            Segment segment = segment(call, timeline);
            context.edit("Create segment", p -> p.withTimeline(timeline.id(), one -> one.paint(segment)));
            return ToolResult.of("created the segment " + segment.span());
        }
    }

    /** {@code create_segments_batch}. */
    public static final class CreateBatch implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Timeline timeline = OldCalls.timeline(call, context);
            List<Segment> segments = new ArrayList<>();
            call.objects("segments").forEach(one -> segments.add(segment(one, timeline)));
            context.edit(
                    "Create segments",
                    p -> p.withTimeline(timeline.id(), one -> {
                        Timeline next = one;
                        for (Segment segment : segments) {
                            next = next.paint(segment);
                        }
                        return next;
                    }));
            return ToolResult.of("created " + segments.size() + " segments");
        }
    }

    private static Segment segment(ToolCall call, Timeline timeline) {
        Span span = OldCalls.span(call.time("start_time"), call.time("end_time"));
        Segment segment = Brush.segment(timeline, span, Look.solid(call.colour("color")));
        return call.has("pixels") ? segment.withPixels((int) call.integer("pixels")) : segment;
    }

    /** {@code modify_segment}, with the properties inside an object or beside it. */
    public static final class Modify implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Timeline timeline = OldCalls.timeline(call, context);
            Segment old = OldCalls.segment(call, timeline);
            ToolCall given = call.has("properties") ? properties(call) : call;
            Time start = given.has("start_time") ? given.time("start_time") : old.start();
            Time end = given.has("end_time") ? given.time("end_time") : old.end();
            Segment moved = old.placed(OldCalls.span(start, end));
            Segment coloured =
                    given.has("color") ? moved.withLook(moved.look().withColour(given.colour("color"))) : moved;
            Segment next = given.has("pixels") ? coloured.withPixels((int) given.integer("pixels")) : coloured;
            context.edit(
                    "Modify segment", p -> p.withTimeline(timeline.id(), one -> one.replaceSegment(old.id(), next)));
            return ToolResult.of("the segment is " + next.span() + " now");
        }

        private static ToolCall properties(ToolCall call) {
            Map<String, Object> fields = ((Map<?, ?>) call.arguments().getOrDefault("properties", Map.of()))
                    .entrySet().stream().collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), entry ->
                            (Object) entry.getValue()));
            return new ToolCall(call.tool(), fields);
        }
    }

    /** {@code delete_segment}. */
    public static final class Delete implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Timeline timeline = OldCalls.timeline(call, context);
            Segment old = OldCalls.segment(call, timeline);
            context.edit("Delete segment", p -> p.withTimeline(timeline.id(), one -> one.remove(old.id())));
            return ToolResult.of("deleted the segment " + old.span());
        }
    }

    /** {@code add_effect}. */
    public static final class AddEffect implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Timeline timeline = OldCalls.timeline(call, context);
            Segment old = OldCalls.segment(call, timeline);
            String settings = call.has("effect_parameters")
                    ? ((Map<?, ?>) call.arguments().getOrDefault("effect_parameters", Map.of()))
                            .entrySet().stream()
                                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                                    .collect(Collectors.joining(","))
                    : "";
            List<Effect> effects = new ArrayList<>(old.look().effects());
            effects.addAll(PaintTools.effects(call.text("effect_type"), settings, context));
            context.edit(
                    "Add effect",
                    p -> p.withTimeline(
                            timeline.id(),
                            one -> one.change(
                                    List.of(old.id()),
                                    segment -> segment.withLook(segment.look().withEffects(effects)))));
            return ToolResult.of("added " + call.text("effect_type") + " to " + old.span());
        }
    }
}
