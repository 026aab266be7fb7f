package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.time.Time;

/** Chooses the lines of the ruler: round times, far enough apart for their labels. */
final class Ruler {
    /** Least distance between two labels; "0:00.000" with room around it. */
    private static final int LABEL_DISTANCE = 84;

    /** Least distance between two lines. */
    private static final int LINE_DISTANCE = 6;

    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    /** Distances between labels, each with the number of parts that are round as well. */
    private static final long[][] STEPS = {
        {1_000, 10},
        {2_000, 4},
        {5_000, 5},
        {10_000, 10},
        {20_000, 4},
        {50_000, 5},
        {100_000, 10},
        {200_000, 4},
        {500_000, 5},
        {SECOND, 10},
        {2 * SECOND, 4},
        {5 * SECOND, 5},
        {10 * SECOND, 10},
        {15 * SECOND, 3},
        {30 * SECOND, 6},
        {MINUTE, 6},
        {2 * MINUTE, 4},
        {5 * MINUTE, 5},
        {10 * MINUTE, 10},
        {15 * MINUTE, 3},
        {30 * MINUTE, 6},
        {HOUR, 6},
        {2 * HOUR, 4},
        {4 * HOUR, 4},
        {6 * HOUR, 6}
    };

    private Ruler() {}

    static List<RulerTick> ticks(Viewport viewport) {
        TimeScale scale = viewport.scale();
        long[] chosen = step(scale);
        long step = chosen[0];
        long parts = step / chosen[1] / scale.microsPerPixel() >= LINE_DISTANCE ? chosen[1] : 1;
        long end = viewport.visible().end().micros();
        List<RulerTick> ticks = new ArrayList<>();
        long first = scale.left().micros() / step * parts;
        for (long i = first; i * step / parts <= end; i++) {
            Time time = Time.ofMicros(i * step / parts);
            ticks.add(new RulerTick(viewport.x(time), i % parts == 0 ? label(time, step) : ""));
        }
        return ticks;
    }

    /** Returns the line that is nearest to a time at a scale, seen or not. */
    static Time nearest(TimeScale scale, Time time) {
        long[] chosen = step(scale);
        long parts = chosen[0] / chosen[1] / scale.microsPerPixel() >= LINE_DISTANCE ? chosen[1] : 1;
        long line = Math.floorDiv(2 * time.micros() * parts + chosen[0], 2 * chosen[0]);
        return Time.ofMicros(Math.max(0, line) * chosen[0] / parts);
    }

    private static long[] step(TimeScale scale) {
        for (long[] step : STEPS) {
            if (step[0] / scale.microsPerPixel() >= LABEL_DISTANCE) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** Returns {@code m:ss} with as many decimals as steps of this size need, and hours where there are some. */
    static String label(Time time, long step) {
        long micros = time.micros();
        String text = micros >= HOUR
                ? "%d:%02d:%02d".formatted(micros / HOUR, micros % HOUR / MINUTE, micros % MINUTE / SECOND)
                : "%d:%02d".formatted(micros / MINUTE, micros % MINUTE / SECOND);
        if (step >= SECOND) {
            return text;
        }
        int digits = step >= 100_000 ? 1 : step >= 10_000 ? 2 : 3;
        String fraction = "%06d".formatted(micros % SECOND);
        return text + "." + fraction.substring(0, digits);
    }
}
