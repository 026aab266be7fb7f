package org.sequencemaker.layout;

import java.util.List;
import org.sequencemaker.layout.Shape.Disc;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.layout.Shape.Lines;
import org.sequencemaker.model.colour.Rgb;

/** Frames and signs of what is proposed: a plus, a minus, a half, an exclamation mark; dashes, hatching, zigzag. */
final class GhostSigns {
    /** How large a sign is. */
    static final int SIZE = 14;

    private static final int DASH = 5;
    private static final int GAP = 3;
    private static final int HATCH = 8;
    /** How high a tooth of the zigzag is, and how wide. */
    static final int TOOTH = 6;

    private final List<Shape> shapes;

    GhostSigns(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /** Adds the sign of a stretch on a disc, its corner at a place. */
    void sign(GhostStretch stretch, int x, int y, GhostColours colours) {
        Rgb colour = colours.of(stretch);
        Rgb ink = SegmentShapes.contrast(colour);
        shapes.add(new Disc(x - 1, y - 1, SIZE + 2, ink));
        shapes.add(new Disc(x, y, SIZE, colour));
        if (stretch.collides()) {
            fill(x + 6, y + 2, 2, 6, ink);
            fill(x + 6, y + 10, 2, 2, ink);
            return;
        }
        switch (stretch.kind()) {
            case ADDED -> {
                fill(x + 3, y + 6, 8, 2, ink);
                fill(x + 6, y + 3, 2, 8, ink);
            }
            case REMOVED -> fill(x + 3, y + 6, 8, 2, ink);
            case CHANGED -> {
                fill(x + 3, y + 4, 8, 2, ink);
                fill(x + 3, y + 8, 8, 2, ink);
            }
        }
    }

    /** Adds a frame of dashes; ends that are not seen have none. */
    void dashes(GhostBox box, int y, int height, Rgb colour, int thickness) {
        int across = 2 * count(box.width());
        int down = (box.startSeen() ? count(height) : 0) + (box.endSeen() ? count(height) : 0);
        int[] points = new int[4 * (across + down)];
        int at = 0;
        int right = box.x() + box.width() - 1;
        int bottom = y + height - 1;
        for (int x = box.x(); x <= right; x += DASH + GAP) {
            int end = Math.min(right, x + DASH - 1);
            at = line(points, at, x, y, end, y);
            at = line(points, at, x, bottom, end, bottom);
        }
        for (int dash = y; dash <= bottom; dash += DASH + GAP) {
            int end = Math.min(bottom, dash + DASH - 1);
            if (box.startSeen()) {
                at = line(points, at, box.x(), dash, box.x(), end);
            }
            if (box.endSeen()) {
                at = line(points, at, right, dash, right, end);
            }
        }
        shapes.add(new Lines(box.x(), box.width(), points, colour, thickness));
    }

    /** Adds slanting lines over a box. */
    void hatch(GhostBox box, int y, int height, Rgb colour) {
        int first = box.x() - height + HATCH - Math.floorMod(box.x() - height, HATCH);
        int right = box.x() + box.width();
        int count = Math.max(0, (right - first + HATCH - 1) / HATCH);
        int[] points = new int[4 * count];
        int at = 0;
        for (int x = first; x < right; x += HATCH) {
            // From the lower left to the upper right, cut at both sides of the box.
            int before = Math.max(0, box.x() - x);
            int after = Math.max(0, x + height - right);
            at = line(points, at, x + before, y + height - before, x + height - after, y + after);
        }
        shapes.add(new Lines(box.x(), box.width(), points, colour, 1));
    }

    /** Adds a thick zigzag along the top and the bottom of a box. */
    void zigzag(GhostBox box, int y, int height, Rgb colour) {
        int count = (box.width() + TOOTH - 1) / TOOTH;
        int[] points = new int[8 * count];
        int at = 0;
        int right = box.x() + box.width() - 1;
        for (int i = 0; i < count; i++) {
            int x = box.x() + i * TOOTH;
            int next = Math.min(right, x + TOOTH);
            int near = i % 2 == 0 ? 1 : TOOTH;
            int far = i % 2 == 0 ? TOOTH : 1;
            at = line(points, at, x, y + near, next, y + far);
            at = line(points, at, x, y + height - 1 - near, next, y + height - 1 - far);
        }
        shapes.add(new Lines(box.x(), box.width(), points, colour, 2));
    }

    private static int count(int length) {
        return (length + DASH + GAP - 1) / (DASH + GAP);
    }

    private static int line(int[] points, int at, int x, int y, int toX, int toY) {
        points[at] = x;
        points[at + 1] = y;
        points[at + 2] = toX;
        points[at + 3] = toY;
        return at + 4;
    }

    private void fill(int x, int y, int width, int height, Rgb colour) {
        shapes.add(new Fill(x, y, width, height, colour, Shapes.OPAQUE));
    }
}
