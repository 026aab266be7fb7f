package org.sequencemaker.layout;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;

/** Finds what lies under a point. Costs a binary search, not a walk over what is drawn. */
public final class HitTest {
    /** How near to an end of a segment a pointer must be to take hold of it, in pixels. */
    public static final int GRIP = 5;

    /** How near to a mark's line. */
    private static final int MARK_DISTANCE = 3;

    private static final int NOTE_WIDTH = 10;

    /** How near to the lower edge of a row, beside its name. */
    private static final int EDGE = 3;

    private HitTest() {}

    public static Hit at(Picture picture, int x, int y) {
        Viewport viewport = picture.viewport();
        boolean onTime = x >= viewport.metrics().headWidth();
        if (y < viewport.metrics().rulerHeight()) {
            return onTime ? new Hit.OnRuler(viewport.time(x)) : new Hit.Nothing();
        }
        if (y < picture.bodyTop()) {
            return note(picture, x);
        }
        for (Row row : picture.rows()) {
            if (y >= row.y() && y < row.y() + row.height()) {
                return onTime ? inRow(row, viewport, x) : onHead(row, viewport.metrics(), x, y);
            }
            if (!onTime && isEdge(row, y)) {
                return new Hit.OnHeadEdge(row.timeline(), row.height());
            }
        }
        for (Lane lane : picture.lanes()) {
            if (y >= lane.y() && y < lane.y() + lane.height()) {
                return onTime ? inLane(lane, viewport, x) : new Hit.OnLaneHead(lane.track());
            }
        }
        return new Hit.Nothing();
    }

    /** Returns the row at a height, or the nearest of those that are seen; null where there are none. */
    public static @Nullable Row nearestRow(Picture picture, int y) {
        Row nearest = null;
        int least = Integer.MAX_VALUE;
        for (Row row : picture.rows()) {
            int off = Math.max(0, Math.max(row.y() - y, y - row.y() - row.height() + 1));
            if (off < least) {
                least = off;
                nearest = row;
            }
        }
        return nearest;
    }

    private static Hit onHead(Row row, Metrics metrics, int x, int y) {
        HeadButton button = HeadButton.at(row, metrics, x, y);
        if (button != null) {
            return new Hit.OnHeadButton(row.timeline(), button);
        }
        return isEdge(row, y) ? new Hit.OnHeadEdge(row.timeline(), row.height()) : new Hit.OnHead(row.timeline());
    }

    private static boolean isEdge(Row row, int y) {
        int bottom = row.y() + row.height();
        return y >= bottom - EDGE && y < bottom + EDGE;
    }

    private static Hit note(Picture picture, int x) {
        for (NoteFlag flag : picture.notes().reversed()) {
            if (x >= flag.x() - 2 && x < flag.x() + Math.min(NOTE_WIDTH, Math.max(4, flag.room()))) {
                return new Hit.OnNote(flag.note());
            }
        }
        return new Hit.Nothing();
    }

    private static Hit inLane(Lane lane, Viewport viewport, int x) {
        Lane.@Nullable MarkLine nearest = null;
        for (Lane.MarkLine line : lane.marks()) {
            boolean inside = x >= line.x() - MARK_DISTANCE && x <= line.x() + Math.max(MARK_DISTANCE, line.width());
            if (inside && (nearest == null || Math.abs(line.x() - x) <= Math.abs(nearest.x() - x))) {
                nearest = line;
            }
        }
        return nearest == null
                ? new Hit.OnLane(lane.track(), viewport.time(x))
                : new Hit.OnMark(lane.track(), nearest.mark());
    }

    /** A narrow segment keeps its middle third as body; of two ends that touch, the nearer side's is taken. */
    private static Hit inRow(Row row, Viewport viewport, int x) {
        Time time = viewport.time(x);
        Segment segment = row.timeline().segmentAt(time);
        if (segment == null) {
            return new Hit.OnGap(row.timeline(), time);
        }
        double from =
                viewport.scale().exactX(segment.start()) + viewport.metrics().headWidth();
        double to = viewport.scale().exactX(segment.end()) + viewport.metrics().headWidth();
        double reach = Math.min(GRIP, (to - from) / 3);
        Hit.Grip grip = x < from + reach ? Hit.Grip.START : x >= to - reach ? Hit.Grip.END : Hit.Grip.BODY;
        return new Hit.OnSegment(row.timeline(), segment, grip, time);
    }
}
