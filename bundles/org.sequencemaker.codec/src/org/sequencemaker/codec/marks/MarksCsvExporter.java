package org.sequencemaker.codec.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exported.OutputFile;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.table.Csv;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;

/**
 * Writes all marks as a table with these columns: {@code track} (name), {@code kind} (beat, downbeat,
 * onset, section, lyric, tap, own), {@code track_color} ({@code #RRGGBB}), {@code time_seconds},
 * {@code length_seconds} (0 for a moment), {@code label}, {@code confidence} (0 to 1).
 */
public final class MarksCsvExporter implements Exporter {
    static final String SUFFIX = ".marks.csv";
    static final List<String> COLUMNS =
            List.of("track", "kind", "track_color", "time_seconds", "length_seconds", "label", "confidence");

    @Override
    public String id() {
        return "marks.csv";
    }

    @Override
    public String label() {
        return "Table of marks";
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
        for (MarkTrack track : project.markTracks()) {
            for (Mark mark : track.marks()) {
                rows.add(List.of(
                        Csv.safe(track.name()),
                        track.kind().name().toLowerCase(Locale.ROOT),
                        track.colour().hex(),
                        JsonText.seconds(mark.time()),
                        JsonText.seconds(mark.length()),
                        Csv.safe(mark.label()),
                        JsonText.number(mark.confidence())));
            }
        }
        String name = ExportOptions.safe(project.name()) + SUFFIX;
        return new Exported(List.of(new OutputFile(name, Csv.write(rows))), List.of());
    }
}
