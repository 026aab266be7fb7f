package org.sequencemaker.ui.assistant;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Makes the chat a window of its own. */
public final class FloatHandler {
    @CanExecute
    boolean canExecute(MApplication application, EModelService models, EPartService parts) {
        return !new Floating(application, models, parts).isFloating();
    }

    @Execute
    void execute(MApplication application, EModelService models, EPartService parts) {
        new Floating(application, models, parts).detach();
    }
}
