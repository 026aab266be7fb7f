package org.sequencemaker.codec.program;

import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

/**
 * Makes a project with one timeline of a program. Solids and fades come back as what they were, black
 * becomes gaps, colours that change in another way become a solid for each change, and pixels that
 * differ, which a segment cannot say, are shown as their average, with a warning.
 */
public final class PrgImporter implements Importer {
    @Override
    public String id() {
        return "prg";
    }

    @Override
    public String label() {
        return "Ball program";
    }

    @Override
    public List<String> suffixes() {
        return List.of(PrgExporter.SUFFIX);
    }

    @Override
    public boolean recognises(Source source) {
        return PrgReader.recognises(source);
    }

    @Override
    public Imported read(Source source) throws CodecException {
        Program program = PrgReader.read(source);
        requireProject(source, program);
        RecordsToSegments segments = new RecordsToSegments(source.name(), program);
        Time length = Time.ofTick(program.ticks(), program.rate());
        String stem = source.stem(PrgExporter.SUFFIX);
        String name = stem.isBlank() ? Metadata.UNTITLED : stem;
        Timeline timeline = new Timeline(
                TimelineId.loaded(0),
                name,
                program.pixels(),
                length,
                Segments.of(segments.list()),
                TimelineView.PLAIN,
                Kept.NOTHING);
        Settings settings = new Settings(length, program.rate(), program.pixels(), Kept.NOTHING);
        return new Imported(Project.empty(name, settings).withTimelines(List.of(timeline)), segments.warnings());
    }

    private static void requireProject(Source source, Program program) throws CodecException {
        if (program.pixels() > Segment.MAX_PIXELS) {
            throw refusal(
                    source, 0x09, program.pixels() + " pixels; a project holds props of up to " + Segment.MAX_PIXELS);
        }
        if (program.rate() > Settings.MAX_RATE) {
            throw refusal(source, 0x0C, program.rate() + " Hz; a project plays at up to " + Settings.MAX_RATE + " Hz");
        }
        long most = Settings.MAX_DURATION.toTick(program.rate());
        if (program.ticks() > most) {
            String reason = "it lasts %,d ticks; at %d Hz a show of 24 hours, the longest, has %,d"
                    .formatted(program.ticks(), program.rate(), most);
            throw refusal(source, 0x16, reason);
        }
    }

    private static CodecException refusal(Source source, int place, String reason) {
        return new CodecException(source.name(), "offset 0x%02X".formatted(place), reason, "Look into it with inspect");
    }
}
