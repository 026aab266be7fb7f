package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/** Finds the marks that a model names: beats, downbeats, onsets, sections, words, taps, or a track by its name. */
public final class MarkTimes {
    private MarkTimes() {}

    /**
     * Returns the times of marks inside stretches, sorted.
     *
     * @param every 1 for all, 2 for each second one
     * @param first which of them comes first, from 1
     */
    static List<Time> in(Project project, String kind, List<Span> spans, int every, int first) {
        List<Time> times = new ArrayList<>();
        for (Span span : spans) {
            int place = 0;
            for (Time time : all(project, kind)) {
                if (span.contains(time)) {
                    place++;
                    if (place >= first && (place - first) % every == 0) {
                        times.add(time);
                    }
                }
            }
        }
        if (times.isEmpty()) {
            throw new Refusal("there are no " + kind + " in " + Words.spans(spans) + "; there are " + there(project));
        }
        return times;
    }

    /** Returns the times of all marks of a kind, sorted, each once. */
    public static List<Time> all(Project project, String kind) {
        String plain = kind.toLowerCase(Locale.ROOT).strip();
        if (plain.matches("words?|lyrics?")) {
            List<Time> words = words(project).stream().map(Lyrics.Word::start).toList();
            return new ArrayList<>(new TreeSet<>(words));
        }
        MarkTrack track = track(project, plain);
        if (track == null) {
            throw new Refusal("there are no marks " + kind + "; there are " + there(project)
                    + (project.markTracks().isEmpty() ? ": the song has not been analysed" : ""));
        }
        return new ArrayList<>(
                new TreeSet<>(track.marks().stream().map(Mark::time).toList()));
    }

    /** Returns the track of a name or a kind, or null. */
    static @Nullable MarkTrack track(Project project, String name) {
        for (MarkTrack track : project.markTracks()) {
            if (track.name().equalsIgnoreCase(name) || track.id().equalsIgnoreCase(name)) {
                return track;
            }
        }
        String singular = name.replaceFirst("s$", "");
        for (MarkTrack track : project.markTracks()) {
            String kind = track.kind().name().toLowerCase(Locale.ROOT);
            if (kind.equals(singular) || kind.equals("downbeat") && singular.matches("bar|measure")) {
                return track;
            }
        }
        return null;
    }

    /** Returns the sung words by time: those of the lyrics, or else marks. */
    public static List<Lyrics.Word> words(Project project) {
        if (!project.lyrics().words().isEmpty()) {
            return project.lyrics().words().stream()
                    .sorted((a, b) -> a.start().compareTo(b.start()))
                    .toList();
        }
        MarkTrack track = track(project, "lyric");
        return track == null
                ? List.of()
                : track.marks().stream()
                        .map(mark -> new Lyrics.Word(mark.label(), mark.time(), mark.end()))
                        .toList();
    }

    private static String there(Project project) {
        String tracks = project.markTracks().stream()
                .map(track -> "\"" + track.name() + "\" (" + track.marks().size() + ")")
                .collect(Collectors.joining(", "));
        int words = words(project).size();
        return (tracks.isEmpty() ? "none" : tracks) + (words == 0 ? "" : " and " + Words.count(words, "word"));
    }
}
