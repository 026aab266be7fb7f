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

    /** Looks at all of them; to be called when parts have come or gone. Returns whether any was shown or hidden. */
    public static boolean update(MApplication application, EModelService models) {
        boolean changed = false;
        List<MPartStack> stacks = models.findElements(application, null, MPartStack.class);
        for (MPartStack stack : stacks) {
            changed |= update(stack);
        }
        // From the innermost outwards: a sash is shown if something in it is.
        List<MPartSashContainer> sashes = models.findElements(application, null, MPartSashContainer.class);
        for (MPartSashContainer sash : sashes.reversed()) {
            changed |= update(sash);
        }
        return changed;
    }

    private static boolean update(MElementContainer<? extends MUIElement> container) {
        boolean wanted = container.getChildren().stream().anyMatch(MUIElement::isToBeRendered);
        boolean isOther = container.isToBeRendered() != wanted;
        if (isOther) {
            container.setToBeRendered(wanted);
        }
        return isOther;
    }
}
