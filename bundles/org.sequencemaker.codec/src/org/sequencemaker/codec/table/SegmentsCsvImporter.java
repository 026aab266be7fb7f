package org.sequencemaker.codec.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Overlaps;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.smproj.EffectsText;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

/** Reads a table of segments as {@link SegmentsCsvExporter} writes it; only times and colour are needed. */
public final class SegmentsCsvImporter implements Importer {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String label() {
        return "Table of segments";
    }

    @Override
    public List<String> suffixes() {
        return List.of(SegmentsCsvExporter.SUFFIX);
    }

    @Override
    public boolean recognises(Source source) {
        return Csv.hasColumns(source, List.of("start_seconds", "end_seconds", "color"));
    }

    @Override
    public Imported read(Source source) throws CodecException {
        if (!recognises(source)) {
            throw new CodecException(
                    source.name(),
                    "line 1",
                    "not a table of segments: it must name the columns start_seconds, end_seconds and color",
                    "The others are " + String.join(", ", SegmentsCsvExporter.COLUMNS));
        }
        Map<String, List<Segment>> timelines = new LinkedHashMap<>();
        Time length = Time.ZERO;
        for (Csv.Row row : Csv.read(source)) {
            Cells cells = new Cells(source.name(), row);
            Segment segment = segment(cells, source, row.line());
            String name = cells.text("timeline").isBlank() ? "Ball 1" : cells.text("timeline");
            timelines.computeIfAbsent(name, key -> new ArrayList<>()).add(segment);
            length = Time.max(length, segment.end());
        }
        Warnings warnings = new Warnings();
        String stem = source.stem(SegmentsCsvExporter.SUFFIX);
        Project project = Project.empty(
                        stem.isBlank() ? Metadata.UNTITLED : stem, Settings.DEFAULT.withDuration(length))
                .withTimelines(timelines(timelines, length, warnings));
        return new Imported(project, warnings.list());
    }

    private static List<Timeline> timelines(Map<String, List<Segment>> found, Time length, Warnings warnings) {
        List<Timeline> timelines = new ArrayList<>();
        found.forEach((name, segments) -> {
            int place = timelines.size();
            List<Segment> numbered = new ArrayList<>();
            for (Segment segment : Overlaps.cut(segments, name, warnings)) {
                numbered.add(segment.withId(SegmentId.loaded(place, numbered.size())));
            }
            int pixels = segments.stream().mapToInt(Segment::pixels).max().orElse(Segment.DEFAULT_PIXELS);
            timelines.add(new Timeline(
                    TimelineId.loaded(place),
                    name,
                    pixels,
                    length,
                    Segments.of(numbered),
                    TimelineView.PLAIN,
                    Kept.NOTHING));
        });
        return timelines;
    }

    private static Segment segment(Cells cells, Source source, int line) throws CodecException {
        Time start = cells.time("start_seconds");
        Time end = cells.time("end_seconds");
        if (!start.isBefore(end)) {
            throw cells.problem("end_seconds", "must be after the start, " + start);
        }
        Rgb colour = cells.colour("color");
        Look look =
                cells.text("end_color").isBlank() ? Look.solid(colour) : Look.fade(colour, cells.colour("end_color"));
        return new Segment(
                SegmentId.loaded(0, 0),
                new Span(start, end),
                look.withEffects(effects(cells, source, line)),
                cells.whole("pixels", 1, Segment.MAX_PIXELS, Segment.DEFAULT_PIXELS),
                null,
                null,
                Origin.imported(source.name()),
                Kept.NOTHING);
    }

    private static List<Effect> effects(Cells cells, Source source, int line) throws CodecException {
        String json = cells.text("effects");
        if (json.isBlank()) {
            return List.of();
        }
        try {
            Source cell = Source.of(source.name(), json.getBytes(StandardCharsets.UTF_8));
            return EffectsText.read(JsonDocument.parse(cell).root());
        } catch (CodecException e) {
            throw new CodecException(
                    source.name(), "line " + line, "the effects cannot be read (" + e.getMessage() + ")", "", e);
        }
    }
}
