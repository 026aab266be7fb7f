package org.sequencemaker.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Time;

/**
 * What is shown while something is dragged.
 *
 * @param caught what it is drawn to, or null
 * @param guides times that get a line from top to bottom
 * @param lines what a small panel beside the pointer says: where it is, how far it went
 * @param x where the pointer is
 * @param y where the pointer is
 * @param band the frame that is being dragged out, or null
 */
public record Feedback(
        Snapping.@Nullable Catch caught,
        List<Time> guides,
        List<String> lines,
        int x,
        int y,
        @Nullable Band band) {
    public static final Feedback NONE = new Feedback(null, List.of(), List.of(), 0, 0, null);

    public Feedback {
        guides = List.copyOf(guides);
        lines = List.copyOf(lines);
    }

    /** A frame on the surface, by two of its corners. */
    public record Band(int x, int y, int otherX, int otherY) {
        public int left() {
            return Math.min(x, otherX);
        }

        public int top() {
            return Math.min(y, otherY);
        }

        public int width() {
            return Math.abs(x - otherX);
        }

        public int height() {
            return Math.abs(y - otherY);
        }
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
