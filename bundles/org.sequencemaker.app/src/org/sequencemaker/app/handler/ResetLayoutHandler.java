package org.sequencemaker.app.handler;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.project.Leaving;
import org.sequencemaker.app.start.SavedLayout;

/** Gives the window its first layout back, which takes a new start. */
public final class ResetLayoutHandler {
    @CanExecute
    boolean canExecute(@Optional @Nullable SavedLayout layout) {
        return layout != null;
    }

    @Execute
    void execute(SavedLayout layout, Shell shell, Leaving leaving, IWorkbench workbench) {
        boolean wanted = MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell,
                        Messages.RESET_TITLE.text(),
                        Messages.RESET_QUESTION.text(),
                        SWT.SHEET,
                        Messages.RESET_BUTTON.text(),
                        Messages.CANCEL.text())
                == 0;
        if (wanted) {
            leaving.then(() -> {
                layout.discard();
                workbench.restart();
            });
        }
    }
}
