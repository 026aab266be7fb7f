package org.sequencemaker.codec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sequencemaker.codec.buddy.BuddyExporter;
import org.sequencemaker.codec.design.SeqDesignImporter;
import org.sequencemaker.codec.lyrics.LrcImporter;
import org.sequencemaker.codec.lyrics.LyricsJsonImporter;
import org.sequencemaker.codec.lyrics.SrtImporter;
import org.sequencemaker.codec.marks.AudacityExporter;
import org.sequencemaker.codec.marks.AudacityImporter;
import org.sequencemaker.codec.marks.MarksCsvExporter;
import org.sequencemaker.codec.marks.MarksCsvImporter;
import org.sequencemaker.codec.program.PrgExporter;
import org.sequencemaker.codec.program.PrgImporter;
import org.sequencemaker.codec.sequence.BallJsonExporter;
import org.sequencemaker.codec.sequence.BallJsonImporter;
import org.sequencemaker.codec.sequence.PrgJsonExporter;
import org.sequencemaker.codec.sequence.PrgJsonImporter;
import org.sequencemaker.codec.smproj.SmprojExporter;
import org.sequencemaker.codec.smproj.SmprojImporter;
import org.sequencemaker.codec.table.SegmentsCsvExporter;
import org.sequencemaker.codec.table.SegmentsCsvImporter;

/** All file formats of this bundle, and which of them a file has. */
public final class Formats {
    /** Those that look closest at the content first. */
    private static final List<Importer> IMPORTERS = List.of(
            new PrgImporter(),
            new SmprojImporter(),
            new SeqDesignImporter(),
            new PrgJsonImporter(),
            new BallJsonImporter(),
            new LyricsJsonImporter(),
            new SegmentsCsvImporter(),
            new MarksCsvImporter(),
            new SrtImporter(),
            new LrcImporter(),
            new AudacityImporter());

    private static final List<Exporter> EXPORTERS = List.of(
            new PrgExporter(),
            new PrgJsonExporter(),
            new BallJsonExporter(),
            new BuddyExporter(),
            new SegmentsCsvExporter(),
            new MarksCsvExporter(),
            new AudacityExporter(),
            new SmprojExporter());

    private Formats() {}

    public static List<Importer> importers() {
        return IMPORTERS;
    }

    public static List<Exporter> exporters() {
        return EXPORTERS;
    }

    /** Returns what reads the format of this short name, such as {@code prg.json}. */
    public static Optional<Importer> importer(String id) {
        return IMPORTERS.stream().filter(importer -> importer.id().equals(id)).findFirst();
    }

    /** Returns what writes the format of this short name. */
    public static Optional<Exporter> exporter(String id) {
        return EXPORTERS.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }

    /**
     * Returns what reads a file: the format its content shows, whatever its name, or else the one that its
     * name claims, which can then say what is wrong with it.
     *
     * @throws CodecException if neither content nor name tell
     */
    public static Importer importerFor(Source source) throws CodecException {
        return importerFor(source, IMPORTERS);
    }

    /** Returns which of some readers reads a file, in the same way. */
    public static Importer importerFor(Source source, List<Importer> importers) throws CodecException {
        return importers.stream()
                .filter(importer -> importer.recognises(source))
                .findFirst()
                .or(() -> bySuffix(source.name(), importers))
                .orElseThrow(() -> unknown(source, importers));
    }

    /** Reads a file of any format. */
    public static Imported read(Source source) throws CodecException {
        return importerFor(source).read(source);
    }

    /** Returns what writes files whose names end like this one; of several the longest ending counts. */
    public static Optional<Exporter> exporterFor(String fileName) {
        return EXPORTERS.stream()
                .filter(exporter -> ends(fileName, exporter.suffix()))
                .reduce((a, b) -> b.suffix().length() > a.suffix().length() ? b : a);
    }

    private static Optional<Importer> bySuffix(String name, List<Importer> importers) {
        return importers.stream()
                .filter(importer -> longest(name, importer) > 0)
                .reduce((a, b) -> longest(name, b) > longest(name, a) ? b : a);
    }

    private static int longest(String name, Importer importer) {
        return importer.suffixes().stream()
                .filter(suffix -> ends(name, suffix))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean ends(String name, String suffix) {
        return name.toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    private static CodecException unknown(Source source, List<Importer> importers) {
        String known = importers.stream()
                .map(importer -> importer.suffixes().getFirst())
                .distinct()
                .collect(Collectors.joining(", "));
        return new CodecException(
                source.name(),
                "",
                "neither its content nor its name is of a format this program reads",
                "It reads " + known);
    }
}
