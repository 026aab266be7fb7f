package org.sequencemaker.codec.marks;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exported.OutputFile;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.FileNames;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

/** Writes a label track of Audacity for each mark track. */
public final class AudacityExporter implements Exporter {
    @Override
    public String id() {
        return "audacity";
    }

    @Override
    public String label() {
        return "Audacity labels of the marks";
    }

    @Override
    public String suffix() {
        return AudacityImporter.SUFFIX;
    }

    @Override
    public boolean perTimeline() {
        return false;
    }

    @Override
    public Exported write(Project project, ExportOptions options) {
        FileNames names = new FileNames();
        List<OutputFile> files = new ArrayList<>();
        for (MarkTrack track : project.markTracks()) {
            StringBuilder out = new StringBuilder();
            for (Mark mark : track.marks()) {
                out.append(seconds(mark.time())).append('\t').append(seconds(mark.end()));
                out.append('\t').append(oneLine(mark.label())).append('\n');
            }
            String stem = ExportOptions.safe(project.name()) + "_" + ExportOptions.safe(track.name());
            String name = names.free(stem, AudacityImporter.SUFFIX);
            files.add(new OutputFile(name, out.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return new Exported(files, files.isEmpty() ? List.of("the project has no marks to write") : List.of());
    }

    private static String seconds(Time time) {
        return time.seconds().setScale(6, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String oneLine(String label) {
        return label.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
