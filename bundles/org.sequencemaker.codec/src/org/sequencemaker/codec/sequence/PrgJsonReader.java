package org.sequencemaker.codec.sequence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.ColourReading;
import org.sequencemaker.codec.json.JsonField;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.TimeReading;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Hsv;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;

/**
 * Reads a compiled sequence: colours by the moment they begin at, in units of one tick, each lasting
 * until the next. Times are taken exactly, also where a key has decimals, which the predecessor's
 * program writer would round. Black becomes a gap.
 */
final class PrgJsonReader {
    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(1_000_000);

    private final Source source;
    private final JsonValue root;
    private final Warnings warnings = new Warnings();
    private final BigDecimal rate;
    private final boolean hsv;

    PrgJsonReader(Source source, JsonValue root) throws CodecException {
        this.source = source;
        this.root = root;
        this.rate = rate();
        JsonValue format = root.get("color_format");
        this.hsv = format != null && "hsv".equalsIgnoreCase(format.text());
    }

    Imported read() throws CodecException {
        JsonValue sequence = root.get("sequence");
        if (sequence == null || !sequence.isObject()) {
            throw root.error("not a compiled sequence: it has no \"sequence\" with colours by time", "");
        }
        int pixels = pixels(root.get("default_pixels"), Segment.DEFAULT_PIXELS);
        TreeMap<Time, JsonValue> entries = new TreeMap<>();
        for (JsonField field : sequence.fields()) {
            if (entries.put(time(field.name(), field.value()), field.value()) != null) {
                warnings.add(() -> "%s: a second colour at %s; it is the one that counts"
                        .formatted(field.value().place(), field.name()));
            }
        }
        Time end = end(entries);
        List<Segment> segments = segments(entries, end, pixels);
        String name = SingleTimeline.name(source, PrgJsonImporter.SUFFIXES);
        long hertz = rate.setScale(0, RoundingMode.HALF_UP).longValue();
        return new Imported(SingleTimeline.project(name, pixels, hertz, end, segments), warnings.list());
    }

    private List<Segment> segments(TreeMap<Time, JsonValue> entries, Time end, int pixels) throws CodecException {
        List<Segment> segments = new ArrayList<>();
        for (Map.Entry<Time, JsonValue> entry : entries.entrySet()) {
            Look look = look(entry.getValue());
            int lit = pixels(entry.getValue().get("pixels"), pixels);
            Time next = entries.higherKey(entry.getKey());
            Time until = next == null ? end : next;
            boolean dark = !look.fade() && look.start().equals(Rgb.BLACK);
            if (!dark && entry.getKey().isBefore(until)) {
                segments.add(new Segment(
                        SegmentId.loaded(0, segments.size()),
                        new Span(entry.getKey(), until),
                        look,
                        lit,
                        null,
                        null,
                        Origin.imported(source.name()),
                        Kept.NOTHING));
            }
        }
        return segments;
    }

    /** The last colour lasts to the end that is given, one unit if that is not after it, or one second if none is. */
    private Time end(TreeMap<Time, JsonValue> entries) throws CodecException {
        JsonValue said = root.get("end_time");
        Time last = entries.isEmpty() ? Time.ZERO : entries.lastKey();
        if (said == null || said.isNull()) {
            return bounded(last.plusOrLast(Time.ofMillis(1000)), root);
        }
        BigDecimal units = said.number();
        if (units == null) {
            throw said.error("the end is " + said.shown() + ", not a number", "");
        }
        Time end = time(units, said);
        if (last.isBefore(end) || entries.isEmpty()) {
            return end;
        }
        Look look = look(entries.lastEntry().getValue());
        if (end.equals(last) && !look.fade() && look.start().equals(Rgb.BLACK)) {
            return end;
        }
        warnings.add(() -> "%s: the end, at %s, is not after the last colour, at %s, which now lasts one unit"
                .formatted(said.place(), said.shown(), last));
        Time unit = Time.ofMicros(Math.max(1, time(BigDecimal.ONE, said).micros()));
        return bounded(last.plusOrLast(unit), said);
    }

    private Look look(JsonValue entry) throws CodecException {
        JsonValue start = entry.get("start_color");
        JsonValue end = entry.get("end_color");
        if (start != null && end != null) {
            return Look.fade(colour(start), colour(end));
        }
        JsonValue colour = entry.get("color");
        if (colour == null) {
            throw entry.error("an entry with neither \"color\" nor both \"start_color\" and \"end_color\"", "");
        }
        return Look.solid(colour(colour));
    }

    private Rgb colour(JsonValue value) throws CodecException {
        Rgb colour = hsv && value.isList() ? hsv(value.items()) : ColourReading.of(value);
        if (colour == null) {
            throw value.error("not a colour: " + value.shown(), "Write it as [red, green, blue]");
        }
        return colour;
    }

    /** Hue 0 to 360, saturation and value 0 to 100. */
    private static @Nullable Rgb hsv(List<JsonValue> parts) {
        double[] numbers = new double[3];
        for (int i = 0; i < 3; i++) {
            BigDecimal number = i < parts.size() ? parts.get(i).number() : null;
            if (number == null || !Double.isFinite(number.doubleValue())) {
                return null;
            }
            numbers[i] = number.doubleValue();
        }
        double saturation = Math.max(0, Math.min(100, numbers[1])) / 100;
        double value = Math.max(0, Math.min(100, numbers[2])) / 100;
        return Hsv.turned(numbers[0], saturation, value).toRgb();
    }

    private BigDecimal rate() throws CodecException {
        JsonValue said = root.get("refresh_rate");
        if (said == null || said.isNull()) {
            return BigDecimal.ONE;
        }
        BigDecimal number = said.number();
        if (number == null
                || number.signum() <= 0
                || number.compareTo(MOST_RATE) > 0
                || number.compareTo(new BigDecimal("0.001")) < 0) {
            throw said.error("the refresh rate is " + said.shown(), "It must be a number of units per second above 0");
        }
        return number;
    }

    private int pixels(@Nullable JsonValue said, int otherwise) {
        if (said == null || said.isNull()) {
            return otherwise;
        }
        BigDecimal number = said.number();
        int pixels = number == null
                ? 0
                : number.max(BigDecimal.ZERO).min(BigDecimal.valueOf(1000)).intValue();
        if (pixels >= 1 && pixels <= Segment.MAX_PIXELS) {
            return pixels;
        }
        warnings.add(() -> "%s: %s pixels; %d is used instead".formatted(said.place(), said.shown(), otherwise));
        return otherwise;
    }

    private Time time(String key, JsonValue entry) throws CodecException {
        BigDecimal units = JsonText.number(key);
        if (units == null) {
            throw entry.error("the time \"" + shortened(key) + "\" is not a number", "");
        }
        return time(units, entry);
    }

    private static String shortened(String key) {
        return key.length() > 40 ? key.substring(0, 40) + "…" : key;
    }

    private Time time(BigDecimal units, JsonValue at) throws CodecException {
        if (units.signum() < 0) {
            throw at.error("a time before the start: " + shortened(units.toString()), "");
        }
        Time time = TimeReading.seconds(units.divide(rate, 9, RoundingMode.HALF_UP));
        if (time == null) {
            throw at.error("a time too far away: " + shortened(units.toString()), "A show lasts no longer than a day");
        }
        return bounded(time, at);
    }

    private static Time bounded(Time time, JsonValue at) throws CodecException {
        if (time.isAfter(Settings.MAX_DURATION)) {
            throw at.error("the sequence goes on to " + time, "A show lasts no longer than a day");
        }
        return time;
    }
}
