package org.sequencemaker.extension.host;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.format.ExportContext;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.ExporterSpec;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.format.FileImporter;
import org.sequencemaker.extension.format.FormatException;
import org.sequencemaker.extension.format.ImportedProject;
import org.sequencemaker.extension.format.ImporterSpec;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.guard.Task;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Reads and writes files through importers and exporters. Not on the display thread. */
public final class Formats {
    private static final int LOOK_SECONDS = 5;

    private final ExtensionPoint<ImporterSpec, FileImporter> importers;
    private final Guard guard;
    private final Hosts hosts;

    Formats(ExtensionPoint<ImporterSpec, FileImporter> importers, Guard guard, Hosts hosts) {
        this.importers = importers;
        this.guard = guard;
        this.hosts = hosts;
    }

    /**
     * What to export.
     *
     * @param rate ticks per second; empty for the project's own
     * @param timelines which ones; none for all
     * @param effects the kinds of effect there are
     * @param projectFile where the project lies; null if it was never saved
     */
    public record Wanted(
            OptionalInt rate,
            List<TimelineId> timelines,
            EffectKinds effects,
            @Nullable Path projectFile) {
        public Wanted {
            timelines = List.copyOf(timelines);
        }
    }

    /**
     * Returns the importer for a file: of those that its name fits, the first that recognises the content;
     * else the first of all others that does; else the one whose suffix fits the name best, which can say
     * what is wrong with it; null if there is none.
     */
    public @Nullable Extension<ImporterSpec, FileImporter> importerFor(FileContent file) throws InterruptedException {
        for (boolean byName : new boolean[] {true, false}) {
            for (Extension<ImporterSpec, FileImporter> importer : importers.all()) {
                if (importer.spec().matches(file.name()) == byName && recognises(importer, file)) {
                    return importer;
                }
            }
        }
        return importers.all().stream()
                .filter(importer -> importer.spec().matches(file.name()))
                .max(Comparator.comparingInt(importer -> longest(importer.spec(), file.name())))
                .orElse(null);
    }

    private static int longest(ImporterSpec spec, String name) {
        return spec.suffixes().stream()
                .filter(suffix -> name.toLowerCase(Locale.ROOT).endsWith(suffix.toLowerCase(Locale.ROOT)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    public ImportedProject read(Extension<ImporterSpec, FileImporter> importer, FileContent file)
            throws FormatException, PluginFailure, InterruptedException {
        String doing = "reading " + file.name();
        ImportedProject read = guard.call(
                importer,
                Task.of(doing, FileImporter.LIMIT_SECONDS, FormatException.class),
                (format, lease) -> format.read(file, hosts.host(importer, lease)));
        return given(importer, doing, read);
    }

    public ExportedFiles write(Extension<ExporterSpec, FileExporter> exporter, Project project, Wanted wanted)
            throws FormatException, PluginFailure, InterruptedException {
        String doing = "writing " + exporter.spec().label() + " of " + project.name();
        ExportedFiles written = guard.call(
                exporter,
                Task.of(doing, FileExporter.LIMIT_SECONDS, FormatException.class),
                (format, lease) -> format.write(project, new Context(project, wanted, hosts.host(exporter, lease))));
        return given(exporter, doing, written);
    }

    private boolean recognises(Extension<ImporterSpec, FileImporter> importer, FileContent file)
            throws InterruptedException {
        try {
            return Boolean.TRUE.equals(guard.call(
                    importer,
                    Task.of("looking at " + file.name(), LOOK_SECONDS),
                    (format, lease) -> format.recognises(file)));
        } catch (PluginFailure e) {
            // Reported; the next importer may know the file.
            return false;
        }
    }

    private <R> R given(Extension<?, ?> extension, String doing, @Nullable R returned) throws PluginFailure {
        if (returned == null) {
            throw guard.blame(extension, doing, "it returned null", null);
        }
        return returned;
    }

    private record Context(Project project, Wanted wanted, Host host) implements ExportContext {
        @Override
        public int rateHz() {
            return wanted.rate().orElse(project.settings().refreshRate());
        }

        @Override
        public List<Timeline> timelines() {
            return project.timelines().stream()
                    .filter(timeline ->
                            wanted.timelines().isEmpty() || wanted.timelines().contains(timeline.id()))
                    .toList();
        }

        @Override
        public EffectKinds effects() {
            return wanted.effects();
        }

        @Override
        public @Nullable Path projectFile() {
            return wanted.projectFile();
        }

        @Override
        public String fileName(Timeline timeline, String suffix) {
            return safe(project.name()) + "_" + safe(timeline.name()) + suffix;
        }

        /** Keeps letters, digits, dots and hyphens: every system takes those. */
        private static String safe(String text) {
            String name = text.strip().replaceAll("[^\\p{L}\\p{N}.\\-]", "_");
            return name.isEmpty() || name.startsWith(".") ? "_" + name : name;
        }
    }
}
