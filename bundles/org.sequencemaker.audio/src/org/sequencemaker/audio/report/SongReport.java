package org.sequencemaker.audio.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a song, as far as the report has it; times in seconds. Members that nobody asked for are empty.
 *
 * @param duration of the song
 * @param tempo beats per minute, 0 for no pulse
 * @param meter beats in a bar
 * @param beats times
 * @param beatConfidences 0 to 1, one for each beat
 * @param downbeats times
 * @param onsets times
 * @param onsetStrengths about 0 to 2, one for each onset
 * @param sections one after the other
 */
public record SongReport(
        double duration,
        double tempo,
        int meter,
        List<Double> beats,
        List<Double> beatConfidences,
        List<Double> downbeats,
        List<Double> onsets,
        List<Double> onsetStrengths,
        List<Section> sections) {
    /** A stretch that sounds alike; the same letter for those that are alike among each other. */
    public record Section(double start, double end, String label, double confidence) {}

    /** Copies the lists. */
    public SongReport {
        beats = List.copyOf(beats);
        beatConfidences = List.copyOf(beatConfidences);
        downbeats = List.copyOf(downbeats);
        onsets = List.copyOf(onsets);
        onsetStrengths = List.copyOf(onsetStrengths);
        sections = List.copyOf(sections);
    }

    /**
     * Reads a report.
     *
     * @throws IOException when the file cannot be read or is none
     */
    public static SongReport read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static SongReport parse(String text) throws IOException {
        if (!(new JsonReader(text).read() instanceof Map<?, ?> all)
                || !"sequencemaker-audio-report".equals(all.get("format"))) {
            throw new IOException("The file is no report of a song");
        }
        List<Section> sections = new ArrayList<>();
        if (all.get("sections") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> s) {
                    String label = s.get("label") instanceof String words ? words : "";
                    sections.add(new Section(
                            number(s.get("start")), number(s.get("end")), label, number(s.get("confidence"))));
                }
            }
        }
        return new SongReport(
                number(all.get("duration")),
                number(all.get("tempo")),
                (int) number(all.get("meter")),
                numbers(all.get("beats")),
                numbers(all.get("beatConfidences")),
                numbers(all.get("downbeats")),
                numbers(all.get("onsets")),
                numbers(all.get("onsetStrengths")),
                sections);
    }

    private static double number(@Nullable Object value) {
        return value instanceof Double number ? number : 0;
    }

    private static List<Double> numbers(@Nullable Object value) {
        List<Double> result = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(each -> result.add(number(each)));
        }
        return result;
    }
}
