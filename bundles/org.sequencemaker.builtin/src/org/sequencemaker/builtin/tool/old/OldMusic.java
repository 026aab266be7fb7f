package org.sequencemaker.builtin.tool.old;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.builtin.tool.MarkTimes;
import org.sequencemaker.builtin.tool.MusicTools;
import org.sequencemaker.builtin.tool.Sound;
import org.sequencemaker.builtin.tool.WordTools;
import org.sequencemaker.builtin.tool.Words;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/** The song and its words. */
public final class OldMusic {
    private OldMusic() {}

    /** {@code get_song_metadata}. */
    public static final class Metadata implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Project project = context.project();
            Map<String, Object> data = new LinkedHashMap<>();
            String song = project.lyrics().songName();
            data.put("song_title", song.isEmpty() ? project.name() : song);
            data.put("duration_seconds", Words.seconds(project.duration()));
            Span all = OldCalls.span(Time.ZERO, project.duration());
            data.put("estimated_tempo", MusicTools.tempo(project, all));
            int beats = count(project, MarkTrack.Kind.BEAT);
            int bars = count(project, MarkTrack.Kind.DOWNBEAT);
            data.put(
                    "time_signature_guess",
                    bars == 0 ? "unknown" : Math.max(1, Math.round(beats / (double) bars)) + "/4");
            data.put("total_beats", beats);
            data.put("total_downbeats", bars);
            data.put("sections", sections(project, "").stream().map(Mark::label).toList());
            if (project.audio().isPresent()) {
                data.put("audio_file", project.audio().relativePath());
            }
            return ToolResult.of("", data);
        }
    }

    private static int count(Project project, MarkTrack.Kind kind) {
        return project.markTracks().stream()
                .filter(track -> track.kind() == kind)
                .findFirst()
                .map(track -> track.marks().size())
                .orElse(0);
    }

    /** {@code get_beats_in_range}. */
    public static final class Beats implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Span range = OldCalls.range(call, context.project());
            boolean down = call.text("beat_type").equals("downbeat");
            List<Object> beats = new ArrayList<>();
            for (Time time : MarkTimes.all(context.project(), down ? "downbeats" : "beats")) {
                if (range.contains(time)) {
                    beats.add(Words.seconds(time));
                }
            }
            return ToolResult.of("count " + beats.size(), Map.of("beats", bounded(beats)));
        }
    }

    /** {@code get_section_details}. */
    public static final class Section implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Mark section =
                    sections(context.project(), call.text("section_label")).getFirst();
            Span span = OldCalls.span(section.time(), section.end());
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("label", section.label());
            data.put("start_time", Words.seconds(section.time()));
            data.put("end_time", Words.seconds(section.end()));
            data.put("duration", Words.seconds(section.length()));
            for (MarkTrack.Kind kind : List.of(MarkTrack.Kind.BEAT, MarkTrack.Kind.DOWNBEAT)) {
                List<Object> times = new ArrayList<>();
                context.project().markTracks().stream()
                        .filter(track -> track.kind() == kind)
                        .flatMap(track -> track.marks().stream())
                        .filter(mark -> span.contains(mark.time()))
                        .forEach(mark -> times.add(Words.seconds(mark.time())));
                String name = kind == MarkTrack.Kind.BEAT ? "beat" : "downbeat";
                data.put(name + "s", bounded(times));
                data.put(name + "_count", times.size());
            }
            Samples song = context.host().song();
            if (song != null) {
                data.put("average_energy", Sound.loudness(song, span));
            }
            return ToolResult.of("", data);
        }
    }

    /** {@code get_feature_value_at_time}. */
    public static final class Feature implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Object value = Sound.at(MusicTools.song(context), call.time("time")).get(call.text("feature_name"));
            return ToolResult.of("", Map.of("feature", call.text("feature_name"), "value", value == null ? 0 : value));
        }
    }

    /** {@code get_word_timestamps}, and for every word {@code get_all_word_timestamps}. */
    public static final class WordTimes implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            String word = call.has("word") ? call.text("word") : "*";
            List<Lyrics.Word> found =
                    WordTools.matching(context.project(), word, List.of(OldCalls.range(call, context.project())));
            long most = call.has("limit") ? call.integer("limit") : Words.MOST;
            return ToolResult.of(
                    "count " + found.size(),
                    Map.of(
                            "words",
                            found.stream()
                                    .limit(Math.min(most, Words.MOST))
                                    .map(OldMusic::line)
                                    .toList()));
        }
    }

    /** {@code find_first_word}. */
    public static final class FirstWord implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            List<Lyrics.Word> words = MarkTimes.words(context.project());
            if (words.isEmpty()) {
                throw new Refusal("the project has no words with times");
            }
            return ToolResult.of("", line(words.getFirst()));
        }
    }

    /** {@code get_lyrics_info}. */
    public static final class LyricsInfo implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Lyrics lyrics = context.project().lyrics();
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("song_name", lyrics.songName());
            data.put("artist_name", lyrics.artistName());
            data.put("word_count", lyrics.words().size());
            String text = lyrics.text();
            data.put("text", text.length() > 4000 ? text.substring(0, 4000) + "…" : text);
            return ToolResult.of("", data);
        }
    }

    /** Returns the sections of a name; all of them for an empty one. */
    static List<Mark> sections(Project project, String label) {
        List<Mark> all = project.markTracks().stream()
                .filter(track -> track.kind() == MarkTrack.Kind.SECTION)
                .findFirst()
                .map(MarkTrack::marks)
                .orElse(List.of());
        if (label.isEmpty()) {
            return all;
        }
        List<Mark> found = all.stream()
                .filter(mark -> mark.label().equalsIgnoreCase(label))
                .toList();
        if (found.isEmpty()) {
            throw new Refusal("there is no section \"" + label + "\"; there are "
                    + all.stream().map(Mark::label).distinct().toList());
        }
        return found;
    }

    private static Map<String, Object> line(Lyrics.Word word) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("word", word.text());
        line.put("start_time", Words.seconds(word.start()));
        line.put("end_time", Words.seconds(word.end()));
        return line;
    }

    private static List<Object> bounded(List<Object> list) {
        return list.subList(0, Math.min(Words.MOST, list.size()));
    }
}
