package org.sequencemaker.audio.playback;

import org.jspecify.annotations.Nullable;

/**
 * The way through a song: straight on, or round and round in a loop. Frames on the way count on for ever; {@link #place} says
 * which frame of the song they are.
 *
 * @param from first frame of the loop
 * @param to first frame after the loop; {@link Long#MAX_VALUE} without one
 */
record Route(long from, long to) {
    static final Route STRAIGHT = new Route(0, Long.MAX_VALUE);

    /** The way from frame {@code start}: a loop that lies behind does not matter. */
    static Route of(@Nullable PlayRange loop, int rate, long start) {
        if (loop == null) {
            return STRAIGHT;
        }
        long from = Math.round(loop.from() * rate);
        long to = Math.max(from + rate / 20, Math.round(loop.to() * rate));
        return start < to ? new Route(from, to) : STRAIGHT;
    }

    long place(long frame) {
        return frame < to ? frame : from + (frame - to) % (to - from);
    }

    /** How many frames of the song follow place {@code place} before the way goes back. */
    double straight(double place) {
        return isEndless() ? to - place : Double.MAX_VALUE;
    }

    double place(double frame) {
        return frame < to ? frame : from + (frame - to) % (to - from);
    }

    boolean isEndless() {
        return to != Long.MAX_VALUE;
    }
}
