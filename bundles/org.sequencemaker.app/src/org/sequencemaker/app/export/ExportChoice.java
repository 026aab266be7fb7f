package org.sequencemaker.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * What the user wants exported.
 *
 * @param exporter the format
 * @param timelines which ones; empty for all
 * @param rate ticks per second; empty for the project's own
 * @param folder where to
 */
record ExportChoice(Exporter exporter, List<TimelineId> timelines, OptionalInt rate, Path folder) {
    ExportChoice {
        timelines = List.copyOf(timelines);
    }
}
