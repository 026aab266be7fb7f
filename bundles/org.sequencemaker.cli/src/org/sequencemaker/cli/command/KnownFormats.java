package org.sequencemaker.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.program.PrgExporter;
import org.sequencemaker.codec.program.PrgImporter;
import org.sequencemaker.codec.smproj.SmprojExporter;
import org.sequencemaker.codec.smproj.SmprojImporter;

/** Finds the format for a file or a word. */
final class KnownFormats {
    private static final List<Importer> IMPORTERS = List.of(new SmprojImporter(), new PrgImporter());
    private static final List<Exporter> EXPORTERS = List.of(new PrgExporter(), new SmprojExporter());

    private KnownFormats() {}

    /**
     * Returns what reads a file: what recognises its content, and of several the one that the name fits
     * best. Where nothing does, the name decides, so that a broken file is called broken by its own format.
     */
    static Importer importer(Source source) throws CodecException {
        List<Importer> candidates = IMPORTERS.stream()
                .filter(importer -> importer.recognises(source))
                .toList();
        Importer best = best(candidates.isEmpty() ? IMPORTERS : candidates, source.name(), !candidates.isEmpty());
        if (best == null) {
            throw new CodecException(
                    source.name(),
                    "",
                    "none of the formats that can be read",
                    "Known are "
                            + IMPORTERS.stream()
                                    .flatMap(importer -> importer.suffixes().stream())
                                    .distinct()
                                    .collect(Collectors.joining(" ")));
        }
        return best;
    }

    private static @Nullable Importer best(List<Importer> among, String name, boolean any) {
        Importer best = null;
        int length = any ? -1 : 0;
        for (Importer importer : among) {
            int fit = importer.suffixes().stream()
                    .filter(suffix -> ends(name, suffix))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (fit > length) {
                best = importer;
                length = fit;
            }
        }
        return best;
    }

    /** Returns the exporter with an id, as {@code --format} takes it. */
    static Exporter exporter(String id) {
        for (Exporter exporter : EXPORTERS) {
            if (exporter.id().equalsIgnoreCase(id)) {
                return exporter;
            }
        }
        throw new UsageException("--format: there is no format \"" + id + "\"; there are " + ids());
    }

    /** Returns the exporter whose files end like a name. */
    static Exporter exporterFor(String name) {
        return EXPORTERS.stream()
                .filter(exporter -> ends(name, exporter.suffix()))
                .max(Comparator.comparingInt(exporter -> exporter.suffix().length()))
                .orElseThrow(() -> new UsageException("\"" + name
                        + "\" ends like no format that can be written; use "
                        + EXPORTERS.stream().map(Exporter::suffix).collect(Collectors.joining(" "))));
    }

    /** Returns the words that {@code --format} takes. */
    static String ids() {
        return EXPORTERS.stream().map(Exporter::id).collect(Collectors.joining(", "));
    }

    private static boolean ends(String name, String suffix) {
        return name.toLowerCase(Locale.ROOT).endsWith(suffix.toLowerCase(Locale.ROOT));
    }
}
