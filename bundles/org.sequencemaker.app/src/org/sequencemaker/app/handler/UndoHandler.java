package org.sequencemaker.app.handler;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.typing.TypedText;

/** Takes the last edit back; by its key in a field, what was typed there. */
public final class UndoHandler {
    @CanExecute
    boolean canExecute(CurrentProject current, TypedText typed, @Optional @Nullable Event trigger) {
        OpenProject open = current.get();
        return typed.isMeant(trigger) || open != null && open.document().canUndo();
    }

    @Execute
    void execute(CurrentProject current, TypedText typed, @Optional @Nullable Event trigger) {
        OpenProject open = current.get();
        if (typed.isMeant(trigger)) {
            typed.undo();
        } else if (open != null) {
            open.document().undo();
        }
    }
}
