package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.time.Time;

/**
 * Lays out what is proposed on one row: stretches wide enough to be told apart as boxes, the others as kinds for each
 * column of pixels. Costs about as much as there are pixels, however many stretches there are.
 */
final class GhostRow {
    static final int ADDED = 1;
    static final int REMOVED = 2;
    static final int CHANGED = 4;
    static final int COLLIDES = 8;

    /** Narrower ones have no room for a frame. */
    private static final int LEAST_BOX = 9;

    /** How many stretches of one column are looked at, at most. */
    private static final int SAMPLES = 8;

    final Row row;
    final List<GhostBox> boxes = new ArrayList<>();

    /** For each column of the time that is seen, which kinds it has; 0 for none. */
    final byte[] kinds;

    private boolean hasColumns;
    private final List<GhostStretch> stretches;
    private final Viewport viewport;

    GhostRow(Row row, List<GhostStretch> stretches, Viewport viewport) {
        this.row = row;
        this.stretches = stretches;
        this.viewport = viewport;
        this.kinds = new byte[viewport.timeWidth()];
        layOut();
    }

    /** Whether there is anything besides the boxes. */
    boolean hasColumns() {
        return hasColumns;
    }

    /** Makes columns of the boxes as well: there are too many of them to draw each. */
    void dissolve() {
        for (GhostBox box : boxes) {
            mark(box.stretch(), left(box), left(box) + box.width());
        }
        boxes.clear();
    }

    /** Returns whether anything is proposed between two columns of the time that is seen. */
    boolean touches(int from, int to) {
        for (GhostBox box : boxes) {
            if (left(box) < to && left(box) + box.width() > from) {
                return true;
            }
        }
        for (int column = from; hasColumns && column < to; column++) {
            if (kinds[column] != 0) {
                return true;
            }
        }
        return false;
    }

    private void layOut() {
        TimeScale scale = viewport.scale();
        int width = kinds.length;
        int index = GhostView.firstEndingAfter(stretches, scale.left());
        while (index < stretches.size()) {
            GhostStretch stretch = stretches.get(index);
            int from = Math.max(0, scale.x(stretch.span().start()));
            if (from >= width) {
                break;
            }
            GhostBox box = GhostBox.of(row, stretch, viewport);
            index++;
            if (box != null && box.width() >= LEAST_BOX) {
                boxes.add(box);
                continue;
            }
            int to = Math.min(width, Math.max(from + 1, scale.x(stretch.span().end())));
            mark(stretch, from, to);
            index = passed(index, from, to);
        }
    }

    /** Passes over those that lie in the last column of one before, after a look at some of them. */
    private int passed(int index, int from, int to) {
        Time end = viewport.scale().time(to);
        int next = endingAfter(index, end);
        int count = Math.min(SAMPLES, next - index);
        for (int i = 0; i < count; i++) {
            mark(stretches.get(index + (int) ((long) (next - index) * i / count)), Math.max(from, to - 1), to);
        }
        return next;
    }

    /** Returns the first from an index on that ends after a time, which is not far away: steps double. */
    private int endingAfter(int from, Time time) {
        int step = 1;
        int low = from;
        while (low + step < stretches.size()
                && !stretches.get(low + step).span().end().isAfter(time)) {
            low += step;
            step *= 2;
        }
        return GhostView.firstEndingAfter(stretches, time, low, Math.min(stretches.size(), low + step));
    }

    private void mark(GhostStretch stretch, int from, int to) {
        int kind = switch (stretch.kind()) {
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
            case CHANGED -> CHANGED;
        };
        for (int column = from; column < to; column++) {
            kinds[column] |= (byte) (stretch.collides() ? kind | COLLIDES : kind);
        }
        hasColumns = true;
    }

    private int left(GhostBox box) {
        return box.x() - viewport.metrics().headWidth();
    }
}
