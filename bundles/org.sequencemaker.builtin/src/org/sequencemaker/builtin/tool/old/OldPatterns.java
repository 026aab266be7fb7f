package org.sequencemaker.builtin.tool.old;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.sequencemaker.builtin.tool.Brush;
import org.sequencemaker.builtin.tool.MarkTimes;
import org.sequencemaker.builtin.tool.Pattern;
import org.sequencemaker.builtin.tool.ThemeTool;
import org.sequencemaker.builtin.tool.WordTools;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Patterns, themes and words. */
public final class OldPatterns {
    private OldPatterns() {}

    /** {@code apply_beat_pattern}. */
    public static final class BeatPattern implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Timeline timeline = OldCalls.timeline(call, context);
            Project project = context.project();
            Span range = OldCalls.range(call, project);
            List<Span> spans = call.has("section_label")
                    ? OldMusic.sections(project, call.text("section_label")).stream()
                            .map(section -> new Span(section.time(), section.end()).intersection(range))
                            .filter(Objects::nonNull)
                            .toList()
                    : List.of(range);
            boolean down = call.text("beat_type").equals("downbeat");
            List<Time> times = MarkTimes.all(project, down ? "downbeats" : "beats").stream()
                    .filter(time -> spans.stream().anyMatch(span -> span.contains(time)))
                    .toList();
            if (times.isEmpty()) {
                throw new Refusal("there are no beats in that range");
            }
            Pattern pattern = new Pattern(
                    Pattern.Kind.valueOf(call.text("pattern_type").toUpperCase(Locale.ROOT)),
                    call.items("colors", Rgb.class),
                    Time.ofSeconds(call.number("duration")));
            List<Segment> content = pattern.segments(timeline, times, spans, 0, 1);
            context.edit("Beat pattern", p -> p.withTimeline(timeline.id(), one -> Brush.lay(one, content)));
            return ToolResult.of("beat_count " + times.size() + ", segments_created " + content.size());
        }
    }

    /** {@code apply_section_theme}. */
    public static final class SectionTheme implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Timeline timeline = OldCalls.timeline(call, context);
            Project project = context.project();
            List<ThemeTool.Part> parts = new ArrayList<>();
            Set<Time> themed = new HashSet<>();
            for (ToolCall theme : call.objects("section_themes")) {
                List<Mark> sections = OldMusic.sections(project, theme.text("section_label"));
                sections.forEach(section -> themed.add(section.time()));
                String energy = theme.has("energy_mapping") ? theme.text("energy_mapping") : "none";
                parts.add(new ThemeTool.Part(spans(sections), theme.colour("base_color"), energy));
            }
            List<Mark> others = OldMusic.sections(project, "").stream()
                    .filter(section -> !themed.contains(section.time()))
                    .toList();
            if (!others.isEmpty()) {
                parts.add(new ThemeTool.Part(spans(others), call.colour("default_color"), "none"));
            }
            return ThemeTool.paint(parts, List.of(timeline.id()), context);
        }

        private static List<Span> spans(List<Mark> sections) {
            return sections.stream()
                    .filter(section -> section.length().isAfter(Time.ZERO))
                    .map(section -> new Span(section.time(), section.end()))
                    .toList();
        }
    }

    /** {@code create_segment_for_word}. */
    public static final class ForWord implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Project project = context.project();
            List<Span> all = List.of(OldCalls.span(Time.ZERO, project.duration()));
            List<Lyrics.Word> words = WordTools.matching(project, call.text("word"), all);
            if (words.isEmpty()) {
                throw new Refusal("the word \"" + call.text("word") + "\" is not in the lyrics");
            }
            int count =
                    WordTools.light(context, words, List.of(call.colour("color")), call.timelines("balls"), List.of());
            return ToolResult.of("occurrences " + count + ", total_segments "
                    + count * call.timelines("balls").size());
        }
    }

    /** {@code execute_sequence_code}: there are no scripts, and what did their work is named. */
    public static final class Code implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            throw new Refusal("this program runs no scripts; nothing has been changed. Use batch with paint, pattern,"
                    + " highlight_words, section_theme, repeat_range and the others instead of loops");
        }
    }

    /** {@code set_default_color}: the colour where a timeline is dark. */
    public static final class DefaultColour implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Timeline timeline = OldCalls.timeline(call, context);
            List<Segment> content = new ArrayList<>();
            Time from = Time.ZERO;
            for (Segment segment : timeline.segments()) {
                fill(timeline, from, segment.start(), call.colour("color"), content);
                from = segment.end();
            }
            fill(timeline, from, timeline.length(), call.colour("color"), content);
            context.edit("Fill gaps", p -> p.withTimeline(timeline.id(), one -> Brush.lay(one, content)));
            return ToolResult.of("filled " + content.size() + " gaps");
        }

        private static void fill(Timeline timeline, Time from, Time to, Rgb colour, List<Segment> into) {
            if (from.isBefore(to)) {
                into.add(Brush.segment(timeline, new Span(from, to), Look.solid(colour)));
            }
        }
    }

    /** {@code clear_all_timelines} and, with an index, {@code clear_timeline}. */
    public static final class Clear implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            List<Timeline> cleared = call.has("timeline_index")
                    ? List.of(OldCalls.timeline(call, context))
                    : context.project().timelines();
            boolean black = call.has("set_black") && call.flag("set_black");
            context.edit(
                    "Clear",
                    project -> project.replacing(cleared.stream()
                            .map(timeline -> cleared(timeline, black))
                            .toList()));
            return ToolResult.of("timelines_cleared " + cleared.size());
        }

        private static Timeline cleared(Timeline timeline, boolean black) {
            Span whole = timeline.whole();
            if (whole == null) {
                return timeline;
            }
            Timeline dark = timeline.erase(whole);
            return black ? dark.paint(Brush.segment(dark, whole, Look.solid(Rgb.BLACK))) : dark;
        }
    }
}
