package org.sequencemaker.model.project;

import org.sequencemaker.model.Kept;
import org.sequencemaker.model.time.Time;

/**
 * What holds for the whole show.
 *
 * @param duration how long the show is, zero to {@link #MAX_DURATION}
 * @param refreshRate ticks per second of the programs, 1 to {@link #MAX_RATE} Hz
 * @param defaultPixels pixels of a new timeline's prop
 * @param kept as found in the file
 */
public record Settings(Time duration, int refreshRate, int defaultPixels, Kept kept) {
    /** A day: nothing that anybody performs is longer, and every tick number of it fits everywhere. */
    public static final Time MAX_DURATION = Time.ofMillis(24L * 60 * 60 * 1000);

    /** What the balls can play. */
    public static final int MAX_RATE = 1000;

    /** One minute at 100 Hz for balls of four pixels, as a new project starts. */
    public static final Settings DEFAULT = new Settings(Time.ofMillis(60_000), 100, 4, Kept.NOTHING);

    public Settings {
        if (duration.isNegative() || duration.isAfter(MAX_DURATION)) {
            throw new IllegalArgumentException("a show lasts 0 to 24 hours, not " + duration);
        }
        if (refreshRate < 1 || refreshRate > MAX_RATE) {
            throw new IllegalArgumentException("a refresh rate is 1 to " + MAX_RATE + " Hz, not " + refreshRate);
        }
    }

    public Settings withDuration(Time newDuration) {
        return new Settings(newDuration, refreshRate, defaultPixels, kept);
    }

    public Settings withRefreshRate(int newRate) {
        return new Settings(duration, newRate, defaultPixels, kept);
    }

    public Settings withDefaultPixels(int newPixels) {
        return new Settings(duration, refreshRate, newPixels, kept);
    }
}
