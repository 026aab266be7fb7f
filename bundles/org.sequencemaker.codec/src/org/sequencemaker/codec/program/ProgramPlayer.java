package org.sequencemaker.codec.program;

import java.util.Arrays;

/**
 * Says what a prop shows when it plays a program, at any tick. Black after the end, beyond the pixels that
 * a record lights, and where a record stores nothing. Immutable; safe from any thread.
 */
public final class ProgramPlayer {
    private final Program program;

    /** Tick at which each record begins, and the end. */
    private final long[] starts;

    public ProgramPlayer(Program program) {
        this.program = program;
        int count = program.records().size();
        starts = new long[count + 1];
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + program.records().get(i).duration();
        }
    }

    public long ticks() {
        return starts[starts.length - 1];
    }

    /** Returns the tick at which a record begins. */
    public long start(int record) {
        return starts[record];
    }

    /**
     * Gives the colours at a tick.
     *
     * @param tick any; outside the program everything is black
     * @param into filled with {@code 0xRRGGBB}, one a pixel; what is beyond the prop's pixels becomes black
     */
    public void colours(long tick, int[] into) {
        Arrays.fill(into, 0);
        if (tick < 0 || tick >= ticks()) {
            return;
        }
        int index = recordAt(tick);
        ProgramRecord record = program.records().get(index);
        if (record.columns() == 0) {
            return;
        }
        int column = record.columnAt(tick - starts[index]);
        int lit = Math.min(Math.min(record.lit(), program.pixels()), into.length);
        for (int pixel = 0; pixel < lit; pixel++) {
            into[pixel] = program.colour(record, column, pixel / record.stretch());
        }
    }

    /** Returns the last record that begins at or before a tick and is not over; those of no duration never show. */
    private int recordAt(long tick) {
        int low = 0;
        int high = starts.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= tick) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
