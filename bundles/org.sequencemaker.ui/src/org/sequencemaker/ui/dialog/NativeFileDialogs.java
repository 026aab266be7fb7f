package org.sequencemaker.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** The file dialogs of the system. */
public final class NativeFileDialogs implements FileDialogs {
    private final Supplier<Shell> parent;

    public NativeFileDialogs(Supplier<Shell> parent) {
        this.parent = parent;
    }

    @Override
    public @Nullable Path open(String title, List<FileFilter> filters, @Nullable Path folder) {
        return ask(SWT.OPEN, title, "", filters, folder);
    }

    @Override
    public @Nullable Path save(String title, String name, List<FileFilter> filters, @Nullable Path folder) {
        return ask(SWT.SAVE, title, name, filters, folder);
    }

    @Override
    public @Nullable Path folder(String title, @Nullable Path folder) {
        DirectoryDialog dialog = new DirectoryDialog(parent.get(), SWT.SHEET);
        dialog.setText(title);
        dialog.setFilterPath(folder == null ? null : folder.toString());
        return path(dialog.open());
    }

    private @Nullable Path ask(int style, String title, String name, List<FileFilter> filters, @Nullable Path folder) {
        FileDialog dialog = new FileDialog(parent.get(), style | SWT.SHEET);
        dialog.setText(title);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        dialog.setFilterNames(filters.stream().map(FileFilter::label).toArray(String[]::new));
        dialog.setFilterExtensions(filters.stream().map(FileFilter::pattern).toArray(String[]::new));
        dialog.setFilterPath(folder == null ? null : folder.toString());
        return path(dialog.open());
    }

    private static @Nullable Path path(@Nullable String chosen) {
        return chosen == null ? null : Path.of(chosen);
    }
}
