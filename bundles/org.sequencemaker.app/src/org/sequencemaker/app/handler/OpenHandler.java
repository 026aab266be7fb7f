package org.sequencemaker.app.handler;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.project.KnownFormats;
import org.sequencemaker.app.project.Leaving;
import org.sequencemaker.app.project.Opening;
import org.sequencemaker.app.project.RecentFiles;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;

/** Asks for a file, leaves the open project and opens it. */
public final class OpenHandler {
    @Execute
    void execute(FileDialogs dialogs, KnownFormats formats, RecentFiles recent, Leaving leaving, Opening opening) {
        Path last = recent.latest();
        Path chosen =
                dialogs.open(Messages.OPEN_TITLE.text(), filters(formats), last == null ? null : last.getParent());
        if (chosen != null) {
            leaving.then(() -> opening.open(chosen));
        }
    }

    private static List<FileFilter> filters(KnownFormats formats) {
        return List.of(
                new FileFilter(Messages.FILTER_READABLE.text(), formats.suffixes()),
                new FileFilter(Messages.FILTER_PROJECTS.text(), List.of(ProjectFiles.SUFFIX)),
                new FileFilter(Messages.FILTER_ALL.text(), List.of()));
    }
}
