package org.sequencemaker.builtin.audio;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.json.JsonField;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.extension.audio.Analysis.Series;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.time.Time;

/**
 * What the audio worker found in a song, as marks and series. Its layout is described in {@code REPORT.md} of the worker;
 * what is missing there is empty here.
 */
public final class SongReport {
    private static final Map<String, String> UNITS =
            Map.of("loudness", "LUFS", "centroid", "Hz", "rolloff", "Hz", "zeroCrossings", "1/s");

    private final JsonValue root;

    private SongReport(JsonValue root) {
        this.root = root;
    }

    /**
     * Reads a report.
     *
     * @throws CodecException when it is none
     */
    public static SongReport read(Path path) throws IOException, CodecException {
        JsonValue root = JsonDocument.parse(Source.of(String.valueOf(path.getFileName()), Files.readAllBytes(path)))
                .root();
        JsonValue format = root.get("format");
        if (format == null || !"sequencemaker-audio-report".equals(format.text())) {
            throw root.error("this is no report of the audio worker", "Analyse the song again");
        }
        return new SongReport(root);
    }

    /** A number of the report, such as {@code tempo}; 0 where it is not there. */
    public double number(String name) {
        return number(root, name, 0);
    }

    /** A text inside an object of the report, such as the title of the key; empty where it is not there. */
    public String text(String object, String name) {
        JsonValue value = root.get(object);
        JsonValue member = value == null ? null : value.get(name);
        String text = member == null ? null : member.text();
        return text == null ? "" : text;
    }

    /** The beats, numbered within their bars. */
    public MarkTrack beats() {
        float[] times = numbers(root, "beats");
        List<Mark> marks = new ArrayList<>();
        float[] sure = numbers(root, "beatConfidences");
        float[] downbeats = numbers(root, "downbeats");
        int bar = 0;
        int beat = 0;
        double[] exact = exact("beats");
        for (int i = 0; i < times.length; i++) {
            while (bar < downbeats.length && downbeats[bar] <= times[i] + 0.001f) {
                bar++;
                beat = 0;
            }
            beat++;
            marks.add(mark(exact[i], 0, bar == 0 ? "" : Integer.toString(beat), i < sure.length ? sure[i] : 1));
        }
        return track("beats", "Beats", Kind.BEAT, new Rgb(90, 160, 255), marks);
    }

    /** The first beats of bars, numbered through the song. */
    public MarkTrack downbeats() {
        double sure = number(root, "meterConfidence", 1);
        List<Mark> marks = new ArrayList<>();
        for (double time : exact("downbeats")) {
            marks.add(mark(time, 0, Integer.toString(marks.size() + 1), sure));
        }
        return track("downbeats", "Bars", Kind.DOWNBEAT, new Rgb(255, 120, 80), marks);
    }

    /** Where sounds begin. */
    public MarkTrack onsets() {
        float[] sure = numbers(root, "onsetConfidences");
        List<Mark> marks = new ArrayList<>();
        double[] times = exact("onsets");
        for (int i = 0; i < times.length; i++) {
            marks.add(mark(times[i], 0, "", i < sure.length ? sure[i] : 1));
        }
        return track("onsets", "Onsets", Kind.ONSET, new Rgb(170, 170, 170), marks);
    }

    /** Sections; those that sound alike have the same letter. */
    public MarkTrack sections() {
        return track("sections", "Sections", Kind.SECTION, new Rgb(150, 210, 110), stretches("sections", "label"));
    }

    /** Build-ups, drops, breaks and silences. */
    public MarkTrack events() {
        return track("events", "Events", Kind.OWN, new Rgb(230, 190, 80), stretches("events", "kind"));
    }

    private List<Mark> stretches(String name, String label) {
        List<Mark> marks = new ArrayList<>();
        JsonValue list = root.get(name);
        for (JsonValue item : list == null ? List.<JsonValue>of() : list.items()) {
            double start = number(item, "start", 0);
            JsonValue word = item.get(label);
            String text = word == null ? null : word.text();
            marks.add(mark(
                    start,
                    Math.max(0, number(item, "end", start) - start),
                    text == null ? "" : text,
                    number(item, "confidence", 1)));
        }
        return marks;
    }

    /** The tempo in beats per minute, once a second. */
    public Series tempo() {
        JsonValue curve = root.get("tempoCurve");
        float[] times = curve == null ? new float[0] : numbers(curve, "times");
        float[] values = curve == null ? new float[0] : numbers(curve, "values");
        float[] result = new float[(int) Math.ceil(number("duration"))];
        int at = 0;
        for (int i = 0; i < result.length && values.length > 0; i++) {
            while (at + 1 < Math.min(times.length, values.length) && times[at + 1] <= i) {
                at++;
            }
            result[i] = values[at];
        }
        return new Series("tempo", "bpm", 1, result);
    }

    /** Loudness, bands and the like. */
    public List<Series> energy() {
        List<Series> result = new ArrayList<>();
        JsonValue energy = root.get("energy");
        double hop = energy == null ? 0 : number(energy, "hop", 0);
        for (JsonField field : energy == null || hop <= 0 ? List.<JsonField>of() : energy.fields()) {
            if (field.value().isList()) {
                String unit = UNITS.getOrDefault(field.name(), "");
                result.add(new Series(field.name(), unit, hop, floats(field.value())));
            }
        }
        return result;
    }

    /** The leading pitch, and how sure it is. */
    public List<Series> melody() {
        JsonValue melody = root.get("melody");
        double hop = melody == null ? 0 : number(melody, "hop", 0);
        if (melody == null || hop <= 0) {
            return List.of();
        }
        return List.of(
                new Series("melody", "MIDI pitch", hop, numbers(melody, "pitch")),
                new Series("melodyConfidence", "", hop, numbers(melody, "confidence")));
    }

    private static MarkTrack track(String id, String name, Kind kind, Rgb colour, List<Mark> marks) {
        return new MarkTrack(id.toLowerCase(Locale.ROOT), name, kind, colour, marks);
    }

    private static Mark mark(double time, double length, String label, double confidence) {
        return new Mark(
                MarkId.fresh(),
                Time.ofSeconds(Math.max(0, time)),
                Time.ofSeconds(length),
                label,
                Math.clamp(confidence, 0, 1),
                Kept.NOTHING);
    }

    private static double number(JsonValue object, String name, double otherwise) {
        JsonValue value = object.get(name);
        BigDecimal number = value == null ? null : value.number();
        return number == null ? otherwise : number.doubleValue();
    }

    /** Numbers of a list with all the digits the report gives them. */
    private double[] exact(String name) {
        JsonValue list = root.get(name);
        return list == null
                ? new double[0]
                : list.items().stream().mapToDouble(SongReport::value).toArray();
    }

    private static float[] numbers(JsonValue object, String name) {
        return floats(object.get(name));
    }

    private static float[] floats(@Nullable JsonValue list) {
        List<JsonValue> items = list == null ? List.of() : list.items();
        float[] result = new float[items.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) value(items.get(i));
        }
        return result;
    }

    private static double value(JsonValue value) {
        BigDecimal number = value.number();
        return number == null ? 0 : number.doubleValue();
    }
}
