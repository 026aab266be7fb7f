package org.sequencemaker.app.project;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.Formats;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.effect.EffectKinds;

/** The file formats and effects there are at this moment. Asked for when needed, not at the start; safe from any thread. */
public final class KnownFormats {
    private final Supplier<List<Importer>> importers;
    private final Supplier<List<Exporter>> exporters;
    private final Supplier<EffectKinds> effects;

    public KnownFormats(
            Supplier<List<Importer>> importers, Supplier<List<Exporter>> exporters, Supplier<EffectKinds> effects) {
        this.importers = importers;
        this.exporters = exporters;
        this.effects = effects;
    }

    public List<Exporter> exporters() {
        return exporters.get();
    }

    /** What exporters need to know of effects. */
    public EffectKinds effects() {
        return effects.get();
    }

    /** Returns how the names of all files end that can be opened. */
    public List<String> suffixes() {
        return Stream.concat(
                        Stream.of(ProjectFiles.SUFFIX),
                        importers.get().stream().flatMap(importer -> importer.suffixes().stream()))
                .distinct()
                .toList();
    }

    /**
     * Reads a file of whatever format.
     *
     * @throws CodecException if it is broken, or of no format that is known
     */
    public Imported read(Source source) throws CodecException {
        return Formats.importerFor(source, importers.get()).read(source);
    }

    static boolean isProject(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ProjectFiles.SUFFIX);
    }
}
