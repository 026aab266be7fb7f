package org.sequencemaker.ui.timeline.handler;

import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.timeline.command.Desk;
import org.sequencemaker.ui.timeline.marks.MarkFiles;
import org.sequencemaker.ui.work.Background;

/** Asks where to, and writes the marks there. */
public final class ExportMarksHandler {
    @CanExecute
    boolean canExecute(EPartService parts) {
        Desk desk = ShownTimeline.desk(parts);
        return desk != null && !desk.open().project().markTracks().isEmpty();
    }

    @Execute
    void execute(EPartService parts, FileDialogs dialogs, Extensions extensions, Background background) {
        Desk desk = ShownTimeline.desk(parts);
        if (desk == null) {
            return;
        }
        MarkFiles files = new MarkFiles(extensions, background);
        Path file = files.askForTarget(dialogs, desk.open().project().name());
        MarkTrack track = desk.surface().track();
        if (file != null) {
            files.write(file, desk.open().project(), track, desk.status());
        }
    }
}
