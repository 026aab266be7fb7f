package org.sequencemaker.codec.marks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.table.Cells;
import org.sequencemaker.codec.table.Csv;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Time;

/** Reads a table of marks as {@link MarksCsvExporter} writes it; only the time is needed. */
public final class MarksCsvImporter implements Importer {
    @Override
    public String id() {
        return "marks.csv";
    }

    @Override
    public String label() {
        return "Table of marks";
    }

    @Override
    public List<String> suffixes() {
        return List.of(MarksCsvExporter.SUFFIX);
    }

    @Override
    public boolean recognises(Source source) {
        return Csv.hasColumns(source, List.of("time_seconds"));
    }

    @Override
    public Imported read(Source source) throws CodecException {
        if (!recognises(source)) {
            throw new CodecException(
                    source.name(),
                    "line 1",
                    "not a table of marks: it must name the column time_seconds",
                    "The others are " + String.join(", ", MarksCsvExporter.COLUMNS));
        }
        Map<String, List<Csv.Row>> byTrack = new LinkedHashMap<>();
        for (Csv.Row row : Csv.read(source)) {
            byTrack.computeIfAbsent(row.get("track"), name -> new ArrayList<>()).add(row);
        }
        List<MarkTrack> tracks = new ArrayList<>();
        for (Map.Entry<String, List<Csv.Row>> track : byTrack.entrySet()) {
            tracks.add(track(track.getKey(), track.getValue(), tracks.size(), source.name()));
        }
        return new Imported(MarksProject.of(source.stem(MarksCsvExporter.SUFFIX), tracks), List.of());
    }

    private static MarkTrack track(String name, List<Csv.Row> rows, int place, String file) throws CodecException {
        MarkTrack.Kind kind = kind(rows.getFirst().get("kind"), name);
        Rgb said = ColourNames.parse(rows.getFirst().get("track_color"));
        List<Mark> marks = new ArrayList<>();
        for (Csv.Row row : rows) {
            marks.add(mark(new Cells(file, row), MarkId.loaded(place, marks.size())));
        }
        String title = name.isBlank() ? "Marks " + (place + 1) : name;
        return new MarkTrack("m" + (place + 1), title, kind, said == null ? MarksProject.colour(kind) : said, marks);
    }

    private static Mark mark(Cells cells, MarkId id) throws CodecException {
        Time time = cells.time("time_seconds");
        Time length = cells.text("length_seconds").isBlank() ? Time.ZERO : cells.time("length_seconds");
        BigDecimal sure = cells.text("confidence").isBlank() ? BigDecimal.ONE : cells.number("confidence");
        if (sure == null || sure.signum() < 0 || sure.compareTo(BigDecimal.ONE) > 0) {
            throw cells.problem("confidence", "must be a number from 0 to 1");
        }
        return new Mark(id, time, length, cells.text("label"), sure.doubleValue(), Kept.NOTHING);
    }

    private static MarkTrack.Kind kind(String said, String name) {
        for (MarkTrack.Kind kind : MarkTrack.Kind.values()) {
            if (kind.name().equalsIgnoreCase(said)) {
                return kind;
            }
        }
        return MarksProject.kind(name);
    }
}
