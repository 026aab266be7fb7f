package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Span;

/** Lays out the marks of one lane: one line for each column of pixels at most. */
final class MarkLanes {
    /** Marks of a beat nearer to each other than this would hide the rows behind bars. */
    private static final int GRID_DISTANCE = 10;

    private MarkLanes() {}

    static Lane lane(MarkTrack track, int y, int height, Viewport viewport) {
        Span seen = viewport.visible();
        List<Lane.MarkLine> lines = new ArrayList<>();
        for (Mark mark : track.marks()) {
            if (!mark.time().isBefore(seen.end())) {
                break;
            }
            if (mark.time().isBefore(seen.start()) && !mark.end().isAfter(seen.start())) {
                continue;
            }
            add(mark, lines, viewport);
        }
        limitLast(lines);
        return new Lane(track, y, height, lines, isGrid(track) && areApart(lines));
    }

    private static void add(Mark mark, List<Lane.MarkLine> lines, Viewport viewport) {
        int leftmost = viewport.metrics().headWidth();
        int start = viewport.x(mark.time());
        int x = Math.max(start, leftmost - 1);
        int end = Math.min(viewport.x(mark.end()), viewport.width() + 1);
        int width = mark.length().micros() == 0 ? 0 : Math.max(1, end - x);
        Lane.MarkLine last = lines.isEmpty() ? null : lines.getLast();
        if (last != null && last.x() == x) {
            Lane.MarkLine more =
                    new Lane.MarkLine(last.mark(), x, Math.max(width, last.width()), last.room(), last.count() + 1);
            lines.set(lines.size() - 1, more);
            return;
        }
        if (last != null) {
            lines.set(
                    lines.size() - 1,
                    new Lane.MarkLine(last.mark(), last.x(), last.width(), x - last.x(), last.count()));
        }
        lines.add(new Lane.MarkLine(mark, x, width, viewport.width() - x, 1));
    }

    /** The last of many has no more room for a label than the one before, or it alone would have one. */
    private static void limitLast(List<Lane.MarkLine> lines) {
        if (lines.size() >= 2) {
            Lane.MarkLine last = lines.getLast();
            int room = Math.min(
                    last.room(),
                    Math.max(last.width(), lines.get(lines.size() - 2).room()));
            lines.set(lines.size() - 1, new Lane.MarkLine(last.mark(), last.x(), last.width(), room, last.count()));
        }
    }

    private static boolean isGrid(MarkTrack track) {
        return track.kind() == MarkTrack.Kind.BEAT || track.kind() == MarkTrack.Kind.DOWNBEAT;
    }

    private static boolean areApart(List<Lane.MarkLine> lines) {
        if (lines.size() < 2) {
            return true;
        }
        int spread = lines.getLast().x() - lines.getFirst().x();
        return spread / (lines.size() - 1) >= GRID_DISTANCE;
    }
}
