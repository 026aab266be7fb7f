package org.sequencemaker.testkit.ui;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard and the pointer. Keys are posted to the toolkit as if the system had sent them, with a
 * short pause between: without it the toolkit now and then loses one. What the pointer does is told to
 * the control's listeners: on GTK the toolkit posts buttons without their place, and no wheel at all.
 */
public final class Hands {
    private static final long PAUSE_MILLIS = 12;

    private final Ui ui;

    Hands(Ui ui) {
        this.ui = ui;
    }

    /** Moves the pointer to a place on a control. */
    public void moveTo(Control control, int x, int y) {
        tell(control, SWT.MouseMove, event -> place(event, x, y));
    }

    /** Clicks the main button at a place on a control. */
    public void click(Control control, int x, int y) {
        click(control, x, y, 0);
    }

    /**
     * Clicks the main button at a place on a control.
     *
     * @param keys held down with it, such as {@link SWT#CTRL}
     */
    public void click(Control control, int x, int y, int keys) {
        moveTo(control, x, y);
        tell(control, SWT.MouseDown, event -> place(event, x, y, keys).button = 1);
        tell(control, SWT.MouseUp, event -> place(event, x, y, keys).button = 1);
    }

    /** Presses the second button at a place on a control and lets it go; the menu that it is for does not open. */
    public void rightClick(Control control, int x, int y) {
        moveTo(control, x, y);
        tell(control, SWT.MouseDown, event -> place(event, x, y).button = 3);
        tell(control, SWT.MouseUp, event -> place(event, x, y).button = 3);
    }

    /** Drags with a button from one place on a control to another, in a few steps. */
    public void drag(Control control, int button, Point from, Point to) {
        pull(control, button, from, to, 0);
        tell(control, SWT.MouseUp, event -> place(event, to.x, to.y).button = button);
    }

    /** Drags with the main button while keys are held down, such as {@link SWT#SHIFT}. */
    public void drag(Control control, Point from, Point to, int keys) {
        pull(control, 1, from, to, keys);
        tell(control, SWT.MouseUp, event -> place(event, to.x, to.y, keys).button = 1);
    }

    /** Drags with the main button and does not let go. */
    public void pull(Control control, Point from, Point to) {
        pull(control, 1, from, to, 0);
    }

    private void pull(Control control, int button, Point from, Point to, int keys) {
        moveTo(control, from.x, from.y);
        tell(control, SWT.MouseDown, event -> place(event, from.x, from.y, keys).button = button);
        int steps = 5;
        for (int i = 1; i <= steps; i++) {
            int x = from.x + (to.x - from.x) * i / steps;
            int y = from.y + (to.y - from.y) * i / steps;
            tell(control, SWT.MouseMove, event -> place(event, x, y, keys));
        }
    }

    /** Types keys one after the other: characters, or key codes of {@link SWT}. */
    public void type(int... keys) {
        for (int key : keys) {
            press(key);
            release(key);
        }
    }

    /** Types a key while others are held down. */
    public void chord(int... keys) {
        for (int key : keys) {
            press(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            release(keys[i]);
        }
    }

    /**
     * Turns the wheel over a control.
     *
     * @param count lines, up if positive
     * @param keys held down with it, such as {@link SWT#CTRL}
     */
    public void wheel(Control control, int x, int y, int count, int keys) {
        tell(control, SWT.MouseVerticalWheel, event -> {
            place(event, x, y).count = count;
            event.stateMask = keys;
        });
    }

    public void press(int key) {
        post(SWT.KeyDown, event -> set(event, key));
    }

    public void release(int key) {
        post(SWT.KeyUp, event -> set(event, key));
    }

    private static void set(Event event, int key) {
        if (key >= ' ' && key < 0x7F) {
            event.character = (char) key;
        } else {
            event.keyCode = key;
        }
    }

    private static Event place(Event event, int x, int y, int keys) {
        event.stateMask = keys;
        return place(event, x, y);
    }

    private static Event place(Event event, int x, int y) {
        event.x = x;
        event.y = y;
        return event;
    }

    /** Tells the listeners of a control as the toolkit does; later, as a listener may open a dialog. */
    private void tell(Control control, int type, Consumer<Event> details) {
        Event event = new Event();
        details.accept(event);
        ui.display().asyncExec(() -> control.notifyListeners(type, event));
        ui.settle();
    }

    private void post(int type, Consumer<Event> details) {
        Event event = new Event();
        event.type = type;
        details.accept(event);
        if (!ui.ask(() -> ui.display().post(event))) {
            throw new IllegalStateException("the toolkit did not take the event " + event);
        }
        Ui.pause(PAUSE_MILLIS);
        ui.display().syncExec(() -> {});
    }
}
