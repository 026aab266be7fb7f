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
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Writes a compiled sequence for each timeline: an entry wherever the light changes, black before the
 * first segment and in gaps. Fades stay fades; effects become one colour after the other.
 */
public final class PrgJsonExporter implements Exporter {
    private static final String SUFFIX = ".prg.json";

    @Override
    public String id() {
        return "prg.json";
    }

    @Override
    public String label() {
        return "Compiled sequences";
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
            String name = names.of(project, timeline, SUFFIX);
            files.add(new OutputFile(name, content(timeline, options.rateFor(project), options, warnings)));
        }
        return new Exported(files, warnings.list());
    }

    /**
     * A change of the light.
     *
     * @param tick when
     * @param pixels how many shine
     * @param colours the entry's fields for them, which are the same where the light is
     */
    private record Entry(long tick, int pixels, String colours) {
        static Entry solid(long tick, Rgb colour, int pixels) {
            return new Entry(tick, pixels, "\"color\":" + JsonText.colour(colour));
        }

        static Entry fade(long tick, Segment segment) {
            String start = JsonText.colour(segment.look().start());
            String end = JsonText.colour(segment.look().end());
            return new Entry(tick, segment.pixels(), "\"start_color\":" + start + ",\"end_color\":" + end);
        }

        boolean goesOnLike(Entry before) {
            return pixels == before.pixels && colours.equals(before.colours) && colours.startsWith("\"color\"");
        }

        String json() {
            return "{\"pixels\":" + pixels + "," + colours + "}";
        }
    }

    private static byte[] content(Timeline timeline, int rate, ExportOptions options, Warnings warnings)
            throws CodecException {
        Runs runs = new Runs(timeline, rate, options.effects());
        List<Entry> entries = new ArrayList<>();
        long end = 0;
        for (Segment segment : timeline.segments()) {
            if (runs.from(segment) == runs.to(segment)) {
                continue; // too short to be seen: the runs warn of it
            }
            if (runs.from(segment) > end) {
                add(Entry.solid(end, Rgb.BLACK, timeline.pixels()), entries);
            }
            add(segment, runs, entries);
            end = runs.to(segment);
        }
        if (entries.isEmpty()) {
            entries.add(Entry.solid(0, Rgb.BLACK, timeline.pixels()));
            end = Math.max(1, timeline.length().toTick(rate));
        }
        runs.warn(warnings);
        return print(timeline, rate, entries, end);
    }

    private static void add(Segment segment, Runs runs, List<Entry> entries) throws CodecException {
        if (segment.look().fade() && runs.isPlain(segment)) {
            add(Entry.fade(runs.from(segment), segment), entries);
            return;
        }
        for (Run run : runs.of(segment)) {
            add(Entry.solid(run.from(), run.colour(), run.pixels()), entries);
        }
    }

    private static void add(Entry entry, List<Entry> entries) {
        if (entries.isEmpty() || !entry.goesOnLike(entries.getLast())) {
            entries.add(entry);
        }
    }

    private static byte[] print(Timeline timeline, int rate, List<Entry> entries, long end) {
        Fields sequence = new Fields(Kept.NOTHING);
        entries.forEach(entry -> sequence.required(Long.toString(entry.tick()), entry.json()));
        JsonPrinter out = new JsonPrinter(JsonLayout.PREDECESSOR);
        new Fields(Kept.NOTHING)
                .required("default_pixels", Integer.toString(timeline.pixels()))
                .required("color_format", "\"rgb\"")
                .required("refresh_rate", Integer.toString(rate))
                .required("end_time", Long.toString(end))
                .required("sequence", sequence, false)
                .print(out);
        return out.bytes();
    }
}
