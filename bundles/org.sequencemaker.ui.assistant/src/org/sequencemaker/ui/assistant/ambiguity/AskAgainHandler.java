package org.sequencemaker.ui.assistant.ambiguity;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.status.StatusLine;

/** Takes back what tools were allowed always in the open project. */
public final class AskAgainHandler {
    @CanExecute
    boolean canExecute(CurrentProject current) {
        return current.get() != null;
    }

    @Execute
    void execute(AllowedTools allowed, StatusLine status) {
        allowed.askAgain();
        status.show(Messages.ASKS_AGAIN.text());
    }
}
