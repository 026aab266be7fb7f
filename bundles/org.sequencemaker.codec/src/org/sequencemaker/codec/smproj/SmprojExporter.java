package org.sequencemaker.codec.smproj;

import java.util.List;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.model.project.Project;

/** Writes a project, or some of its timelines, as a project file. */
public final class SmprojExporter implements Exporter {
    @Override
    public String id() {
        return "smproj";
    }

    @Override
    public String label() {
        return "Sequence Maker project";
    }

    @Override
    public String suffix() {
        return SmprojReader.SUFFIX;
    }

    @Override
    public boolean perTimeline() {
        return false;
    }

    @Override
    public Exported write(Project project, ExportOptions options) {
        String name = ExportOptions.safe(project.name()) + suffix();
        Project chosen = project.withTimelines(options.chosen(project));
        return new Exported(List.of(new Exported.OutputFile(name, SmprojWriter.write(chosen, name))), List.of());
    }
}
