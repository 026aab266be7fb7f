package org.sequencemaker.codec.sequence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Overlaps;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.ColourReading;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.TimeReading;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;

/**
 * Reads a ball sequence. Two scripts of the predecessor's author write it in their own ways, which are
 * taken too: times in milliseconds under names ending in {@code _ms}, a colour for each pixel under
 * {@code pixels}, and pixels called {@code "all"}.
 */
final class BallJsonReader {
    private final Source source;
    private final JsonValue root;
    private final Warnings warnings = new Warnings();

    BallJsonReader(Source source, JsonValue root) {
        this.source = source;
        this.root = root;
    }

    Imported read() throws CodecException {
        JsonValue list = root.get("segments");
        if (list == null || !list.isList()) {
            throw root.error("not a ball sequence: it has no list of segments", "");
        }
        JsonValue metadata = root.get("metadata");
        int pixels = whole(
                metadata == null ? null : metadata.get("default_pixels"), Segment.MAX_PIXELS, Segment.DEFAULT_PIXELS);
        int rate = whole(metadata == null ? null : metadata.get("refresh_rate"), Settings.MAX_RATE, 50);
        List<Segment> segments = new ArrayList<>();
        for (JsonValue item : list.items()) {
            segments.add(segment(item, pixels));
        }
        String name = name(metadata);
        List<Segment> apart = numbered(Overlaps.cut(segments, name, warnings));
        Time said = metadata == null ? null : time(metadata, "total_duration");
        Time end = apart.isEmpty() ? Time.ZERO : apart.getLast().end();
        Time length = said == null || said.isAfter(Settings.MAX_DURATION) ? end : Time.max(said, end);
        Project project = SingleTimeline.project(name, pixels, rate, length, apart);
        return new Imported(project, warnings.list());
    }

    private String name(@Nullable JsonValue metadata) {
        JsonValue said = metadata == null ? null : metadata.get("name");
        String name = said == null ? null : said.text();
        if (name == null || name.isBlank()) {
            return SingleTimeline.name(source, BallJsonImporter.SUFFIXES);
        }
        return name.endsWith(".ball") ? name.substring(0, name.length() - ".ball".length()) : name;
    }

    private Segment segment(JsonValue item, int pixels) throws CodecException {
        Time start = time(item, "start_time");
        Time end = time(item, "end_time");
        if (start == null || end == null) {
            throw item.error("a segment without \"start_time\" and \"end_time\" in seconds", "");
        }
        if (!Span.isPossible(start, end) || end.isAfter(Settings.MAX_DURATION)) {
            throw item.error("a segment cannot last from " + start + " to " + end, "");
        }
        JsonValue lit = item.get("pixels");
        boolean each = lit != null && lit.isList();
        return new Segment(
                SegmentId.loaded(0, 0),
                new Span(start, end),
                Look.solid(each && lit != null && !item.has("color") ? ofPixels(lit) : colour(item)),
                each ? pixels : whole(lit, Segment.MAX_PIXELS, pixels),
                null,
                null,
                Origin.imported(source.name()),
                Kept.NOTHING);
    }

    private static Rgb colour(JsonValue item) throws CodecException {
        JsonValue said = item.get("color");
        Rgb colour = said == null ? null : ColourReading.of(said);
        if (colour == null) {
            throw item.error("a segment without a colour", "Write it as \"color\": [red, green, blue]");
        }
        return colour;
    }

    private Rgb ofPixels(JsonValue list) throws CodecException {
        Rgb first = null;
        for (JsonValue pixel : list.items()) {
            Rgb colour = ColourReading.of(pixel);
            if (colour == null) {
                throw pixel.error("not a colour: " + pixel.shown(), "");
            }
            if (first != null && !first.equals(colour)) {
                warnings.add(() -> list.place() + ": pixels of different colours; all get the first one's");
                return first;
            }
            first = colour;
        }
        if (first == null) {
            throw list.error("a segment without a colour", "");
        }
        return first;
    }

    private static List<Segment> numbered(List<Segment> segments) {
        List<Segment> numbered = new ArrayList<>();
        for (Segment segment : segments) {
            numbered.add(segment.withId(SegmentId.loaded(0, numbered.size())));
        }
        return numbered;
    }

    /** Returns a time in seconds, or in milliseconds under the name with {@code _ms}, or null. */
    private static @Nullable Time time(JsonValue object, String name) {
        JsonValue seconds = object.get(name);
        if (seconds != null) {
            return TimeReading.seconds(seconds);
        }
        JsonValue millis = object.get(name + "_ms");
        BigDecimal number = millis == null ? null : millis.number();
        return number == null ? null : TimeReading.seconds(number.scaleByPowerOfTen(-3));
    }

    private static int whole(@Nullable JsonValue said, int most, int otherwise) {
        BigDecimal number = said == null ? null : said.number();
        if (number == null) {
            return otherwise; // "all" is one of the things that scripts write here
        }
        return number.max(BigDecimal.ONE).min(BigDecimal.valueOf(most)).intValue();
    }
}
