package org.sequencemaker.ui.access;

import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * Tells screen readers what a control shows that draws all of it by itself: a list, whose lines are told by whoever
 * extends this, counted from 0, from what is seen just now. On the display thread only.
 */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
public abstract class SpokenLines {
    /** In place of a line where there is none. */
    protected static final int NO_LINE = ACC.CHILDID_SELF;

    private final Composite control;
    private String said = "";

    protected SpokenLines(Composite control, String name) {
        this.control = control;
        SpokenName.of(control, name);
        Accessible accessible = control.getAccessible();
        accessible.addAccessibleListener(new Words());
        accessible.addAccessibleControlListener(new Lines());
    }

    /** How many lines there are. */
    protected abstract int count();

    /** What a line says. */
    protected abstract String words(int line);

    /** Where a line is on the control; null where it is not seen. */
    protected abstract @Nullable Rectangle place(int line);

    /** The line at a point of the control, or {@link #NO_LINE}. */
    protected abstract int at(int x, int y);

    /** The line that the keyboard is at, or {@link #NO_LINE}. */
    protected abstract int current();

    /** What is to be told when it has become another; null for nothing. */
    protected abstract @Nullable String news();

    /** What the list is for. */
    protected abstract String hint();

    /** What a line is, one of the roles of {@link ACC}. */
    protected int role(int line) {
        return ACC.ROLE_LISTITEM;
    }

    /** What else holds of a line, of the states of {@link ACC}. */
    protected int state(int line) {
        return 0;
    }

    /** Something may be other than before: tells it, but only to the one who is at it, and only what is new. */
    protected final void tell() {
        String now = control.isFocusControl() ? news() : null;
        if (now == null || now.equals(said)) {
            return;
        }
        said = now;
        control.getAccessible().selectionChanged();
        int line = current();
        if (line >= 0) {
            control.getAccessible().setFocus(line);
        }
    }

    private boolean isLine(int child) {
        return child >= 0 && child < count();
    }

    private final class Words extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            if (isLine(event.childID)) {
                event.result = words(event.childID);
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = isLine(event.childID) ? "" : hint();
        }
    }

    private final class Lines extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = isLine(event.childID) ? role(event.childID) : ACC.ROLE_LIST;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = count();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, count()).boxed().toArray();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = control.toControl(event.x, event.y);
            int line = at(at.x, at.y);
            event.childID = line >= 0 ? line : ACC.CHILDID_NONE;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle place = isLine(event.childID) ? place(event.childID) : null;
            Rectangle area = control.getClientArea();
            Rectangle shown = place == null ? new Rectangle(0, 0, area.width, area.height) : place;
            Point corner = control.toDisplay(shown.x, shown.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = shown.width;
            event.height = shown.height;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE;
            if (isLine(event.childID)) {
                event.detail |= ACC.STATE_SELECTABLE | state(event.childID);
                event.detail |= event.childID == current() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0;
            } else if (control.isFocusControl()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = control.isFocusControl() ? current() : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = current();
        }
    }
}
