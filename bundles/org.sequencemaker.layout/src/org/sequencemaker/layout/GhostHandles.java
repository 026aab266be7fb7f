package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.layout.Shape.Lines;
import org.sequencemaker.model.colour.Rgb;

/**
 * Two small buttons at a proposed stretch under the pointer: a tick takes it, a cross refuses it.
 *
 * @param x left edge of the first
 * @param y top edge of both
 * @param canAccept whether there is a tick; what collides can only be refused
 */
public record GhostHandles(int x, int y, boolean canAccept) {
    static final int SIZE = 20;

    /** What a button does. */
    public enum Handle {
        ACCEPT,
        REFUSE
    }

    /** Returns the buttons of a box: in its corner, or, where it has no room, beside it. */
    public static GhostHandles of(GhostBox box, Viewport viewport) {
        boolean canAccept = !box.stretch().collides();
        int width = canAccept ? 2 * SIZE : SIZE;
        int right = box.x() + box.width();
        // Beside it they touch it, so that the pointer is never on something else on its way.
        int wanted = box.width() >= width + 2 * SIZE ? right - width - 3 : right - 1;
        int x = Math.max(viewport.metrics().headWidth(), Math.min(wanted, viewport.width() - width));
        return new GhostHandles(x, box.row().y() + Math.min(3, box.row().height() / 4), canAccept);
    }

    /** Returns the button under a point, or null. */
    public @Nullable Handle at(int pointX, int pointY) {
        if (pointY < y || pointY >= y + SIZE || pointX < x) {
            return null;
        }
        int index = (pointX - x) / SIZE + (canAccept ? 0 : 1);
        return index < 2 ? Handle.values()[index] : null;
    }

    /** Returns what to paint. */
    public List<Shape> shapes(SurfaceColours colours) {
        List<Shape> shapes = new ArrayList<>();
        GhostColours ghosts = GhostColours.of(colours);
        int at = x;
        if (canAccept) {
            button(shapes, at, colours);
            int[] tick = {at + 5, y + 10, at + 9, y + 14, at + 9, y + 14, at + 15, y + 6};
            shapes.add(new Lines(at, SIZE, tick, ghosts.added(), 2));
            at += SIZE;
        }
        button(shapes, at, colours);
        int[] cross = {at + 6, y + 6, at + 14, y + 14, at + 14, y + 6, at + 6, y + 14};
        shapes.add(new Lines(at, SIZE, cross, ghosts.removed(), 2));
        return shapes;
    }

    private void button(List<Shape> shapes, int at, SurfaceColours colours) {
        Rgb line = colours.dimText();
        shapes.add(new Fill(at, y, SIZE, SIZE, line, Shapes.OPAQUE));
        shapes.add(new Fill(at + 1, y + 1, SIZE - 2, SIZE - 2, colours.head(), Shapes.OPAQUE));
    }
}
