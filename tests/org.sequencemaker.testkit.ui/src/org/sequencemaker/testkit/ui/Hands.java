package org.sequencemaker.testkit.ui;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard and the pointer, posted to the toolkit as if the system had sent them. Between two of
 * them there is a short pause: without it the toolkit now and then loses one.
 */
public final class Hands {
    private static final long PAUSE_MILLIS = 12;

    private final Ui ui;

    Hands(Ui ui) {
        this.ui = ui;
    }

    /** Moves the pointer to a place on a control. */
    public void moveTo(Control control, int x, int y) {
        Point place = ui.ask(() -> control.toDisplay(x, y));
        post(SWT.MouseMove, event -> {
            event.x = place.x;
            event.y = place.y;
        });
    }

    /** Clicks the main button at a place on a control. */
    public void click(Control control, int x, int y) {
        moveTo(control, x, y);
        post(SWT.MouseDown, event -> event.button = 1);
        post(SWT.MouseUp, event -> event.button = 1);
    }

    /** Drags with a button from one place on a control to another, in a few steps. */
    public void drag(Control control, int button, Point from, Point to) {
        moveTo(control, from.x, from.y);
        post(SWT.MouseDown, event -> event.button = button);
        int steps = 5;
        for (int i = 1; i <= steps; i++) {
            moveTo(control, from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps);
        }
        post(SWT.MouseUp, event -> event.button = button);
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
     * Turns the wheel over a control. The toolkit posts no wheel, so its listeners are told directly.
     *
     * @param count lines, up if positive
     * @param keys held down with it, such as {@link SWT#CTRL}
     */
    public void wheel(Control control, int x, int y, int count, int keys) {
        ui.run(() -> {
            Event event = new Event();
            event.x = x;
            event.y = y;
            event.count = count;
            event.stateMask = keys;
            control.notifyListeners(SWT.MouseVerticalWheel, event);
        });
        ui.settle();
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
