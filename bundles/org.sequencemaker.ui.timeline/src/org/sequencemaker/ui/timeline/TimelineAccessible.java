package org.sequencemaker.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.GhostBox;
import org.sequencemaker.layout.Row;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;
import org.sequencemaker.ui.timeline.proposal.GhostWords;

/**
 * Tells screen readers what the canvas is and shows: a list whose lines are the timelines that are seen, each
 * with what is selected in it or shines at the playhead, and its times; after them what is proposed. When that becomes
 * another, it is told.
 */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
final class TimelineAccessible {
    /** A screen reader asks for all of them, one by one. */
    private static final int MOST_GHOSTS = 100;

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
        Ghost focused = surface.ghosts().focused();
        String now = focused != null ? words(focused) : row == null ? "" : TimelineWords.row(surface, row);
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
        Ghost focused = surface.ghosts().focused();
        if (focused != null) {
            return rows().size() + ghosts().indexOf(focused);
        }
        Timeline row = surface.row();
        for (int i = 0; i < rows().size() && row != null; i++) {
            if (rows().get(i).timeline().id().equals(row.id())) {
                return i;
            }
        }
        return ACC.CHILDID_SELF;
    }

    /** What is proposed and seen, after the rows; around the one that keys are for where there is more than can be listed. */
    private List<Ghost> ghosts() {
        GhostLayer layer = surface.ghosts();
        List<Ghost> seen = new ArrayList<>();
        Ghost focused = layer.focused();
        Span visible = surface.viewport().visible();
        for (Row row : rows()) {
            for (Ghost ghost : layer.of(row.timeline().id())) {
                if (seen.size() < MOST_GHOSTS && ghost.place().span().overlaps(visible)) {
                    seen.add(ghost);
                }
            }
        }
        if (focused != null && !seen.contains(focused)) {
            seen.addFirst(focused);
        }
        return seen;
    }

    private @Nullable Ghost ghost(int child) {
        int index = child - rows().size();
        List<Ghost> all = index < 0 ? List.of() : ghosts();
        return index >= 0 && index < all.size() ? all.get(index) : null;
    }

    private String words(Ghost ghost) {
        return GhostWords.of(ghost, surface.project(), surface.ghosts().ghosts());
    }

    private boolean isLine(int child) {
        return child >= 0 && child < rows().size();
    }

    private @Nullable GhostBox box(@Nullable Ghost ghost) {
        for (Row row : rows()) {
            if (ghost != null && row.timeline().id().equals(ghost.place().timeline())) {
                return surface.ghosts().box(ghost, row, surface.viewport());
            }
        }
        return null;
    }

    private final class Words extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            if (isLine(event.childID)) {
                event.result =
                        TimelineWords.row(surface, rows().get(event.childID).timeline());
            }
            Ghost ghost = ghost(event.childID);
            if (ghost != null) {
                event.result = words(ghost);
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = event.childID != ACC.CHILDID_SELF ? "" : TimelineWords.of(surface);
        }
    }

    private final class Lines extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID != ACC.CHILDID_SELF ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = rows().size() + ghosts().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] lines = new Object[rows().size() + ghosts().size()];
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
            Ghost under = surface.ghosts().at(surface.picture(), at.x, at.y);
            int listed = under == null ? -1 : ghosts().indexOf(under);
            if (listed >= 0) {
                event.childID = rows().size() + listed;
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            boolean isLine = isLine(event.childID);
            GhostBox box = box(ghost(event.childID));
            if (box != null) {
                Point corner = canvas.toDisplay(box.x(), box.row().y());
                event.x = corner.x;
                event.y = corner.y;
                event.width = box.width();
                event.height = box.row().height();
                return;
            }
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
            if (event.childID != ACC.CHILDID_SELF) {
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
