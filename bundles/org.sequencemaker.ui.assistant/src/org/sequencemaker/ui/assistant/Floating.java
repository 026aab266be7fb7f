package org.sequencemaker.ui.assistant;

import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The chat as a window of its own, and back in its place. Where the window stood is remembered; closing it brings the chat
 * back. On the display thread only.
 */
final class Floating {
    private static final String STACK = "org.sequencemaker.stack.chat";
    private static final String PLACE = "floatingPlace";
    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;

    private final MApplication application;
    private final EModelService models;
    private final EPartService parts;

    Floating(MApplication application, EModelService models, EPartService parts) {
        this.application = application;
        this.models = models;
        this.parts = parts;
    }

    boolean isFloating() {
        return window() != null;
    }

    /** Makes the chat a window of its own. */
    void detach() {
        MPart part = part();
        if (part == null || isFloating()) {
            return;
        }
        parts.showPart(part, PartState.CREATE);
        int[] place = place(part);
        carry(part, () -> models.detach(part, place[0], place[1], place[2], place[3]));
        watch();
        show(part);
    }

    /** Brings the chat back to its place. */
    void attach() {
        MPart part = part();
        MWindow window = window();
        MPartStack stack = (MPartStack) models.find(STACK, application);
        if (part == null || window == null || stack == null) {
            return;
        }
        part.getPersistedState()
                .put(PLACE, window.getX() + "," + window.getY() + "," + window.getWidth() + "," + window.getHeight());
        stack.setToBeRendered(true);
        carry(part, () -> models.move(part, stack));
        stack.setSelectedElement(part);
        close(window);
        show(part);
    }

    /**
     * Moves the part and what is in it. A stack that becomes empty is disposed with all its widgets, and that may be before
     * the workbench has taken the part's out: they wait elsewhere.
     */
    private static void carry(MPart part, Runnable move) {
        MElementContainer<MUIElement> from = part.getParent();
        if (from != null) {
            // A saved layout with a stack that has chosen what is not in it is not read again.
            from.setSelectedElement(null);
        }
        if (part.getWidget() instanceof Control control && !control.isDisposed()) {
            Shell elsewhere = new Shell(control.getDisplay(), SWT.NO_TRIM);
            control.setParent(elsewhere);
            move.run();
            if (control.getParent() != elsewhere) {
                elsewhere.dispose();
            }
        } else {
            move.run();
        }
    }

    /**
     * Activates the part and lays it out, which the workbench does not do for what has come into a window. A moment later,
     * as the making of a window has just held the display thread.
     */
    private void show(MPart part) {
        if (part.getWidget() instanceof Control control) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    parts.activate(part);
                    control.getShell().layout(true, true);
                }
            });
        }
    }

    /** Sees to it that closing the window brings the chat back; also of one that was there at the start. */
    void watch() {
        MWindow window = window();
        IEclipseContext context = window == null ? null : window.getContext();
        if (window != null && context != null) {
            MPart part = part();
            window.setLabel(part == null ? "" : part.getLocalizedLabel());
            IWindowCloseHandler back = closing -> {
                attach();
                return false;
            };
            context.set(IWindowCloseHandler.class, back);
        }
    }

    private static void close(MWindow window) {
        MElementContainer<? extends MUIElement> parent = window.getParent();
        Object owner = parent != null ? parent : container(window);
        window.setToBeRendered(false);
        if (owner instanceof MWindow main) {
            main.getWindows().remove(window);
        }
    }

    private static @Nullable Object container(MWindow window) {
        IEclipseContext context = window.getContext();
        IEclipseContext above = context == null ? null : context.getParent();
        return above == null ? null : above.get(MWindow.class);
    }

    private @Nullable MPart part() {
        List<MPart> found = models.findElements(application, AskHandler.PART, MPart.class);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The window of the chat, if that is not the main window; null otherwise. */
    private @Nullable MWindow window() {
        MPart part = part();
        MWindow window = part == null ? null : models.getTopLevelWindowFor(part);
        MWindow own = part == null ? null : own(part);
        return own == null || own == window ? null : own;
    }

    private static @Nullable MWindow own(MUIElement element) {
        MUIElement at = element;
        while (at != null && !(at instanceof MWindow)) {
            at = at.getParent();
        }
        return (MWindow) at;
    }

    private int[] place(MPart part) {
        String known = part.getPersistedState().get(PLACE);
        if (known != null && known.matches("-?\\d{1,6},-?\\d{1,6},\\d{1,5},\\d{1,5}")) {
            String[] numbers = known.split(",");
            int[] place = new int[4];
            for (int i = 0; i < place.length; i++) {
                place[i] = Integer.parseInt(numbers[i]);
            }
            return place;
        }
        MWindow main = models.getTopLevelWindowFor(part);
        int right = main == null ? WIDTH : main.getX() + main.getWidth() - WIDTH - 40;
        int top = main == null ? 0 : main.getY() + 80;
        return new int[] {Math.max(0, right), Math.max(0, top), WIDTH, HEIGHT};
    }
}
