package org.sequencemaker.extension.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
    private final ExtensionPoint<ExporterSpec, FileExporter> exporters;
    private final Guard guard;
    private final Hosts hosts;

    Formats(
            ExtensionPoint<ImporterSpec, FileImporter> importers,
            ExtensionPoint<ExporterSpec, FileExporter> exporters,
            Guard guard,
            Hosts hosts) {
        this.importers = importers;
        this.exporters = exporters;
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

        public int rateFor(Project project) {
            return rate.orElse(project.settings().refreshRate());
        }

        /** Returns the timelines to export, in the project's order. */
        public List<Timeline> chosen(Project project) {
            return project.timelines().stream()
                    .filter(timeline -> timelines.isEmpty() || timelines.contains(timeline.id()))
                    .toList();
        }
    }

    /** Returns what reads files, in order. */
    public List<Extension<ImporterSpec, FileImporter>> importers() {
        return importers.all();
    }

    /** Returns what writes files, in order. */
    public List<Extension<ExporterSpec, FileExporter>> exporters() {
        return exporters.all();
    }

    /** Returns what writes files whose names end like this one, of several the longest ending; null if nothing does. */
    public @Nullable Extension<ExporterSpec, FileExporter> exporterFor(String name) {
        return exporters.all().stream()
                .filter(exporter -> ends(name, exporter.spec().suffix()))
                .reduce((a, b) -> b.spec().suffix().length() > a.spec().suffix().length() ? b : a)
                .orElse(null);
    }

    /**
     * Reads a file of whatever format.
     *
     * @throws FormatException also if it is of no format that is known
     */
    public ImportedProject read(FileContent file) throws FormatException, PluginFailure, InterruptedException {
        Extension<ImporterSpec, FileImporter> importer = importerFor(file);
        if (importer == null) {
            String known = importers.all().stream()
                    .map(one -> one.spec().suffixes().getFirst())
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new FormatException(
                    "", "neither its content nor its name is of a format this program reads", "It reads " + known);
        }
        return read(importer, file);
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
                .filter(suffix -> ends(name, suffix))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean ends(String name, String suffix) {
        return name.toLowerCase(Locale.ROOT).endsWith(suffix.toLowerCase(Locale.ROOT));
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
        long failed = failures(wanted);
        ExportedFiles written = guard.call(
                exporter,
                Task.of(doing, FileExporter.LIMIT_SECONDS, FormatException.class),
                (format, lease) -> format.write(project, new Context(project, wanted, hosts.host(exporter, lease))));
        ExportedFiles files = given(exporter, doing, written);
        return failures(wanted) == failed ? files : withWarning(files);
    }

    private static long failures(Wanted wanted) {
        return wanted.effects() instanceof Effects effects ? effects.failures() : 0;
    }

    private static ExportedFiles withWarning(ExportedFiles files) {
        List<String> warnings = new ArrayList<>(files.warnings());
        warnings.add("an effect of a plug-in failed meanwhile; where it did, the files are without it");
        return new ExportedFiles(files.files(), warnings);
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
            return wanted.rateFor(project);
        }

        @Override
        public List<Timeline> timelines() {
            return wanted.chosen(project);
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
