package org.sequencemaker.layout;

import org.sequencemaker.model.time.Time;

/**
 * Where times lie from left to right. Pixels are device-independent and counted from the left edge of
 * the area that shows time.
 *
 * @param left time at pixel 0; zero or later
 * @param microsPerPixel how far apart two pixels are, {@link #CLOSEST} to {@link #FARTHEST} microseconds
 */
public record TimeScale(Time left, double microsPerPixel) {
    /** A tick at 1000 Hz is 50 pixels wide. */
    public static final double CLOSEST = 20;

    /** A day fits into 400 pixels. */
    public static final double FARTHEST = 216_000_000;

    /** Positions beyond this are all the same to a picture, and far from overflowing an int. */
    private static final double FAR = 1e6;

    public TimeScale {
        if (!(microsPerPixel >= CLOSEST && microsPerPixel <= FARTHEST)) {
            throw new IllegalArgumentException(
                    "a scale is " + CLOSEST + " to " + FARTHEST + " microseconds per pixel, not " + microsPerPixel);
        }
        if (left.isNegative()) {
            throw new IllegalArgumentException("a picture cannot begin before the show, at " + left);
        }
    }

    /** Returns the scale at which a show fills a width, with a little room at its end. */
    public static TimeScale fitting(Time duration, int width) {
        double micros = Math.max(1, duration.micros()) * 1.02;
        return new TimeScale(Time.ZERO, limited(micros / Math.max(1, width)));
    }

    /** Returns the pixel nearest to a time; far off the picture it stays at a million. */
    public int x(Time time) {
        return (int) Math.round(exactX(time));
    }

    /** Returns where a time lies, between pixels. */
    public double exactX(Time time) {
        double x = (time.micros() - left.micros()) / microsPerPixel;
        return Math.max(-FAR, Math.min(FAR, x));
    }

    /** Returns the time at a pixel, zero before the show. */
    public Time time(double x) {
        return Time.ofMicros(Math.max(0, left.micros() + Math.round(x * microsPerPixel)));
    }

    /** Returns the scale with everything larger by a factor, the time under one pixel staying where it is. */
    public TimeScale zoomed(double factor, int x) {
        double next = limited(microsPerPixel / factor);
        double newLeft = left.micros() + x * (microsPerPixel - next);
        return new TimeScale(Time.ofMicros(Math.max(0, Math.round(newLeft))), next);
    }

    /** Returns the same scale beginning at another time; at zero if it is before that. */
    public TimeScale from(Time newLeft) {
        return new TimeScale(Time.max(Time.ZERO, newLeft), microsPerPixel);
    }

    private static double limited(double micros) {
        return Math.max(CLOSEST, Math.min(FARTHEST, micros));
    }
}
