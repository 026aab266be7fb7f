package org.sequencemaker.ui.timeline;

import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.Row;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.access.SpokenName;

/**
 * Tells screen readers what the canvas is and shows: a list whose lines are the timelines that are seen, each
 * with what is selected in it or shines at the playhead, and its times. When that becomes another, it is told.
 */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
final class TimelineAccessible {
    private final Canvas canvas;
    private final TimelineSurface surface;
    private String said = "";

    TimelineAccessible(Canvas canvas, TimelineSurface surface) {
        this.canvas = canvas;
        this.surface = surface;
        SpokenName.of(canvas, Messages.TIMELINE_NAME.text());
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new Words());
        accessible.addAccessibleControlListener(new Lines());
        Subscription subscription = surface.listen(this::tell);
        canvas.addDisposeListener(event -> subscription.close());
    }

    /** Only to the one who is at it, and only what is new. */
    private void tell() {
        if (!canvas.isFocusControl()) {
            return;
        }
        Timeline row = surface.row();
        String now = row == null ? "" : TimelineWords.row(surface, row);
        if (!now.equals(said)) {
            said = now;
            canvas.getAccessible().selectionChanged();
            int line = current();
            if (line >= 0) {
                canvas.getAccessible().setFocus(line);
            }
        }
    }

    private List<Row> rows() {
        return surface.picture().rows();
    }

    /** The line of the row that keys are for; the canvas itself if it is not seen. */
    private int current() {
        Timeline row = surface.row();
        for (int i = 0; i < rows().size() && row != null; i++) {
            if (rows().get(i).timeline().id().equals(row.id())) {
                return i;
            }
        }
        return ACC.CHILDID_SELF;
    }

    private boolean isLine(int child) {
        return child >= 0 && child < rows().size();
    }

    private final class Words extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            if (isLine(event.childID)) {
                event.result =
                        TimelineWords.row(surface, rows().get(event.childID).timeline());
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = isLine(event.childID) ? "" : TimelineWords.of(surface);
        }
    }

    private final class Lines extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = isLine(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = rows().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] lines = new Object[rows().size()];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = i;
            }
            event.children = lines;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            event.childID = ACC.CHILDID_NONE;
            for (int i = 0; i < rows().size(); i++) {
                Row row = rows().get(i);
                if (at.y >= row.y() && at.y < row.y() + row.height()) {
                    event.childID = i;
                }
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            boolean isLine = isLine(event.childID);
            Row row = isLine ? rows().get(event.childID) : null;
            Point corner = canvas.toDisplay(0, row == null ? 0 : row.y());
            event.x = corner.x;
            event.y = corner.y;
            event.width = canvas.getClientArea().width;
            event.height = row == null ? canvas.getClientArea().height : row.height();
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE;
            if (isLine(event.childID)) {
                event.detail |= ACC.STATE_SELECTABLE;
                event.detail |= event.childID == current() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0;
            } else if (canvas.isFocusControl()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.isFocusControl() ? current() : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = current();
        }
    }
}
