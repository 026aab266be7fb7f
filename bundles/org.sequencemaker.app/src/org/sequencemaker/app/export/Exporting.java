package org.sequencemaker.app.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.project.KnownFormats;
import org.sequencemaker.app.project.Problems;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.file.AtomicFile;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.host.Formats;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Background;

/** Exports the open project: asks how, makes the files, asks before any is replaced, writes them. */
public final class Exporting {
    private final Supplier<FileDialogs> dialogs;
    private final Supplier<Shell> shell;
    private final KnownFormats formats;
    private final Background background;
    private final StatusLine status;
    private final Problems problems;
    private @Nullable Path lastFolder;

    /** Files that are made, and which of them are there already. */
    private record Made(ExportedFiles exported, List<String> existing) {}

    public Exporting(
            Supplier<FileDialogs> dialogs,
            Supplier<Shell> shell,
            KnownFormats formats,
            Background background,
            StatusLine status,
            Problems problems) {
        this.dialogs = dialogs;
        this.shell = shell;
        this.formats = formats;
        this.background = background;
        this.status = status;
        this.problems = problems;
    }

    /** Asks what to export, and does it in the background. */
    public void ask(OpenProject open) {
        ExportDialog dialog =
                new ExportDialog(shell.get(), open.project(), formats.exporters(), dialogs.get(), folder(open));
        ExportChoice choice = dialog.open() == Window.OK ? dialog.choice() : null;
        if (choice != null) {
            lastFolder = choice.folder();
            make(open.document().settled(), open.file(), choice);
        }
    }

    private void make(Project project, @Nullable Path file, ExportChoice choice) {
        Formats.Wanted wanted = new Formats.Wanted(choice.rate(), choice.timelines(), formats.effects(), file);
        run(project, () -> made(formats.write(choice.exporter(), project, wanted), choice.folder()), made -> {
            if (made.existing().isEmpty() || mayReplace(made.existing())) {
                write(project, made.exported(), choice.folder());
            }
        });
    }

    private void write(Project project, ExportedFiles exported, Path folder) {
        run(project, () -> written(exported, folder), count -> {
            status.show(Messages.EXPORT_DONE.text(count, folder));
            problems.warn(Messages.EXPORT_TITLE.text(), Messages.EXPORT_WARNINGS.text(), exported.warnings());
        });
    }

    private <T> void run(Project project, Callable<T> work, Consumer<T> then) {
        background.run(
                Messages.EXPORT_WORK.text(project.name()),
                work,
                then,
                problem -> problems.tell(Messages.EXPORT_FAILED.text(), problem));
    }

    private static Made made(ExportedFiles exported, Path folder) {
        List<String> existing = exported.files().stream()
                .map(FileContent::name)
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
        return new Made(exported, existing);
    }

    private static int written(ExportedFiles exported, Path folder) throws CodecException, IOException {
        Files.createDirectories(folder);
        for (FileContent file : exported.files()) {
            AtomicFile.write(folder.resolve(file.name()), file.bytes());
        }
        return exported.files().size();
    }

    private boolean mayReplace(List<String> names) {
        return MessageDialog.open(
                        MessageDialog.WARNING,
                        shell.get(),
                        Messages.EXPORT_TITLE.text(),
                        Messages.EXPORT_OVERWRITE.text(String.join("\n", names)),
                        SWT.SHEET,
                        Messages.EXPORT_OVERWRITE_BUTTON.text(),
                        Messages.CANCEL.text())
                == 0;
    }

    /** The one used last, else beside the project's file; what has none gets a folder of its name at home. */
    private Path folder(OpenProject open) {
        Path last = lastFolder;
        if (last != null) {
            return last;
        }
        Path file = open.file();
        Path beside = file == null ? null : file.getParent();
        return beside != null ? beside : Path.of(System.getProperty("user.home", ""), ExportOptions.safe(open.title()));
    }
}
