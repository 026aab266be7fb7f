package org.sequencemaker.ui.assistant;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Gives the chat a window of its own, or brings it back into the window of the program. */
public final class FloatHandler {
    @Execute
    void execute(MApplication application, EModelService models, EPartService parts) {
        Floating floating = new Floating(application, models, parts);
        if (floating.isFloating()) {
            floating.dock();
        } else {
            floating.detach();
        }
    }
}
