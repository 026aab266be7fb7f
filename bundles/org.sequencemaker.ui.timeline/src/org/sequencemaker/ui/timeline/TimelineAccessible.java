package org.sequencemaker.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.GhostBox;
import org.sequencemaker.layout.Row;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.access.SpokenLines;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;
import org.sequencemaker.ui.timeline.proposal.GhostWords;

/**
 * Tells screen readers what the canvas is and shows: a list whose lines are the timelines that are seen, each
 * with what is selected in it or shines at the playhead, and its times; after them what is proposed. When that becomes
 * another, it is told.
 */
final class TimelineAccessible extends SpokenLines {
    /** A screen reader asks for all of them, one by one. */
    private static final int MOST_GHOSTS = 100;

    private final Canvas canvas;
    private final TimelineSurface surface;

    TimelineAccessible(Canvas canvas, TimelineSurface surface) {
        super(canvas, Messages.TIMELINE_NAME.text());
        this.canvas = canvas;
        this.surface = surface;
        Subscription subscription = surface.listen(this::tell);
        canvas.addDisposeListener(event -> subscription.close());
    }

    private List<Row> rows() {
        return surface.picture().rows();
    }

    /** What is proposed and seen: the first of them, and always the one that keys are for. */
    private List<Ghost> ghosts() {
        GhostLayer layer = surface.ghosts();
        List<Ghost> seen = new ArrayList<>();
        Span visible = surface.viewport().visible();
        for (Row row : rows()) {
            List<Ghost> all = layer.during(row.timeline().id(), visible);
            seen.addAll(all.subList(0, Math.min(all.size(), MOST_GHOSTS - seen.size())));
        }
        Ghost focused = layer.focused();
        if (focused != null && !seen.contains(focused)) {
            seen.addFirst(focused);
        }
        return seen;
    }

    private String words(Ghost ghost) {
        return GhostWords.of(ghost, surface.project(), surface.ghosts().ghosts());
    }

    @Override
    protected int count() {
        return rows().size() + ghosts().size();
    }

    @Override
    protected String words(int line) {
        int rows = rows().size();
        return line < rows ? TimelineWords.row(surface, rows().get(line).timeline()) : words(ghosts().get(line - rows));
    }

    @Override
    protected @Nullable Rectangle place(int line) {
        int rows = rows().size();
        if (line < rows) {
            Row row = rows().get(line);
            return new Rectangle(0, row.y(), canvas.getClientArea().width, row.height());
        }
        Ghost ghost = ghosts().get(line - rows);
        int index = indexOf(ghost.place().timeline());
        GhostBox box = index < 0 ? null : surface.ghosts().box(ghost, rows().get(index), surface.viewport());
        return box == null
                ? null
                : new Rectangle(box.x(), box.row().y(), box.width(), box.row().height());
    }

    @Override
    protected int at(int x, int y) {
        Ghost under = surface.ghosts().at(surface.picture(), x, y);
        int listed = under == null ? -1 : ghosts().indexOf(under);
        if (listed >= 0) {
            return rows().size() + listed;
        }
        for (int i = 0; i < rows().size(); i++) {
            Row row = rows().get(i);
            if (y >= row.y() && y < row.y() + row.height()) {
                return i;
            }
        }
        return NO_LINE;
    }

    @Override
    protected int current() {
        Ghost focused = surface.ghosts().focused();
        if (focused != null) {
            return rows().size() + ghosts().indexOf(focused);
        }
        Timeline row = surface.row();
        return row == null ? NO_LINE : indexOf(row.id());
    }

    private int indexOf(TimelineId timeline) {
        for (int i = 0; i < rows().size(); i++) {
            if (rows().get(i).timeline().id().equals(timeline)) {
                return i;
            }
        }
        return NO_LINE;
    }

    @Override
    protected @Nullable String news() {
        Timeline row = surface.row();
        Ghost focused = surface.ghosts().focused();
        return focused != null ? words(focused) : row == null ? "" : TimelineWords.row(surface, row);
    }

    @Override
    protected String hint() {
        return TimelineWords.of(surface);
    }
}
