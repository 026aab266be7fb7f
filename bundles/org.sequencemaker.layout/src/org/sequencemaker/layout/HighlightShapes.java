package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;

/** The shapes that show what is selected: frames around segments, a veil over a range, and bars beside names. */
public final class HighlightShapes {
    private final Picture picture;
    private final Highlights highlights;
    private final SurfaceColours colours;
    private final int left;
    private final List<Shape> shapes = new ArrayList<>();

    private HighlightShapes(Picture picture, Highlights highlights, SurfaceColours colours) {
        this.picture = picture;
        this.highlights = highlights;
        this.colours = colours;
        this.left = picture.viewport().metrics().headWidth();
    }

    /** Returns what is on the timelines and lanes. */
    public static List<Shape> of(Picture picture, Highlights highlights, SurfaceColours colours) {
        return new HighlightShapes(picture, highlights, colours).body();
    }

    /** Returns what belongs to the heads: bars beside the row and the lane that commands are for. */
    public static List<Shape> heads(Picture picture, Highlights highlights, SurfaceColours colours) {
        List<Shape> bars = new ArrayList<>();
        for (Row row : picture.rows()) {
            if (Objects.equals(row.timeline().id(), highlights.row())) {
                bars.add(new Fill(0, row.y(), 3, row.height(), colours.accent(), Shapes.OPAQUE));
            }
        }
        for (Lane lane : picture.lanes()) {
            if (lane.track().id().equals(highlights.track())) {
                bars.add(new Fill(0, lane.y(), 3, lane.height(), colours.accent(), Shapes.OPAQUE));
            }
        }
        return bars;
    }

    private List<Shape> body() {
        for (Row row : picture.rows()) {
            if (!highlights.segments().isEmpty()) {
                row.boxes().forEach(box -> box(row, box));
                row.strips().forEach(strip -> strip(row, strip));
            }
            range(row);
        }
        picture.lanes().forEach(this::lane);
        picture.notes().forEach(this::note);
        return shapes;
    }

    private void lane(Lane lane) {
        int top = Math.max(lane.y(), picture.bodyTop());
        int height = lane.y() + lane.height() - top;
        if (height <= 0 || highlights.marks().isEmpty()) {
            return;
        }
        for (Lane.MarkLine line : lane.marks()) {
            if (highlights.marks().contains(line.mark().id())) {
                shapes.add(new Fill(line.x() - 1, top, 3, height, colours.accent(), Shapes.OPAQUE));
                shapes.add(new Fill(line.x() - 3, top, Math.max(7, line.width() + 4), height, colours.accent(), 56));
            }
        }
    }

    private void note(NoteFlag flag) {
        if (highlights.notes().contains(flag.note().id())) {
            int top = picture.viewport().metrics().rulerHeight() + 2;
            shapes.add(new Fill(flag.x() - 3, top, 15, picture.bodyTop() - top - 2, colours.accent(), 80));
        }
    }

    private void box(Row row, SegmentBox box) {
        if (highlights.segments().contains(box.segment().id())) {
            int x = box.x();
            int right = box.x() + box.width();
            add(x, row.y() - 2, box.width(), 3, colours.accent(), Shapes.OPAQUE, row);
            add(x, row.y() + row.height() - 1, box.width(), 3, colours.accent(), Shapes.OPAQUE, row);
            if (box.startSeen()) {
                add(x, row.y(), Math.min(2, box.width()), row.height(), colours.accent(), Shapes.OPAQUE, row);
            }
            if (box.endSeen() && box.width() > 3) {
                add(right - 2, row.y(), 2, row.height(), colours.accent(), Shapes.OPAQUE, row);
            }
            inner(row, box);
        }
    }

    /** A second frame that is seen on any colour, as the first may have the colour of the segment. */
    private void inner(Row row, SegmentBox box) {
        if (box.width() > 6) {
            Rgb colour = SegmentShapes.contrast(box.from());
            add(box.x() + 2, row.y() + 1, box.width() - 4, 1, colour, 200, row);
            add(box.x() + 2, row.y() + row.height() - 2, box.width() - 4, 1, colour, 200, row);
            add(box.x() + 2, row.y() + 1, 1, row.height() - 2, colour, 200, row);
            add(box.x() + box.width() - 3, row.y() + 1, 1, row.height() - 2, colour, 200, row);
        }
    }

    /** Of segments too short to be told apart, the columns in which a selected one shines. */
    private void strip(Row row, Strip strip) {
        Segments segments = row.timeline().segments();
        TimeScale scale = picture.viewport().scale();
        int from = -1;
        for (int i = 0; i <= strip.width(); i++) {
            boolean isSelected = i < strip.width() && isSelected(segments, scale, strip.x() - left + i);
            if (isSelected && from < 0) {
                from = i;
            } else if (!isSelected && from >= 0) {
                add(strip.x() + from, row.y() - 2, i - from, 3, colours.accent(), Shapes.OPAQUE, row);
                add(strip.x() + from, row.y() + row.height() - 1, i - from, 3, colours.accent(), Shapes.OPAQUE, row);
                from = -1;
            }
        }
    }

    private boolean isSelected(Segments segments, TimeScale scale, int column) {
        int index = segments.firstEndingAfter(scale.time(column));
        if (index >= segments.size()) {
            return false;
        }
        Segment segment = segments.get(index);
        return segment.start().isBefore(scale.time(column + 1))
                && highlights.segments().contains(segment.id());
    }

    private void range(Row row) {
        Span range = highlights.range();
        if (range == null || !highlights.timelines().contains(row.timeline().id())) {
            return;
        }
        int from = Math.max(left, picture.viewport().x(range.start()));
        int to = Math.min(picture.viewport().width(), picture.viewport().x(range.end()));
        add(from, row.y() - 3, to - from, row.height() + 6, colours.accent(), 48, row);
        add(from, row.y() - 3, 1, row.height() + 6, colours.accent(), Shapes.OPAQUE, row);
        add(to - 1, row.y() - 3, 1, row.height() + 6, colours.accent(), Shapes.OPAQUE, row);
    }

    /** What would lie over the ruler is cut off. */
    private void add(int x, int y, int width, int height, Rgb colour, int alpha, Row row) {
        int top = Math.max(y, Math.min(row.y() + row.height(), picture.bodyTop()));
        int rest = y + height - top;
        if (width > 0 && rest > 0) {
            shapes.add(new Fill(x, top, width, rest, colour, alpha));
        }
    }
}
