package org.sequencemaker.ui.assistant;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** The chat as a window of its own, beside that of the program. Closing that window brings the chat back. */
final class Floating {
    private static final String STACK = "org.sequencemaker.stack.chat";
    private static final int WIDTH = 460;
    private static final int HEIGHT = 680;

    private final MApplication application;
    private final EModelService models;
    private final EPartService parts;

    Floating(MApplication application, EModelService models, EPartService parts) {
        this.application = application;
        this.models = models;
        this.parts = parts;
    }

    boolean isFloating() {
        MPart part = part();
        return part != null
                && part.isToBeRendered()
                && models.getTopLevelWindowFor(part) != null
                && window(part) != main();
    }

    /** Takes the chat out of the window. */
    void detach() {
        AskHandler.show(parts);
        MPart part = part();
        if (part == null) {
            return;
        }
        Rectangle place = place(part);
        models.detach(part, place.x, place.y, place.width, place.height);
        MWindow window = window(part);
        if (window != null && window != main()) {
            window.setLabel(part.getLocalizedLabel());
            if (window.getContext() != null) {
                window.getContext().set(IWindowCloseHandler.class, closing -> {
                    dock();
                    return false;
                });
            }
        }
        AskHandler.show(parts);
    }

    /** Brings the chat back to its place in the window. */
    void dock() {
        MPart part = part();
        if (part != null && models.find(STACK, application) instanceof MPartStack stack) {
            MWindow window = window(part);
            models.move(part, stack);
            stack.setSelectedElement(part);
            if (window != null && window != main()) {
                window.setToBeRendered(false);
                main().getWindows().remove(window);
            }
            AskHandler.show(parts);
        }
    }

    private MWindow main() {
        return application.getChildren().getFirst();
    }

    private @Nullable MPart part() {
        return models.find(AskHandler.PART, application) instanceof MPart part ? part : null;
    }

    /** The window that an element is in, which may be one that stands before another. */
    private @Nullable MWindow window(MPart part) {
        for (MWindow window : main().getWindows()) {
            if (models.findElements(window, AskHandler.PART, MPart.class).contains(part)) {
                return window;
            }
        }
        return main();
    }

    private static Rectangle place(MPart part) {
        if (part.getWidget() instanceof Control control && !control.isDisposed()) {
            Rectangle screen = control.getMonitor().getClientArea();
            var at = control.toDisplay(0, 0);
            int width = Math.max(WIDTH, control.getSize().x);
            return new Rectangle(
                    Math.clamp(at.x - 40, screen.x, Math.max(screen.x, screen.x + screen.width - width)),
                    Math.clamp(at.y - 80, screen.y, Math.max(screen.y, screen.y + screen.height - HEIGHT)),
                    width,
                    HEIGHT);
        }
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Rectangle(screen.x + 80, screen.y + 80, WIDTH, HEIGHT);
    }
}
