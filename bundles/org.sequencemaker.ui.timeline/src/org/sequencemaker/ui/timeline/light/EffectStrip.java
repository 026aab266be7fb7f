package org.sequencemaker.ui.timeline.light;

import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.layout.EffectLooks;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;

/**
 * The colours of one segment as the program has them, in columns of equal time. Immutable.
 *
 * @param segment whose they are
 * @param start of the first column, in microseconds
 * @param step from column to column, in microseconds
 * @param pixels for each pixel one colour a column, packed as {@code 0xRRGGBB}
 */
record EffectStrip(Segment segment, long start, double step, int[][] pixels) {
    /** Longer ones are worked out only around what is seen. */
    private static final int MOST_COLUMNS = 4096;

    /** How many ticks of a column are mixed at most, so that a fast strobe is neither all light nor all dark. */
    private static final int SAMPLES = 8;

    /** How much closer or farther one may look before it has to be worked out anew. */
    private static final double TOLERANCE = 2;

    static EffectStrip of(ShowColours show, Segment segment, Time from, Time to, double microsPerColumn) {
        long start = segment.start().micros();
        long end = segment.end().micros();
        if ((end - start) / microsPerColumn > MOST_COLUMNS) {
            long room = to.micros() - from.micros();
            start = Math.max(start, from.micros() - room);
            end = Math.min(end, to.micros() + room);
        }
        int columns = (int) Math.max(1, Math.min(3L * MOST_COLUMNS, Math.ceil((end - start) / microsPerColumn)));
        int[][] pixels = new int[show.pixels()][columns];
        int[] colours = new int[show.pixels()];
        for (int column = 0; column < columns; column++) {
            long first = Math.round(start + column * microsPerColumn);
            mix(show, first, Math.round(first + microsPerColumn), colours);
            for (int pixel = 0; pixel < colours.length; pixel++) {
                pixels[pixel][column] = colours[pixel];
            }
        }
        return new EffectStrip(segment, start, microsPerColumn, pixels);
    }

    int size() {
        return pixels.length == 0 ? 0 : pixels.length * pixels[0].length;
    }

    /** Returns whether nothing needs to be worked out anew to show a segment so. */
    @SuppressWarnings("ReferenceEquality")
    boolean isRightFor(Segment now, Time from, Time to, double microsPerColumn) {
        boolean isFine = step <= microsPerColumn * TOLERANCE && step * 2 * TOLERANCE >= microsPerColumn;
        long end = start + Math.round(step * (size() / Math.max(1, pixels.length)));
        return segment == now
                && isFine
                && start <= Math.max(from.micros(), now.start().micros())
                && end + step >= Math.min(to.micros(), now.end().micros());
    }

    /** Returns columns of a segment that may have moved since. */
    int[][] columns(Segment now, Time from, double microsPerColumn, int width, int stripes) {
        long moved = now.start().micros() - segment.start().micros();
        int[][] columns = new int[stripes][width];
        int count = pixels.length == 0 ? 0 : pixels[0].length;
        for (int column = 0; column < width && count > 0; column++) {
            double time = from.micros() - moved + (column + 0.5) * microsPerColumn;
            int at = (int) Math.clamp((long) Math.floor((time - start) / step), 0, count - 1);
            for (int stripe = 0; stripe < stripes; stripe++) {
                columns[stripe][column] =
                        stripes == 1 ? EffectLooks.mean(pixels, at) : pixels[stripe * pixels.length / stripes][at];
            }
        }
        return columns;
    }

    /** Mixes the ticks that begin in a stretch of time, or takes the one that shines in it. */
    private static void mix(ShowColours show, long from, long to, int[] into) {
        long first = Math.floorDiv(from * show.rateHz(), 1_000_000L);
        long last = Math.max(first, Math.floorDiv((to - 1) * show.rateHz(), 1_000_000L));
        int count = (int) Math.min(SAMPLES, last - first + 1);
        if (count == 1) {
            show.colours(first, into);
            return;
        }
        int[] one = new int[into.length];
        int[] sums = new int[3 * into.length];
        for (int i = 0; i < count; i++) {
            show.colours(first + (last - first + 1) * i / count, one);
            for (int pixel = 0; pixel < one.length; pixel++) {
                sums[3 * pixel] += one[pixel] >> 16 & 0xFF;
                sums[3 * pixel + 1] += one[pixel] >> 8 & 0xFF;
                sums[3 * pixel + 2] += one[pixel] & 0xFF;
            }
        }
        for (int pixel = 0; pixel < into.length; pixel++) {
            into[pixel] =
                    sums[3 * pixel] / count << 16 | sums[3 * pixel + 1] / count << 8 | sums[3 * pixel + 2] / count;
        }
    }
}
