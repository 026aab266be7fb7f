package org.sequencemaker.app.handler;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.app.project.Saving;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

/** Saves the open project to another file. */
public final class SaveAsHandler {
    @CanExecute
    boolean canExecute(CurrentProject current, Saving saving) {
        return current.get() != null && !saving.isSaving();
    }

    @Execute
    void execute(CurrentProject current, Saving saving) {
        OpenProject open = current.get();
        if (open != null) {
            saving.saveAs(open, () -> {});
        }
    }
}
