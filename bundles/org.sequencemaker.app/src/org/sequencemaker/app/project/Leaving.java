package org.sequencemaker.app.project;

import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.app.Messages;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

/** Sees to it that nobody loses work by opening another project or closing the window. */
public final class Leaving {
    private static final int SAVE = 0;
    private static final int DISCARD = 1;

    private final CurrentProject current;
    private final Saving saving;
    private final Supplier<Shell> shell;
    private boolean isAsking;

    public Leaving(CurrentProject current, Saving saving, Supplier<Shell> shell) {
        this.current = current;
        this.saving = saving;
        this.shell = shell;
    }

    /** Returns whether the open project can be left without a question. */
    public boolean isFree() {
        OpenProject open = current.get();
        return !saving.isSaving() && (open == null || !open.isUnsaved());
    }

    /** Leaves the open project and goes on, or does not, as the user says: save, do not save, or stay. */
    public void then(Runnable next) {
        saving.afterwards(() -> {
            OpenProject open = current.get();
            if (open == null || !open.isUnsaved()) {
                next.run();
            } else if (!isAsking) {
                ask(open, next);
            }
        });
    }

    private void ask(OpenProject open, Runnable next) {
        isAsking = true;
        MessageDialog dialog = new MessageDialog(
                shell.get(),
                Messages.LEAVE_TITLE.text(),
                null,
                Messages.LEAVE_QUESTION.text(open.title()),
                MessageDialog.QUESTION,
                SAVE,
                Messages.LEAVE_SAVE.text(),
                Messages.LEAVE_DISCARD.text(),
                Messages.CANCEL.text());
        int answer = dialog.open();
        isAsking = false;
        if (answer == SAVE) {
            // What was changed while the file was being written is asked about again.
            saving.save(open, () -> then(next));
        } else if (answer == DISCARD) {
            next.run();
        }
    }
}
