package org.sequencemaker.audio.playback;

/**
 * A stretch of playing without a break: which frame of the device is which frame of the song.
 *
 * @param base frame of the device that was heard first
 * @param start frame of the song at that moment
 * @param rate frames per second, of the device and the song as it is played
 * @param speed frames of the song per frame of the device
 * @param route through the song
 */
record Run(long base, double start, int rate, double speed, Route route) {
    /** Frames on the route's way when the device has played {@code frames}, heard {@code latency} seconds later. */
    double way(double frames, double latency) {
        return Math.max(start, start + speed * (frames - base - latency * rate));
    }

    /** Seconds of the song at a place on the way. */
    double seconds(double way) {
        return route.place(way) / rate;
    }
}
