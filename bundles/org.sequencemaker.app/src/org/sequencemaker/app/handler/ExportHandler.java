package org.sequencemaker.app.handler;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.app.export.Exporting;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

/** Opens the dialog for exporting. */
public final class ExportHandler {
    @CanExecute
    boolean canExecute(CurrentProject current) {
        return current.get() != null;
    }

    @Execute
    void execute(CurrentProject current, Exporting exporting) {
        OpenProject open = current.get();
        if (open != null) {
            exporting.ask(open);
        }
    }
}
