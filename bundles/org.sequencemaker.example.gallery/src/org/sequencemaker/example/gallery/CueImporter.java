package org.sequencemaker.example.gallery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FileImporter;
import org.sequencemaker.extension.format.FormatException;
import org.sequencemaker.extension.format.ImportedProject;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/** Reads what {@link CueExporter} writes. */
public final class CueImporter implements FileImporter {
    @Override
    public boolean recognises(FileContent file) {
        return file.bytes().length == 0 || Character.isDigit(file.bytes()[0]);
    }

    @Override
    public ImportedProject read(FileContent file, Host host) throws FormatException, InterruptedException {
        List<Segment> segments = new ArrayList<>();
        String[] lines = file.text().split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!lines[i].isBlank()) {
                segments.add(segment("line " + (i + 1), lines[i]));
            }
        }
        try {
            Segments sorted = Segments.of(segments);
            Project empty =
                    Project.empty(file.name(), new Settings(sorted.end(), 100, Segment.DEFAULT_PIXELS, Kept.NOTHING));
            Timeline timeline = Timeline.empty(file.name(), Segment.DEFAULT_PIXELS, sorted.end())
                    .withSegments(sorted);
            return new ImportedProject(empty.withTimelines(List.of(timeline)), List.of());
        } catch (IllegalArgumentException e) {
            throw new FormatException("", String.valueOf(e.getMessage()), "Put the lines in order");
        }
    }

    private static Segment segment(String place, String line) throws FormatException {
        String[] words = line.strip().split("\\s+");
        Rgb colour = words.length == 3 ? ColourNames.parse(words[2]) : null;
        if (colour == null) {
            throw new FormatException(place, "not a start, an end and a colour: " + line, "");
        }
        try {
            Span span = new Span(Time.ofSeconds(new BigDecimal(words[0])), Time.ofSeconds(new BigDecimal(words[1])));
            return Segment.of(span, Look.solid(colour));
        } catch (IllegalArgumentException e) {
            throw new FormatException(place, "not a stretch of time: " + line, "Give seconds, the end after the start");
        }
    }
}
