package org.sequencemaker.ui.assistant;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;

/** Stops the turn that is running. */
public final class StopHandler {
    @CanExecute
    boolean canExecute(AssistantDesk desk) {
        return desk.isBusy();
    }

    @Execute
    void execute(AssistantDesk desk) {
        desk.stop();
    }
}
