package org.sequencemaker.app.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.sequencemaker.app.project.Leaving;

/** Leaves the open project and ends the program. */
public final class QuitHandler {
    @Execute
    void execute(Leaving leaving, IWorkbench workbench) {
        leaving.then(workbench::close);
    }
}
