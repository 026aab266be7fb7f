package org.sequencemaker.ui.assistant;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;

/** Forgets what was said about the open project. */
public final class ClearHandler {
    @CanExecute
    boolean canExecute(AssistantDesk desk) {
        return !desk.talk().turns().isEmpty();
    }

    @Execute
    void execute(AssistantDesk desk) {
        desk.clear();
    }
}
