package org.sequencemaker.app.handler;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.app.project.Saving;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

/** Saves the open project, if it has changed or was never saved. */
public final class SaveHandler {
    @CanExecute
    boolean canExecute(CurrentProject current, Saving saving) {
        OpenProject open = current.get();
        return open != null && !saving.isSaving() && (open.isUnsaved() || open.file() == null);
    }

    @Execute
    void execute(CurrentProject current, Saving saving) {
        OpenProject open = current.get();
        if (open != null) {
            saving.save(open, () -> {});
        }
    }
}
