package org.sequencemaker.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the user choose files. Each call waits for the user; null means that they thought better of it. */
public interface FileDialogs {
    /** Asks for a file that exists. */
    @Nullable
    Path open(String title, List<FileFilter> filters, @Nullable Path folder);

    /**
     * Asks where to save. The dialog itself asks before an existing file is chosen.
     *
     * @param name a name to start from
     */
    @Nullable
    Path save(String title, String name, List<FileFilter> filters, @Nullable Path folder);

    /** Asks for a folder. */
    @Nullable
    Path folder(String title, @Nullable Path folder);
}
