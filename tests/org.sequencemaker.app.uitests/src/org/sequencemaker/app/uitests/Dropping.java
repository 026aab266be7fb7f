package org.sequencemaker.app.uitests;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.testkit.ui.Ui;

/** Drops a file on a window. The toolkit cannot post a drop, so the window's drop target is told of one. */
final class Dropping {
    private Dropping() {}

    static void on(Ui ui, Shell window, Path file) {
        ui.run(() -> {
            DropTarget target = (DropTarget) window.getData(DND.DROP_TARGET_KEY);
            DropTargetEvent event = event(target);
            event.data = new String[] {file.toString()};
            target.getDropListeners()[0].drop(event);
        });
    }

    /** The only constructor wants an event of a class that only the toolkit can name. */
    private static DropTargetEvent event(DropTarget target) {
        try {
            Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
            made.setAccessible(true);
            Event inner = (Event) Objects.requireNonNull(made.newInstance());
            inner.widget = target;
            inner.display = target.getDisplay();
            return (DropTargetEvent)
                    Objects.requireNonNull(DropTargetEvent.class.getConstructors()[0].newInstance(inner));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the toolkit has changed", e);
        }
    }
}
