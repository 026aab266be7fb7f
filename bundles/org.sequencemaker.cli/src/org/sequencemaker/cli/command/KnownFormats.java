package org.sequencemaker.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.sequencemaker.cli.Installed;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.ExporterSpec;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.format.FormatException;
import org.sequencemaker.extension.format.ImportedProject;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.host.Formats;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.model.effect.EffectKinds;

/** The formats and effects there are: ours and those of plug-ins. */
final class KnownFormats {
    private final Installed installed;

    KnownFormats(Installed installed) {
        this.installed = installed;
    }

    /** Returns the exporter with an id, as {@code --format} takes it. */
    Extension<ExporterSpec, FileExporter> exporter(String id) {
        Extension<ExporterSpec, FileExporter> exporter =
                installed.extensions().exporters().find(id);
        if (exporter == null) {
            throw new UsageException("--format: there is no format \"" + id + "\"; there are " + ids());
        }
        return exporter;
    }

    /** Returns the exporter whose files end like a name. */
    Extension<ExporterSpec, FileExporter> exporterFor(String name) {
        Extension<ExporterSpec, FileExporter> exporter =
                installed.extensions().formats().exporterFor(name);
        if (exporter == null) {
            String known = exporters().stream().map(one -> one.spec().suffix()).collect(Collectors.joining(" "));
            throw new UsageException("\"" + name + "\" ends like no format that can be written; use " + known);
        }
        return exporter;
    }

    /** Returns the words that {@code --format} takes. */
    String ids() {
        return exporters().stream().map(Extension::id).collect(Collectors.joining(", "));
    }

    EffectKinds effects() {
        return installed.extensions().effects();
    }

    /** Reads a file of whatever format. */
    ImportedProject read(Source source) throws CodecException {
        try {
            FileContent file = new FileContent(source.name(), source.bytes(), source.path());
            return installed.extensions().formats().read(file);
        } catch (FormatException e) {
            throw new CodecException(source.name(), e.place(), e.reason(), e.advice(), e);
        } catch (PluginFailure e) {
            throw new CodecException(source.name(), "", "not read, because the plug-in for it failed", "", e);
        } catch (InterruptedException e) {
            throw interrupted(source.name(), e);
        }
    }

    /** Makes files of a show; none is written yet. */
    ExportedFiles write(Extension<ExporterSpec, FileExporter> exporter, InputShow show, Formats.Wanted wanted)
            throws CodecException {
        String name = show.source().name();
        try {
            return installed.extensions().formats().write(exporter, show.project(), wanted);
        } catch (FormatException e) {
            throw new CodecException(name, e.place(), e.reason(), e.advice(), e);
        } catch (PluginFailure e) {
            throw new CodecException(name, "", "not written, because the plug-in for it failed", "", e);
        } catch (InterruptedException e) {
            throw interrupted(name, e);
        }
    }

    private List<Extension<ExporterSpec, FileExporter>> exporters() {
        return installed.extensions().formats().exporters();
    }

    private static CodecException interrupted(String name, InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CodecException(name, "", "stopped before the end", "", e);
    }
}
