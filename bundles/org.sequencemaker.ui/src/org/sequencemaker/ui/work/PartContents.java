package org.sequencemaker.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * What is in a part of the window, made a moment after the part: the workbench makes room for a part, styles and lays out
 * the whole window in one go, and with dozens of controls to be made in the same go the window would not answer for a
 * tenth of a second. On the display thread only.
 *
 * @param <T> what the controls are known by
 */
public final class PartContents<T> {
    private final Composite room;
    private final List<Consumer<T>> waiting = new ArrayList<>();
    private @Nullable T made;

    /**
     * Makes room for it.
     *
     * @param parent the part's own
     * @param later runs something when the window has answered; see {@link #soon}
     * @param make makes the controls in the composite it is given, unless the part is closed before
     */
    public PartContents(Composite parent, Consumer<Runnable> later, Function<Composite, T> make) {
        room = new Composite(parent, SWT.NONE);
        room.setLayout(new FillLayout());
        later.accept(() -> fill(make));
    }

    /** The usual moment: when the click that shows the part has been answered. */
    public static <T> PartContents<T> soon(Composite parent, Function<Composite, T> make) {
        return new PartContents<>(parent, parent.getDisplay()::asyncExec, make);
    }

    /** Gives the focus to it. Until it is there its room has the focus, as the workbench wants some control to have it. */
    public void focus(Consumer<T> giver) {
        if (made == null) {
            room.setFocus();
        }
        use(giver);
    }

    /** Does something with it: at once, or as soon as it is there. */
    public void use(Consumer<T> what) {
        T now = made;
        if (now == null) {
            waiting.add(what);
        } else {
            what.accept(now);
        }
    }

    private void fill(Function<Composite, T> make) {
        if (room.isDisposed()) {
            return;
        }
        T now = make.apply(room);
        made = now;
        room.layout(true, true);
        waiting.forEach(one -> one.accept(now));
        waiting.clear();
    }
}
