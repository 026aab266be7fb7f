package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Hsv;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Finds sung words, and lights balls while they are sung. */
public final class WordTools {
    private WordTools() {}

    /** Finds words. */
    public static final class Find implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            List<Lyrics.Word> found = matching(context.project(), call.text("text"), call.spans("when"));
            List<Object> lines = new ArrayList<>();
            for (Lyrics.Word word : found.subList(0, Math.min(Words.MOST, found.size()))) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("word", word.text());
                line.put("start", Words.seconds(word.start()));
                line.put("end", Words.seconds(word.end()));
                lines.add(line);
            }
            return ToolResult.of("found " + Words.count(found.size(), "word"), Map.of("words", lines));
        }
    }

    /** Lights balls while words are sung. */
    public static final class Highlight implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            List<Lyrics.Word> words = matching(context.project(), call.text("word"), call.spans("when"));
            if (words.isEmpty()) {
                throw new Refusal(
                        "the word \"" + call.text("word") + "\" is not sung there; find_words lists the words");
            }
            List<Rgb> colours = call.has("colours") ? call.items("colours", Rgb.class) : List.of();
            List<TimelineId> balls = call.timelines("balls");
            List<Span> dark = call.text("between").equals("dark") ? call.spans("when") : List.of();
            int count = light(context, words, colours, balls, dark);
            return ToolResult.of("lit " + Words.balls(context.project(), balls) + " at " + Words.count(count, "word"));
        }
    }

    /**
     * Lights balls while words are sung.
     *
     * @param colours in turn; none for a colour of its own for each word
     * @param dark stretches that are dark besides
     * @return how many words
     */
    public static int light(
            ToolContext context, List<Lyrics.Word> words, List<Rgb> colours, List<TimelineId> balls, List<Span> dark) {
        List<Span> spans = new ArrayList<>();
        Time free = Time.ZERO;
        for (Lyrics.Word word : words) {
            // Words that are sung into each other: the later one begins when the earlier one ends.
            Time start = Time.max(free, word.start());
            Time end = Time.min(word.end(), context.project().duration());
            if (start.isBefore(end)) {
                spans.add(new Span(start, end));
                free = end;
            }
        }
        Brush.each(context, "Highlight words", balls, (timeline, number) -> {
            Timeline ground = Brush.erase(timeline, dark);
            List<Segment> content = new ArrayList<>();
            for (int i = 0; i < spans.size(); i++) {
                Rgb colour = colours.isEmpty() ? own(i, number) : colours.get(i % colours.size());
                content.add(Brush.segment(timeline, spans.get(i), Look.solid(colour)));
            }
            return Brush.lay(ground, content);
        });
        return spans.size();
    }

    /** As random as it looks, and the same each time: what was shown as a proposal is what comes. */
    private static Rgb own(int word, int ball) {
        Random random = new Random(31L * word + ball);
        random.nextDouble();
        return Hsv.turned(360 * random.nextDouble(), 0.7 + 0.3 * random.nextDouble(), 1)
                .toRgb();
    }

    /** Returns the words of a text inside stretches; all of them for an asterisk. */
    public static List<Lyrics.Word> matching(Project project, String text, List<Span> when) {
        List<Lyrics.Word> all = MarkTimes.words(project);
        if (all.isEmpty()) {
            throw new Refusal("the project has no words with times; import lyrics first");
        }
        String wanted = letters(text);
        boolean any = text.strip().equals("*") || wanted.isEmpty();
        return all.stream()
                .filter(word -> any || letters(word.text()).equals(wanted))
                .filter(word -> when.stream().anyMatch(span -> span.contains(word.start())))
                .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']", "");
    }
}
