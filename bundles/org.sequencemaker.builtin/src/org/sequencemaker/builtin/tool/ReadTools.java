package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** What the light of a show is, and what is selected. */
public final class ReadTools {
    private ReadTools() {}

    /** The show in a few lines. */
    public static final class Summary implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Project project = context.project();
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("name", project.name());
            data.put("duration", Words.seconds(project.duration()));
            data.put("ticks_per_second", project.settings().refreshRate());
            List<Object> balls = new ArrayList<>();
            int number = 0;
            for (Timeline timeline : project.timelines()) {
                Map<String, Object> ball = new LinkedHashMap<>();
                ball.put("ball", ++number);
                ball.put("name", timeline.name());
                ball.put("segments", timeline.segments().size());
                ball.put("pixels", timeline.pixels());
                if (timeline.view().locked()) {
                    ball.put("locked", true);
                }
                balls.add(ball);
            }
            data.put("balls", balls);
            data.put("marks", MusicTools.tracks(project));
            data.put("words", MarkTimes.words(project).size());
            data.put("notes", project.notes().size());
            data.put("palettes", project.palettes().size());
            return ToolResult.of("", data);
        }
    }

    /** The segments of a stretch. */
    public static final class Segments implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            List<Span> when = call.spans("when");
            Map<String, Object> data = new LinkedHashMap<>();
            int count = 0;
            int left = Words.MOST;
            Project project = context.project();
            for (TimelineId id : call.timelines("balls")) {
                Timeline timeline = project.timeline(id);
                if (timeline == null) {
                    continue;
                }
                List<Object> lines = new ArrayList<>();
                for (Segment segment : in(timeline, when)) {
                    count++;
                    if (left > 0) {
                        left--;
                        lines.add(Words.segment(segment));
                    }
                }
                data.put("ball " + (project.timelines().indexOf(timeline) + 1), lines);
            }
            String more = count > Words.MOST ? ", the first " + Words.MOST + " are listed; ask for less time" : "";
            return ToolResult.of(Words.count(count, "segment") + more, data);
        }
    }

    private static List<Segment> in(Timeline timeline, List<Span> when) {
        List<Segment> found = new ArrayList<>();
        for (Span span : when) {
            for (Segment segment : timeline.segments().in(span)) {
                if (found.isEmpty() || !found.getLast().id().equals(segment.id())) {
                    found.add(segment);
                }
            }
        }
        return found;
    }

    /** What each ball shows at a moment. */
    public static final class ColoursAt implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Time at = call.time("at");
            Project project = context.project();
            StringBuilder words = new StringBuilder("at " + at);
            String bar = Bars.of(project.markTracks()).text(at);
            words.append(bar.isEmpty() ? "" : " (bar and beat " + bar + ")");
            Map<String, Object> data = new LinkedHashMap<>();
            for (TimelineId id : call.timelines("balls")) {
                Timeline timeline = project.timeline(id);
                if (timeline == null) {
                    continue;
                }
                int number = project.timelines().indexOf(timeline) + 1;
                Segment segment = timeline.segmentAt(at);
                words.append("; ball ").append(number).append(" is ");
                if (segment == null) {
                    words.append("dark");
                } else {
                    words.append(Words.colour(timeline.colourAt(at)));
                    data.put("ball " + number, Words.segment(segment));
                }
            }
            return ToolResult.of(words.toString(), data);
        }
    }

    /** What the user has selected. */
    public static final class Selection implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            UserSelection selected = context.selected();
            Map<String, Object> data = new LinkedHashMap<>();
            Span span = selected.span();
            if (span != null) {
                data.put("start", Words.seconds(span.start()));
                data.put("end", Words.seconds(span.end()));
                data.put("balls", Words.balls(context.project(), List.copyOf(selected.timelines())));
            }
            List<Object> segments = new ArrayList<>();
            int number = 0;
            for (Timeline timeline : context.project().timelines()) {
                number++;
                for (Segment segment : timeline.segments()) {
                    if (selected.segments().contains(segment.id()) && segments.size() < Words.MOST) {
                        Map<String, Object> line = new LinkedHashMap<>();
                        line.put("ball", number);
                        line.putAll(Words.segment(segment));
                        segments.add(line);
                    }
                }
            }
            if (!segments.isEmpty()) {
                data.put("segments", segments);
            }
            return ToolResult.of(data.isEmpty() ? "nothing is selected" : "", data);
        }
    }

    /** The palettes. */
    public static final class Palettes implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Map<String, Object> data = new LinkedHashMap<>();
            context.project().palettes().forEach(palette -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                palette.entries()
                        .forEach(entry ->
                                entries.put(entry.name(), entry.colour().hex()));
                data.put(palette.name(), entries);
            });
            return ToolResult.of(data.isEmpty() ? "there are no palettes" : "", data);
        }
    }

    /** Marks, and notes, in a stretch. */
    public static final class Marks implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            List<Span> when = call.spans("when");
            String kind = call.has("kind") ? call.text("kind") : "";
            Map<String, Object> data = new LinkedHashMap<>();
            for (MarkTrack track : context.project().markTracks()) {
                MarkTrack meant =
                        kind.isEmpty() ? track : MarkTimes.track(context.project(), kind.toLowerCase(Locale.ROOT));
                if (meant == null || !meant.id().equals(track.id())) {
                    continue;
                }
                List<Mark> found = track.marks().stream()
                        .filter(mark -> when.stream()
                                .anyMatch(span -> span.contains(mark.time())
                                        || mark.time().isBefore(span.start())
                                                && mark.end().isAfter(span.start())))
                        .toList();
                data.put(track.name(), MusicTools.lines(found));
            }
            List<Object> notes = new ArrayList<>();
            context.project().notes().stream()
                    .filter(note -> when.stream().anyMatch(span -> span.contains(note.time())))
                    .limit(Words.MOST)
                    .forEach(note -> notes.add(Words.seconds(note.time()) + " " + note.text()));
            if (!notes.isEmpty() && kind.isEmpty()) {
                data.put("notes", notes);
            }
            return ToolResult.of(data.isEmpty() ? "there are no such marks" : "", data);
        }
    }
}
