package org.sequencemaker.codec.sequence;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exported.OutputFile;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.FileNames;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonLayout;
import org.sequencemaker.codec.json.JsonPrinter;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.sequence.Runs.Run;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Writes a ball sequence for each timeline. The format has plain colours only: fades and effects become steps. */
public final class BallJsonExporter implements Exporter {
    private static final String SUFFIX = ".ball.json";

    @Override
    public String id() {
        return "ball.json";
    }

    @Override
    public String label() {
        return "Ball sequences";
    }

    @Override
    public String suffix() {
        return SUFFIX;
    }

    @Override
    public boolean perTimeline() {
        return true;
    }

    @Override
    public Exported write(Project project, ExportOptions options) throws CodecException {
        FileNames names = new FileNames();
        Warnings warnings = new Warnings();
        List<OutputFile> files = new ArrayList<>();
        for (Timeline timeline : options.chosen(project)) {
            files.add(
                    new OutputFile(names.of(project, timeline, SUFFIX), content(project, timeline, options, warnings)));
        }
        return new Exported(files, warnings.list());
    }

    private static byte[] content(Project project, Timeline timeline, ExportOptions options, Warnings warnings)
            throws CodecException {
        int rate = options.rateFor(project);
        Runs runs = new Runs(timeline, rate, options.effects());
        List<String> segments = new ArrayList<>();
        for (Segment segment : timeline.segments()) {
            if (runs.isPlain(segment) && !segment.look().fade()) {
                segments.add(json(segment.span(), segment.look().start(), segment.pixels()));
                continue;
            }
            for (Run run : runs.of(segment)) {
                segments.add(json(runs.span(segment, run), run.colour(), run.pixels()));
            }
        }
        runs.warn(warnings);
        String song = project.audio().relativePath().isEmpty()
                ? project.audio().absolutePath()
                : project.audio().relativePath();
        JsonPrinter out = new JsonPrinter(JsonLayout.PREDECESSOR);
        new Fields(Kept.NOTHING)
                .required(
                        "metadata",
                        new Fields(Kept.NOTHING)
                                .required("name", JsonText.quote(timeline.name()))
                                .required("default_pixels", Integer.toString(timeline.pixels()))
                                .required("refresh_rate", Integer.toString(rate))
                                .required("total_duration", JsonText.seconds(timeline.length()))
                                .required("audio_file", JsonText.quote(song)),
                        false)
                .required("segments", "[" + String.join(",", segments) + "]")
                .print(out);
        return out.bytes();
    }

    private static String json(Span span, Rgb colour, int pixels) {
        return "{\"start_time\":" + JsonText.seconds(span.start()) + ",\"end_time\":" + JsonText.seconds(span.end())
                + ",\"color\":" + JsonText.colour(colour) + ",\"pixels\":" + pixels + "}";
    }
}
