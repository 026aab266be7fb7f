package org.sequencemaker.app.project;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.Source;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.ExporterSpec;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.format.FormatException;
import org.sequencemaker.extension.format.ImportedProject;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.Formats;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;

/**
 * The file formats and effects there are at this moment: ours and those of plug-ins, all through one door. Lists
 * can be asked for on any thread; files are not read or written on the display thread.
 */
public final class KnownFormats {
    private final Extensions extensions;

    public KnownFormats(Extensions extensions) {
        this.extensions = extensions;
    }

    public List<Extension<ExporterSpec, FileExporter>> exporters() {
        return extensions.formats().exporters();
    }

    /** What exporters need to know of effects. */
    public EffectKinds effects() {
        return extensions.effects();
    }

    /** Returns how the names of all files end that can be opened. */
    public List<String> suffixes() {
        return Stream.concat(
                        Stream.of(ProjectFiles.SUFFIX),
                        extensions.formats().importers().stream()
                                .flatMap(importer -> importer.spec().suffixes().stream()))
                .distinct()
                .toList();
    }

    /**
     * Reads a file of whatever format.
     *
     * @throws CodecException if it is broken, of no format that is known, or its plug-in failed
     */
    public ImportedProject read(Source source) throws CodecException, InterruptedException {
        try {
            return extensions.formats().read(new FileContent(source.name(), source.bytes(), source.path()));
        } catch (FormatException e) {
            throw new CodecException(source.name(), e.place(), e.reason(), e.advice(), e);
        } catch (PluginFailure e) {
            throw new CodecException(source.name(), "", e.reason(), "", e);
        }
    }

    /**
     * Makes files of a project.
     *
     * @throws CodecException if the format cannot express it, or its plug-in failed
     */
    public ExportedFiles write(Extension<ExporterSpec, FileExporter> exporter, Project project, Formats.Wanted wanted)
            throws CodecException, InterruptedException {
        try {
            return extensions.formats().write(exporter, project, wanted);
        } catch (FormatException e) {
            throw new CodecException(project.name(), e.place(), e.reason(), e.advice(), e);
        } catch (PluginFailure e) {
            throw new CodecException(project.name(), "", e.reason(), "", e);
        }
    }

    static boolean isProject(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ProjectFiles.SUFFIX);
    }
}
