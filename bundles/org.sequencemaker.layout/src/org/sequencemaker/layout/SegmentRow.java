package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Lays out the segments of one row. Those at least two pixels wide become boxes; between them, where
 * they are shorter, every column of pixels gets a colour mixed of a few that shine in it, so that a row
 * costs the same with a hundred segments as with a hundred thousand, and no flash is lost from sight.
 */
final class SegmentRow {
    private static final int LEAST_BOX = 2;

    /** How many segments of a column are mixed at most. */
    private static final int SAMPLES = 8;

    private final Timeline timeline;
    private final Segments segments;
    private final TimeScale scale;
    private final int left;
    private final int width;
    private final List<SegmentBox> boxes = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();

    SegmentRow(Timeline timeline, Viewport viewport) {
        this.timeline = timeline;
        this.segments = timeline.segments();
        this.scale = viewport.scale();
        this.left = viewport.metrics().headWidth();
        this.width = viewport.timeWidth();
    }

    Row row(int y, int height) {
        int column = 0;
        int index = segments.firstEndingAfter(scale.left());
        while (index < segments.size() && column < width) {
            Segment segment = segments.get(index);
            int from = Math.max(column, scale.x(segment.start()));
            if (from >= width) {
                break;
            }
            if (isBox(segment, from)) {
                int to = Math.min(width, scale.x(segment.end()));
                boxes.add(box(segment, from, to));
                column = to;
                index++;
            } else {
                column = strip(index, from);
                index = endingAfter(index, scale.time(column));
            }
        }
        return new Row(timeline, y, height, boxes, strips);
    }

    private boolean isBox(Segment segment, int from) {
        return scale.x(segment.end()) - from >= LEAST_BOX;
    }

    private SegmentBox box(Segment segment, int from, int to) {
        boolean startSeen = scale.x(segment.start()) >= from;
        boolean endSeen = scale.x(segment.end()) <= to;
        Rgb first = startSeen ? segment.look().start() : colourAt(segment, from);
        Rgb last = endSeen ? segment.look().end() : colourAt(segment, to);
        return new SegmentBox(segment, left + from, to - from, first, last, startSeen, endSeen);
    }

    private Rgb colourAt(Segment segment, int column) {
        Time time = Time.max(segment.start(), Time.min(segment.end(), scale.time(column)));
        return segment.look().colourAt(segment.span(), time);
    }

    /** Adds columns from one on until a box or a gap comes; returns the column after them. */
    private int strip(int index, int from) {
        int[] colours = new int[width - from];
        int column = from;
        int first = index;
        do {
            Time end = scale.time(column + 1);
            int next = endingAfter(first, end);
            boolean reachesIn =
                    next < segments.size() && segments.get(next).start().isBefore(end);
            colours[column - from] = mixed(first, Math.max(first + 1, reachesIn ? next + 1 : next));
            column++;
            first = next;
        } while (column < width && continues(first, column));
        strips.add(new Strip(left + from, Arrays.copyOf(colours, column - from)));
        return column;
    }

    /** Returns the first segment from an index on that ends after a time, which is not far away: steps double. */
    private int endingAfter(int from, Time time) {
        int step = 1;
        int low = from;
        while (low + step < segments.size() && !segments.get(low + step).end().isAfter(time)) {
            low += step;
            step *= 2;
        }
        int high = Math.min(segments.size(), low + step);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).end().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean continues(int index, int column) {
        if (index >= segments.size()) {
            return false;
        }
        Segment segment = segments.get(index);
        return scale.x(segment.start()) <= column && !isBox(segment, column);
    }

    private int mixed(int from, int to) {
        int count = Math.min(SAMPLES, to - from);
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < count; i++) {
            Segment segment = segments.get(from + (int) ((long) (to - from) * i / count));
            Rgb colour = segment.look().start().towards(segment.look().end(), 1, 2);
            red += colour.red();
            green += colour.green();
            blue += colour.blue();
        }
        return new Rgb(red / count, green / count, blue / count).packed();
    }
}
