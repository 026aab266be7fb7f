package org.sequencemaker.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.sequencemaker.extension.format.ExporterSpec;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * What the user wants exported.
 *
 * @param exporter the format
 * @param timelines which ones; empty for all
 * @param rate ticks per second; empty for the project's own
 * @param folder where to
 */
record ExportChoice(
        Extension<ExporterSpec, FileExporter> exporter, List<TimelineId> timelines, OptionalInt rate, Path folder) {
    ExportChoice {
        timelines = List.copyOf(timelines);
    }
}
