package org.sequencemaker.cli.command;

import java.util.stream.Collectors;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.Formats;

/** Finds the format that somebody typed. */
final class KnownFormats {
    private KnownFormats() {}

    /** Returns the exporter with an id, as {@code --format} takes it. */
    static Exporter exporter(String id) {
        return Formats.exporter(id)
                .orElseThrow(
                        () -> new UsageException("--format: there is no format \"" + id + "\"; there are " + ids()));
    }

    /** Returns the exporter whose files end like a name. */
    static Exporter exporterFor(String name) {
        return Formats.exporterFor(name).orElseThrow(() -> {
            String known = Formats.exporters().stream().map(Exporter::suffix).collect(Collectors.joining(" "));
            return new UsageException("\"" + name + "\" ends like no format that can be written; use " + known);
        });
    }

    /** Returns the words that {@code --format} takes. */
    static String ids() {
        return Formats.exporters().stream().map(Exporter::id).collect(Collectors.joining(", "));
    }
}
