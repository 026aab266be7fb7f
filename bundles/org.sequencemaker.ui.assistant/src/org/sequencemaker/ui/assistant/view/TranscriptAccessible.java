package org.sequencemaker.ui.assistant.view;

import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.assistant.view.Column.Placed;
import org.sequencemaker.ui.assistant.view.TranscriptCanvas.Stop;

/** Tells screen readers what the transcript is and shows: a list whose lines are the rows that are seen. */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
final class TranscriptAccessible {
    private final TranscriptCanvas canvas;
    private String said = "";

    TranscriptAccessible(TranscriptCanvas canvas) {
        this.canvas = canvas;
        SpokenName.of(canvas, Messages.TRANSCRIPT_NAME.text());
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new Words());
        accessible.addAccessibleControlListener(new Lines());
        canvas.watch(this::tell);
    }

    /** Only to the one who is at it, and only what is new. */
    private void tell() {
        int line = current();
        if (canvas.isFocusControl() && line >= 0) {
            String now = RowWords.of(rows().get(line).row());
            if (!now.equals(said)) {
                said = now;
                canvas.getAccessible().selectionChanged();
                canvas.getAccessible().setFocus(line);
            }
        }
    }

    private List<Placed<Row>> rows() {
        return canvas.seen();
    }

    /** The line that the keyboard is at; the list itself if it is at none. */
    private int current() {
        Stop stop = canvas.focus();
        for (int i = 0; stop != null && i < rows().size(); i++) {
            Placed<Row> row = rows().get(i);
            if (row.strip() == stop.strip() && row.index() == stop.row()) {
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
                event.result = RowWords.of(rows().get(event.childID).row());
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = isLine(event.childID) ? "" : Messages.TRANSCRIPT_HINT.text();
        }
    }

    private final class Lines extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = isLine(event.childID)
                    ? RowWords.role(rows().get(event.childID).row())
                    : ACC.ROLE_LIST;
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
            Placed<Row> row = canvas.at(at.y);
            event.childID = row == null ? ACC.CHILDID_NONE : rows().indexOf(row);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Placed<Row> row = isLine(event.childID) ? rows().get(event.childID) : null;
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
                Row row = rows().get(event.childID).row();
                event.detail |= ACC.STATE_SELECTABLE;
                event.detail |= row.fold() == Row.Fold.OPEN ? ACC.STATE_EXPANDED : 0;
                event.detail |= row.fold() == Row.Fold.CLOSED ? ACC.STATE_COLLAPSED : 0;
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
