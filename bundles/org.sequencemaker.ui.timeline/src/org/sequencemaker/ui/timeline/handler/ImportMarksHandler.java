package org.sequencemaker.ui.timeline.handler;

import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.timeline.command.Desk;
import org.sequencemaker.ui.timeline.marks.MarkFiles;
import org.sequencemaker.ui.work.Background;

/** Asks for a file with marks and adds its tracks. */
public final class ImportMarksHandler {
    @CanExecute
    boolean canExecute(EPartService parts) {
        return ShownTimeline.desk(parts) != null;
    }

    @Execute
    void execute(EPartService parts, FileDialogs dialogs, Extensions extensions, Background background) {
        Desk desk = ShownTimeline.desk(parts);
        MarkFiles files = new MarkFiles(extensions, background);
        Path file = desk == null ? null : files.askForOne(dialogs);
        if (desk != null && file != null) {
            files.read(file, desk.open(), desk.status());
        }
    }
}
