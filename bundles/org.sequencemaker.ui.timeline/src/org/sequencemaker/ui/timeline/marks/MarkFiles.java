package org.sequencemaker.ui.timeline.marks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Outcome;
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
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.TrackEdits;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;
import org.sequencemaker.ui.file.WholeFile;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;
import org.sequencemaker.ui.work.Background;

/**
 * Brings marks from files and into files. Any importer will do: its marks are taken, and nothing else of what it
 * reads. They are written as a table with all tracks, or as a label track of Audacity with one.
 */
public final class MarkFiles {
    /** The exporters that write marks and nothing else, by their short names. */
    private static final Set<String> EXPORTERS = Set.of("marks.csv", "audacity");

    /** Larger files hold no marks that a show could use. */
    private static final long MOST_BYTES = 100_000_000;

    private final Extensions extensions;
    private final Background background;

    public MarkFiles(Extensions extensions, Background background) {
        this.extensions = extensions;
        this.background = background;
    }

    /** Asks for a file to read; null if the user thinks better of it. */
    public @Nullable Path askForOne(FileDialogs dialogs) {
        List<String> suffixes =
                exporters().stream().map(one -> one.spec().suffix()).toList();
        return dialogs.open(
                Messages.IMPORT.text(),
                List.of(
                        new FileFilter(Messages.FILES.text(String.join(", ", suffixes)), suffixes),
                        new FileFilter(Messages.ALL_FILES.text(), List.of())),
                null);
    }

    /** Asks for a file to write; null if the user thinks better of it. */
    public @Nullable Path askForTarget(FileDialogs dialogs, String name) {
        List<FileFilter> filters = new ArrayList<>();
        exporters()
                .forEach(one -> filters.add(
                        new FileFilter(one.spec().label(), List.of(one.spec().suffix()))));
        return dialogs.save(Messages.EXPORT.text(), name + ".marks.csv", filters, null);
    }

    /** Adds the tracks of a file to a show: one step to undo. */
    public void read(Path file, OpenProject show, StatusLine status) {
        String name = String.valueOf(file.getFileName());
        background.run(
                Messages.READING.text(name),
                () -> content(file, name),
                read -> add(read, name, show, status),
                problem -> status.showError(Messages.NOT_READ.text(name, String.valueOf(problem.getMessage()))));
    }

    private ImportedProject content(Path file, String name)
            throws IOException, FormatException, PluginFailure, InterruptedException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it has more than " + MOST_BYTES / 1_000_000 + " MB");
        }
        return extensions.formats().read(new FileContent(name, Files.readAllBytes(file), file));
    }

    private static void add(ImportedProject read, String name, OpenProject show, StatusLine status) {
        List<MarkTrack> tracks = read.project().markTracks();
        int marks = tracks.stream().mapToInt(track -> track.marks().size()).sum();
        if (marks == 0) {
            status.showError(Messages.NONE.text(name));
            return;
        }
        Outcome outcome = show.document()
                .apply(TimelineTexts.edit(EditName.MARK_IMPORT), project -> TrackEdits.addAll(project, tracks));
        if (outcome instanceof Outcome.Refused refused) {
            status.showError(refused.reason());
        } else if (read.warnings().isEmpty()) {
            status.show(Messages.READ.text(name, tracks.size(), marks));
        } else {
            status.show(Messages.READ_WARNINGS.text(
                    name, tracks.size(), marks, read.warnings().getFirst()));
        }
    }

    /**
     * Writes marks.
     *
     * @param track the one for formats that hold one track; null for the first
     */
    public void write(Path file, Project project, @Nullable MarkTrack track, StatusLine status) {
        String name = String.valueOf(file.getFileName());
        Extension<ExporterSpec, FileExporter> exporter = exporters().stream()
                .filter(one -> name.endsWith(one.spec().suffix()))
                .findFirst()
                .orElse(null);
        if (exporter == null) {
            status.showError(Messages.NO_FORMAT.text(name));
            return;
        }
        boolean isTable = exporter.spec().id().equals("marks.csv");
        Project written = isTable || track == null ? project : project.withMarkTracks(List.of(track));
        background.run(
                Messages.WRITING.text(name),
                () -> {
                    ExportedFiles made = extensions
                            .formats()
                            .write(
                                    exporter,
                                    written,
                                    new Formats.Wanted(OptionalInt.empty(), List.of(), extensions.effects(), null));
                    if (made.files().isEmpty()) {
                        throw new IOException(String.join("; ", made.warnings()));
                    }
                    WholeFile.write(file, made.files().getFirst().bytes());
                    return file;
                },
                done -> status.show(Messages.WRITTEN.text(name)),
                problem -> status.showError(Messages.NOT_WRITTEN.text(name, String.valueOf(problem.getMessage()))));
    }

    private List<Extension<ExporterSpec, FileExporter>> exporters() {
        return extensions.formats().exporters().stream()
                .filter(one -> EXPORTERS.contains(one.spec().id()))
                .toList();
    }
}
