package org.sequencemaker.layout;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * The part of a proposed stretch that is seen.
 *
 * @param row on which it is
 * @param x left edge on the surface
 * @param width at least one pixel
 * @param startSeen whether the left edge is the start of the stretch, and not cut off by the surface
 * @param endSeen whether the right edge is its end
 */
public record GhostBox(Row row, GhostStretch stretch, int x, int width, boolean startSeen, boolean endSeen) {
    /** How far beside a narrow one a pointer may be, in pixels. */
    private static final int REACH = 3;

    /** Returns what is seen of a stretch, or null if it lies beside the surface. */
    public static @Nullable GhostBox of(Row row, GhostStretch stretch, Viewport viewport) {
        int left = viewport.metrics().headWidth();
        int start = viewport.x(stretch.span().start());
        int end = Math.max(start + 1, viewport.x(stretch.span().end()));
        int from = Math.max(left, start);
        int to = Math.min(viewport.width(), end);
        return from < to ? new GhostBox(row, stretch, from, to - from, from == start, to == end) : null;
    }

    /** Returns the stretch under a point of the surface; of narrow ones the first that is near; null for none. */
    public static @Nullable GhostBox at(Picture picture, GhostView view, int x, int y) {
        Viewport viewport = picture.viewport();
        if (x < viewport.metrics().headWidth() || y < picture.bodyTop()) {
            return null;
        }
        for (Row row : picture.rows()) {
            if (y >= row.y() && y < row.y() + row.height()) {
                GhostBox exact = at(row, view, viewport.time(x), viewport.time(x + 1), viewport);
                return exact != null
                        ? exact
                        : at(row, view, viewport.time(x - REACH), viewport.time(x + REACH + 1), viewport);
            }
        }
        return null;
    }

    private static @Nullable GhostBox at(Row row, GhostView view, Time from, Time to, Viewport viewport) {
        var stretches = view.of(row.timeline().id());
        int index = GhostView.firstEndingAfter(stretches, from);
        if (index >= stretches.size()) {
            return null;
        }
        GhostStretch found = stretches.get(index);
        Span span = found.span();
        return span.start().isBefore(to) ? of(row, found, viewport) : null;
    }
}
