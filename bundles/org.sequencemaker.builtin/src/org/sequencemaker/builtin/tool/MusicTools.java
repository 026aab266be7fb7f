package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/** What the music is like. */
public final class MusicTools {
    private MusicTools() {}

    /** The sections of the song. */
    public static final class Sections implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            MarkTrack sections = MarkTimes.track(context.project(), "section");
            if (sections == null) {
                throw new Refusal("the project has no sections; the song has not been analysed");
            }
            return ToolResult.of("", Map.of("sections", lines(sections.marks())));
        }
    }

    /** How loud, bright and busy the song is at a moment, or over stretches. */
    public static final class Features implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Samples song = song(context);
            if (call.has("at")) {
                return ToolResult.of("", Sound.at(song, call.time("at")));
            }
            if (!call.has("when")) {
                throw new Refusal("audio_features needs at or when");
            }
            List<Object> stretches = new ArrayList<>();
            for (Span span : call.spans("when").stream().limit(50).toList()) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("start", Words.seconds(span.start()));
                line.put("end", Words.seconds(span.end()));
                line.put("energy", rounded(Sound.loudness(song, span)));
                Object bright = Sound.at(song, span.start().plus(span.length().scaled(1, 2)))
                        .get("spectral_centroid");
                line.put("spectral_centroid_in_the_middle", bright == null ? 0 : bright);
                line.put("beats_per_minute", tempo(context.project(), span));
                stretches.add(line);
            }
            return ToolResult.of("", Map.of("stretches", stretches));
        }
    }

    /** Returns the song, or refuses. */
    public static Samples song(ToolContext context) {
        Samples song = context.host().song();
        if (song == null) {
            throw new Refusal("the song has not been decoded here, so nothing is known of its sound;"
                    + " its marks, sections and words may be known");
        }
        return song;
    }

    /** Returns beats per minute in a span; 0 where there are too few beats. */
    public static double tempo(Project project, Span span) {
        List<Time> beats = Bars.of(project.markTracks()).times().stream()
                .filter(span::contains)
                .toList();
        if (beats.size() < 2) {
            return 0;
        }
        double seconds = beats.getLast().minus(beats.getFirst()).inSeconds();
        return seconds <= 0 ? 0 : Math.rint((beats.size() - 1) * 600 / seconds) / 10;
    }

    static List<Object> tracks(Project project) {
        List<Object> tracks = new ArrayList<>();
        for (MarkTrack track : project.markTracks()) {
            tracks.add(track.name() + " (" + Words.count(track.marks().size(), "mark") + ")");
        }
        return tracks;
    }

    static List<Object> lines(List<Mark> marks) {
        List<Object> lines = new ArrayList<>();
        for (Mark mark : marks.subList(0, Math.min(Words.MOST, marks.size()))) {
            String length = mark.length().isAfter(Time.ZERO) ? "-" + Words.seconds(mark.end()) : "";
            String label = mark.label().isEmpty() ? "" : " " + mark.label();
            lines.add(Words.seconds(mark.time()) + length + label);
        }
        if (marks.size() > Words.MOST) {
            lines.add("and " + (marks.size() - Words.MOST) + " more; ask for less time");
        }
        return lines;
    }

    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }
}
