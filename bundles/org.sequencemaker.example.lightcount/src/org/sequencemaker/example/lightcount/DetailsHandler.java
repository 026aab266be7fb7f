package org.sequencemaker.example.lightcount;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.extension.window.ProjectDoor;
import org.sequencemaker.extension.window.ProjectView;

/** What the command does: opens the dialog for the project as it is now. */
public final class DetailsHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, ProjectDoor door) {
        try (ProjectView view = door.open(DetailsHandler.class)) {
            new DetailsDialog(shell, LightCount.of(view.project())).open();
        }
    }
}
