package org.sequencemaker.builtin.format;

import java.util.List;
import java.util.OptionalInt;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.extension.format.ExportContext;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.format.FormatException;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/** An exporter of the codec bundle as an extension. */
abstract class CodecExporter implements FileExporter {
    private final Exporter exporter;

    CodecExporter(Exporter exporter) {
        this.exporter = exporter;
    }

    final Exporter exporter() {
        return exporter;
    }

    @Override
    public final ExportedFiles write(Project project, ExportContext context) throws FormatException {
        ExportOptions options = new ExportOptions(
                OptionalInt.of(context.rateHz()),
                context.timelines().stream().map(Timeline::id).toList(),
                context.effects(),
                context.projectFile());
        try {
            Exported written = exporter.write(project, options);
            List<FileContent> files = written.files().stream()
                    .map(file -> new FileContent(file.name(), file.content()))
                    .toList();
            return new ExportedFiles(files, written.warnings());
        } catch (CodecException e) {
            throw Answers.of(e, "");
        }
    }
}
