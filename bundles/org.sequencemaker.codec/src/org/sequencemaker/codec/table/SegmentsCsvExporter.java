package org.sequencemaker.codec.table;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exported.OutputFile;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.smproj.EffectsText;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Writes the segments of all timelines as a table with these columns: {@code timeline} (name),
 * {@code start_seconds}, {@code end_seconds} (exact, with a point), {@code color} ({@code #RRGGBB}),
 * {@code end_color} (empty for a solid), {@code pixels}, {@code effects} (JSON as in a project file,
 * empty for none).
 */
public final class SegmentsCsvExporter implements Exporter {
    static final String SUFFIX = ".csv";
    static final List<String> COLUMNS =
            List.of("timeline", "start_seconds", "end_seconds", "color", "end_color", "pixels", "effects");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String label() {
        return "Table of segments";
    }

    @Override
    public String suffix() {
        return SUFFIX;
    }

    @Override
    public boolean perTimeline() {
        return false;
    }

    @Override
    public Exported write(Project project, ExportOptions options) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (Timeline timeline : options.chosen(project)) {
            for (Segment segment : timeline.segments()) {
                rows.add(row(timeline, segment));
            }
        }
        String name = ExportOptions.safe(project.name()) + SUFFIX;
        return new Exported(List.of(new OutputFile(name, Csv.write(rows))), List.of());
    }

    private static List<String> row(Timeline timeline, Segment segment) {
        Look look = segment.look();
        return List.of(
                Csv.safe(timeline.name()),
                JsonText.seconds(segment.start()),
                JsonText.seconds(segment.end()),
                look.start().hex(),
                look.fade() ? look.end().hex() : "",
                Integer.toString(segment.pixels()),
                look.effects().isEmpty() ? "" : Csv.safe(EffectsText.write(look.effects())));
    }
}
