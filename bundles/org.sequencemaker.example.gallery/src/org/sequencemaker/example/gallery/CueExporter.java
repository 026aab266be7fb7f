package org.sequencemaker.example.gallery;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.extension.format.ExportContext;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Writes a line for each segment: start and end in seconds, and the colour. */
public final class CueExporter implements FileExporter {
    @Override
    public ExportedFiles write(Project project, ExportContext context) {
        List<FileContent> files = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Timeline timeline : context.timelines()) {
            StringBuilder text = new StringBuilder();
            for (Segment segment : timeline.segments()) {
                if (segment.look().fade() || !segment.look().effects().isEmpty()) {
                    warnings.add(timeline.name() + ": only the first colour of " + segment.span() + " is written");
                }
                text.append(segment.start().seconds().toPlainString())
                        .append(' ')
                        .append(segment.end().seconds().toPlainString())
                        .append(' ')
                        .append(segment.look().start().hex())
                        .append('\n');
            }
            files.add(FileContent.utf8(context.fileName(timeline, ".cues"), text.toString()));
        }
        return new ExportedFiles(files, warnings);
    }
}
