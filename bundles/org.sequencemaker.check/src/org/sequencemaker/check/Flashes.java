package org.sequencemaker.check;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts the flashes of something whose brightness changes. A flash, as WCAG 2.3.1 has it, is a pair of
 * opposing changes in relative luminance of a tenth or more of the maximum, where the darker one is below
 * 0.80.
 */
final class Flashes {
    private static final double STEP = 0.1;
    private static final double DARK = 0.8;

    /** More than three flashes, each of two changes. */
    private static final int TOO_MANY = 8;

    private final int rate;
    private final Deque<Long> changes = new ArrayDeque<>();
    private Turn turn = Turn.NONE;
    private double low;
    private double high;

    private enum Turn {
        NONE,
        UP,
        DOWN
    }

    /**
     * @param rate ticks per second
     * @param luminance at the start
     */
    Flashes(int rate, double luminance) {
        this.rate = rate;
        this.low = luminance;
        this.high = luminance;
    }

    /**
     * Goes on to a tick. Returns whether a change there ends more than three flashes within one second.
     *
     * @param tick not before the last one
     */
    boolean isTooManyAt(long tick, double luminance) {
        low = Math.min(low, luminance);
        high = Math.max(high, luminance);
        // A hair less than the step, or sums of rounded numbers would miss a change of just that size.
        boolean falls = turn != Turn.DOWN && high - luminance >= STEP - 1e-9 && luminance < DARK;
        boolean rises = !falls && turn != Turn.UP && luminance - low >= STEP - 1e-9 && low < DARK;
        if (!falls && !rises) {
            return false;
        }
        turn = falls ? Turn.DOWN : Turn.UP;
        low = luminance;
        high = luminance;
        changes.addLast(tick);
        while (changes.getFirst() <= tick - rate) {
            changes.removeFirst();
        }
        return changes.size() >= TOO_MANY;
    }

    /** How many there were in the second before the last change. */
    int inLastSecond() {
        return changes.size() / 2;
    }

    /** The tick of the first change in the second before the last one. */
    long since() {
        return changes.isEmpty() ? 0 : changes.getFirst();
    }
}
