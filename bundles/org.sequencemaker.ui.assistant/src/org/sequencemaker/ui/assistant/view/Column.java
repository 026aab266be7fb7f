package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A column of rows of which only those that are seen are ever measured; how high the others are is guessed until then.
 * What is seen is held by the first row on the screen, so that rows above may turn out higher or lower without moving
 * it, or by the end of the last. Rows come in strips, one for each turn. Without widgets.
 *
 * @param <R> what a row is; equal rows are equally high
 */
final class Column<R> {
    private final Measure<R> measure;
    private final List<Strip<R>> strips = new ArrayList<>();
    private int viewHeight;
    private int strip;
    private int row;
    private int offset;
    private boolean isAtEnd = true;

    /** How high rows are, in pixels, for the width there is. */
    interface Measure<R> {
        /** At once, about. */
        int guess(R row);

        /** Exactly; at least 1. */
        int exactly(R row);
    }

    /**
     * A row that is seen.
     *
     * @param y of its top, from the top of what is seen
     */
    record Placed<R>(int strip, int index, R row, int y, int height) {}

    Column(Measure<R> measure) {
        this.measure = measure;
    }

    int strips() {
        return strips.size();
    }

    List<R> rows(int index) {
        return strips.get(index).rows;
    }

    /** Says how many strips there are; new ones are empty and come last. */
    void setStrips(int count) {
        while (strips.size() > count) {
            strips.removeLast();
        }
        while (strips.size() < count) {
            strips.add(new Strip<>());
        }
        if (strip >= count) {
            strip = Math.max(0, count - 1);
            row = 0;
            offset = 0;
        }
    }

    /** Gives a strip its rows; what was measured of those that stay remains known. */
    void setRows(int index, List<R> rows) {
        Strip<R> changed = strips.get(index);
        int size = changed.rows.size();
        int stays = changed.become(rows);
        if (index == strip && row >= stays) {
            // The row that held what is seen has moved with what came or went before the rows that are alike at the
            // end.
            int moved = row + rows.size() - size;
            boolean isInTail = row >= size - changed.tail;
            row = Math.max(0, Math.min(isInTail ? moved : row, rows.size() - 1));
        }
    }

    /** Forgets what was measured, as the width or the fonts are others now. */
    void forget() {
        strips.forEach(Strip::forget);
    }

    void setViewHeight(int height) {
        viewHeight = height;
    }

    int viewHeight() {
        return viewHeight;
    }

    /** Whether the end is seen, and will be when more comes. */
    boolean isAtEnd() {
        return isAtEnd;
    }

    void toEnd() {
        isAtEnd = true;
    }

    /** Lets what is seen stay where it is when more comes, even at the end. */
    void hold() {
        isAtEnd = false;
    }

    void toStart() {
        isAtEnd = false;
        strip = 0;
        row = 0;
        offset = 0;
    }

    /** How high all is, as far as known. */
    int height() {
        long sum = 0;
        for (Strip<R> one : strips) {
            sum += one.height(measure);
        }
        return (int) Math.min(sum, Integer.MAX_VALUE / 2);
    }

    /** How much is above what is seen, as far as known. */
    int top() {
        return heightBefore(strip, row) + offset;
    }

    /** Looks on, down if positive. Measures what is passed. */
    void scrollBy(int pixels) {
        if (pixels < 0) {
            isAtEnd = false;
        }
        offset += pixels;
        while (offset < 0 && back()) {
            offset += exactly(strip, row);
        }
        offset = Math.max(0, offset);
        normalise();
    }

    /** Looks at a place that is so many pixels from the start, as far as known. Measures nothing. */
    void scrollTo(int y) {
        isAtEnd = false;
        int left = Math.max(0, y);
        for (int i = 0; i < strips.size(); i++) {
            int height = strips.get(i).height(measure);
            if (left < height || i == strips.size() - 1) {
                strip = i;
                row = strips.get(i).rowAt(left, measure);
                offset = Math.max(0, left - heightOf(i, 0, row));
                return;
            }
            left -= height;
        }
    }

    /** Looks at a row, if it is not seen whole. */
    void reveal(int ofStrip, int index) {
        for (Placed<R> placed : visible()) {
            if (placed.strip() == ofStrip && placed.index() == index) {
                int below = placed.y() + placed.height() - viewHeight;
                if (placed.y() < 0) {
                    scrollBy(placed.y());
                } else if (below > 0) {
                    scrollBy(Math.min(below, placed.y()));
                }
                return;
            }
        }
        isAtEnd = false;
        strip = ofStrip;
        row = index;
        offset = 0;
        scrollBy(-viewHeight / 3);
    }

