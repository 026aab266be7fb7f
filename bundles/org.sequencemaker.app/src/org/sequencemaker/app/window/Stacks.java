package org.sequencemaker.app.window;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Shows those stacks and sashes of the window that have something in them, and hides the others. */
public final class Stacks {
    private Stacks() {}

    /** Looks at all of them; to be called when parts have come or gone. */
    public static void update(MApplication application, EModelService models) {
        List<MPartStack> stacks = models.findElements(application, null, MPartStack.class);
        stacks.forEach(Stacks::update);
        // From the innermost outwards: a sash is shown if something in it is.
        List<MPartSashContainer> sashes = models.findElements(application, null, MPartSashContainer.class);
        sashes.reversed().forEach(Stacks::update);
    }

    private static void update(MElementContainer<? extends MUIElement> container) {
        boolean wanted = container.getChildren().stream().anyMatch(MUIElement::isToBeRendered);
        if (container.isToBeRendered() != wanted) {
            container.setToBeRendered(wanted);
        }
    }
}
