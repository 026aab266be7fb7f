package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Paints stretches: one colour, a fade, dark, or an effect over what is there. */
public final class PaintTools {
    private PaintTools() {}

    /** One colour. */
    public static final class Paint implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Look look = Look.solid(call.colour("colour"));
            return painted(call, context, "Paint " + Words.look(look), look);
        }
    }

    /** From one colour to another. */
    public static final class Fade implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Look look = Look.fade(call.colour("from"), call.colour("to"));
            return painted(call, context, "Fade " + Words.look(look), look);
        }
    }

    /** Dark. */
    public static final class Erase implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            List<TimelineId> balls = call.timelines("balls");
            List<Span> when = call.spans("when");
            Brush.each(context, "Erase", balls, (timeline, number) -> Brush.erase(timeline, when));
            return ToolResult.of("erased " + Words.spans(when) + " on " + Words.balls(context.project(), balls));
        }
    }

    private static ToolResult painted(ToolCall call, ToolContext context, String label, Look look) {
        List<TimelineId> balls = call.timelines("balls");
        List<Span> when = call.spans("when");
        Brush.each(
                context,
                label,
                balls,
                (timeline, number) -> Brush.lay(
                        timeline,
                        when.stream()
                                .map(span -> Brush.segment(timeline, span, look))
                                .toList()));
        return ToolResult.of("painted " + Words.look(look) + " at " + Words.spans(when) + " on "
                + Words.balls(context.project(), balls));
    }

    /** An effect over the segments that are there. */
    public static final class ApplyEffect implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            List<Effect> effects =
                    effects(call.text("effect"), call.has("settings") ? call.text("settings") : "", context);
            List<TimelineId> balls = call.timelines("balls");
            List<Span> when = call.spans("when");
            boolean adds = call.flag("add");
            int[] count = new int[1];
            Brush.each(context, "Effect " + call.text("effect"), balls, (timeline, number) -> {
                count[0] = number == 0 ? 0 : count[0];
                return changed(timeline, when, effects, adds, count);
            });
            if (count[0] == 0) {
                throw new Refusal("there is no segment at " + Words.spans(when) + " on "
                        + Words.balls(context.project(), balls) + "; paint a colour first");
            }
            return ToolResult.of((effects.isEmpty() ? "took effects off " : "set " + call.text("effect") + " on ")
                    + Words.count(count[0], "segment"));
        }

        private static Timeline changed(
                Timeline timeline, List<Span> when, List<Effect> effects, boolean adds, int[] count) {
            List<Segment> content = new ArrayList<>();
            for (Span span : when) {
                for (Segment segment : timeline.segments().in(span)) {
                    Span common = segment.span().intersection(span);
                    if (common != null) {
                        List<Effect> all = new ArrayList<>(adds ? segment.look().effects() : List.of());
                        all.addAll(effects);
                        Segment cut = segment.cut(common);
                        content.add(cut.withLook(cut.look().withEffects(all)));
                        count[0]++;
                    }
                }
            }
            return Brush.lay(timeline, content);
        }
    }

    /** Returns the effect named with its settings; none for "none". */
    public static List<Effect> effects(String type, String settings, ToolContext context) {
        if (type.equals("none")) {
            return List.of();
        }
        EffectKind kind = context.effects().find(type);
        if (kind == null) {
            throw new Refusal("there is no effect " + type + "; there are " + call(context) + " and \"none\"");
        }
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        for (String one : settings.isBlank() ? new String[0] : settings.split("\\s*[,;]\\s*")) {
            String[] pair = one.split("\\s*[=:]\\s*", 2);
            EffectParameter parameter = kind.parameters().stream()
                    .filter(known -> known.name().equals(pair[0].strip()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("the effect " + type + " has no setting " + pair[0] + "; it has "
                            + kind.parameters().stream()
                                    .map(EffectParameter::name)
                                    .collect(Collectors.joining(", "))));
            values.put(parameter.name(), value(parameter, pair.length < 2 ? "" : pair[1].strip()));
        }
        return List.of(new Effect(type, values));
    }

    private static String call(ToolContext context) {
        List<String> known = new ArrayList<>();
        for (String id : List.of("strobe", "pulse", "rainbow", "fade", "chase", "sparkle")) {
            if (context.effects().find(id) != null) {
                known.add(id);
            }
        }
        return String.join(", ", known);
    }

    private static ParameterValue value(EffectParameter parameter, String text) {
        String where = parameter.name() + "=" + text;
        return switch (parameter.standard()) {
            case ParameterValue.Number number -> {
                double value = Double.NaN;
                try {
                    value = Double.parseDouble(text);
                } catch (NumberFormatException e) {
                    // Told below, with the numbers that go.
                }
                if (!(value >= parameter.minimum() && value <= parameter.maximum())) {
                    throw new Refusal(
                            where + " is not a number from " + parameter.minimum() + " to " + parameter.maximum());
                }
                yield new ParameterValue.Number(value);
            }
            case ParameterValue.Flag flag -> new ParameterValue.Flag(Boolean.parseBoolean(text));
            case ParameterValue.Colour colour -> {
                Rgb rgb = ColourNames.parse(text);
                if (rgb == null) {
                    throw new Refusal(where + " is no colour; give a name or #RRGGBB");
                }
                yield new ParameterValue.Colour(rgb);
            }
            case ParameterValue.Text words -> {
                if (!parameter.choices().isEmpty() && !parameter.choices().contains(text)) {
                    throw new Refusal(where + " is none of " + String.join(", ", parameter.choices()));
                }
                yield new ParameterValue.Text(text);
            }
            case ParameterValue.Other other -> other;
        };
    }
}