    /** Returns the rows that are seen, from the top. Measures these. */
    List<Placed<R>> visible() {
        if (isAtEnd) {
            holdEnd();
        }
        List<Placed<R>> placed = place();
        boolean hasGap = placed.isEmpty() || bottom(placed) < viewHeight;
        if (hasGap && !(strip == 0 && row == 0 && offset == 0)) {
            holdEnd();
            placed = place();
        }
        isAtEnd = placed.isEmpty() || isLast(placed.getLast()) && bottom(placed) <= viewHeight;
        return placed;
    }

    private static <R> int bottom(List<Placed<R>> placed) {
        return placed.getLast().y() + placed.getLast().height();
    }

    private boolean isLast(Placed<R> placed) {
        for (int i = placed.strip() + 1; i < strips.size(); i++) {
            if (!strips.get(i).rows.isEmpty()) {
                return false;
            }
        }
        return placed.index() == strips.get(placed.strip()).rows.size() - 1;
    }

    /** From the end upwards until what is seen is full. */
    private void holdEnd() {
        strip = Math.max(0, strips.size() - 1);
        row = strips.isEmpty() ? 0 : strips.get(strip).rows.size();
        offset = 0;
        int height = 0;
        while (height < viewHeight && back()) {
            height += exactly(strip, row);
        }
        offset = Math.max(0, height - viewHeight);
    }

    private List<Placed<R>> place() {
        normalise();
        List<Placed<R>> placed = new ArrayList<>();
        int y = -offset;
        int first = row;
        for (int i = strip; i < strips.size() && y < viewHeight; i++) {
            List<R> rows = strips.get(i).rows;
            for (int j = first; j < rows.size() && y < viewHeight; j++) {
                int height = exactly(i, j);
                placed.add(new Placed<>(i, j, rows.get(j), y, height));
                y += height;
            }
            first = 0;
        }
        return placed;
    }

    /** Lets the first row that is seen be the one that holds. */
    private void normalise() {
        while (strip < strips.size()) {
            boolean isPastStrip = row >= strips.get(strip).rows.size();
            if (isPastStrip) {
                if (!hasRowsAfter(strip)) {
                    return;
                }
                strip++;
                row = 0;
            } else {
                int height = exactly(strip, row);
                if (offset < height) {
                    return;
                }
                offset -= height;
                row++;
            }
        }
    }

    private boolean hasRowsAfter(int index) {
        for (int i = index + 1; i < strips.size(); i++) {
            if (!strips.get(i).rows.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean back() {
        if (row > 0) {
            row--;
            return true;
        }
        for (int i = strip - 1; i >= 0; i--) {
            if (!strips.get(i).rows.isEmpty()) {
                strip = i;
                row = strips.get(i).rows.size() - 1;
                return true;
            }
        }
        return false;
    }

    private int exactly(int index, int ofRow) {
        return strips.get(index).exactly(ofRow, measure);
    }

    private int heightBefore(int index, int ofRow) {
        int sum = 0;
        for (int i = 0; i < index; i++) {
            sum += strips.get(i).height(measure);
        }
        return index < strips.size() ? sum + heightOf(index, 0, ofRow) : sum;
    }

    private int heightOf(int index, int from, int to) {
        return strips.get(index).height(from, to, measure);
    }

    /** The rows of one turn, with their heights: 0 for not known, less for guessed. */
    private static final class Strip<R> {
        private List<R> rows = List.of();
        private int[] heights = {};
        private int tail;

        /** Returns how many rows from the first on are the same as before. */
        int become(List<R> others) {
            int stays = 0;
            int most = Math.min(rows.size(), others.size());
            while (stays < most && Objects.equals(rows.get(stays), others.get(stays))) {
                stays++;
            }
            tail = 0;
            while (tail < most - stays
                    && Objects.equals(rows.get(rows.size() - 1 - tail), others.get(others.size() - 1 - tail))) {
                tail++;
            }
            int[] next = new int[others.size()];
            System.arraycopy(heights, 0, next, 0, stays);
            System.arraycopy(heights, heights.length - tail, next, next.length - tail, tail);
            rows = List.copyOf(others);
            heights = next;
            return stays;
        }

        void forget() {
            heights = new int[rows.size()];
        }

        int exactly(int row, Measure<R> measure) {
            if (heights[row] <= 0) {
                heights[row] = Math.max(1, measure.exactly(rows.get(row)));
            }
            return heights[row];
        }

        int height(Measure<R> measure) {
            return height(0, rows.size(), measure);
        }

        int height(int from, int to, Measure<R> measure) {
            int sum = 0;
            for (int i = from; i < Math.min(to, heights.length); i++) {
                if (heights[i] == 0) {
                    heights[i] = -Math.max(1, measure.guess(rows.get(i)));
                }
                sum += Math.abs(heights[i]);
            }
            return sum;
        }

        int rowAt(int y, Measure<R> measure) {
            int left = y;
            for (int i = 0; i < rows.size(); i++) {
                int height = height(i, i + 1, measure);
                if (left < height) {
                    return i;
                }
                left -= height;
            }
            return Math.max(0, rows.size() - 1);
        }
    }
}
