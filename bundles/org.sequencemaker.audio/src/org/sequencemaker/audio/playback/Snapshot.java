package org.sequencemaker.audio.playback;

import org.jspecify.annotations.Nullable;

/**
 * What the engine was doing a moment ago, from which everybody can tell what is heard now.
 *
 * @param serial of the last order that was carried out
 * @param state what it is doing
 * @param time where it stands when it is not playing, in seconds
 * @param run what is being played; null when not playing
 * @param line of the device's clock
 * @param latency seconds
 * @param end seconds
 * @param isSilent whether it plays without a device although there is something to hear
 */
record Snapshot(
        long serial,
        PlayState state,
        double time,
        @Nullable Run run,
        DeviceClock.@Nullable Line line,
        double latency,
        double end,
        boolean isSilent) {
    static final Snapshot INITIAL = new Snapshot(0, PlayState.PAUSED, 0, null, null, 0, 0, false);

    /** Frames on the way of the run now. */
    double way(long now) {
        Run playing = run;
        DeviceClock.Line clock = line;
        return playing == null || clock == null ? 0 : playing.way(clock.at(now), latency);
    }

    /** Seconds now, for frames on the way. */
    double seconds(double way) {
        Run playing = run;
        if (playing == null) {
            return time;
        }
        double seconds = playing.seconds(way);
        return playing.route().isEndless() ? seconds : Math.min(end, seconds);
    }
}
