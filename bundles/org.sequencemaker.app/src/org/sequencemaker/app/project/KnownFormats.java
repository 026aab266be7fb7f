package org.sequencemaker.app.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.Source;

/** The file formats there are at this moment, and which of them a file is in. Safe from any thread. */
public final class KnownFormats {
    private final List<Importer> importers;
    private final List<Exporter> exporters;

    /** @param importers asked in this order where a name fits several */
    public KnownFormats(List<Importer> importers, List<Exporter> exporters) {
        this.importers = List.copyOf(importers);
        this.exporters = List.copyOf(exporters);
    }

    public List<Exporter> exporters() {
        return exporters;
    }

    /** Returns how the names of all files end that can be opened. */
    public List<String> suffixes() {
        return Stream.concat(
                        Stream.of(ProjectFiles.SUFFIX),
                        importers.stream().flatMap(importer -> importer.suffixes().stream()))
                .distinct()
                .toList();
    }

    /**
     * Reads a file of whatever format.
     *
     * @throws CodecException if it is broken, or of no format that is known
     */
    public Imported read(Source source) throws CodecException {
        for (Importer importer : candidates(source)) {
            if (importer.recognises(source)) {
                return importer.read(source);
            }
        }
        List<Importer> named = candidates(source).stream()
                .filter(importer -> hasSuffix(importer, source))
                .toList();
        if (!named.isEmpty()) {
            // It says it is of this format, so this format can say best what is wrong with it.
            return named.getFirst().read(source);
        }
        throw new CodecException(
                source.name(),
                "",
                "not a file that can be opened",
                "These can: "
                        + String.join(
                                ", ",
                                suffixes().stream().map(suffix -> "*" + suffix).toList()));
    }

    /** Those that fit the name come first. */
    private List<Importer> candidates(Source source) {
        List<Importer> sorted = new ArrayList<>(importers);
        sorted.sort((a, b) -> Boolean.compare(hasSuffix(b, source), hasSuffix(a, source)));
        return sorted;
    }

    private static boolean hasSuffix(Importer importer, Source source) {
        return importer.suffixes().stream().anyMatch(suffix -> endsWith(source.name(), suffix));
    }

    static boolean endsWith(String name, String suffix) {
        return name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length());
    }
}
