package org.sequencemaker.ui.assistant;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;

/** Takes the last turn back of which something is in the show. */
public final class UndoTurnHandler {
    @CanExecute
    boolean canExecute(AssistantDesk desk) {
        return desk.lastTaken() != null;
    }

    @Execute
    void execute(AssistantDesk desk) {
        String last = desk.lastTaken();
        if (last != null) {
            desk.undo(last);
        }
    }
}
