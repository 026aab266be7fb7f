package org.sequencemaker.app.handler;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

/** Brings back the edit that was taken back last. */
public final class RedoHandler {
    @CanExecute
    boolean canExecute(CurrentProject current) {
        OpenProject open = current.get();
        return open != null && open.document().canRedo();
    }

    @Execute
    void execute(CurrentProject current) {
        OpenProject open = current.get();
        if (open != null) {
            open.document().redo();
        }
    }
}
