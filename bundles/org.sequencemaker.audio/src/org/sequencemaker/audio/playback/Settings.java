package org.sequencemaker.audio.playback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.sound.PcmSource;

/**
 * What is to be played and how; the player makes a new one for every change.
 *
 * @param song null for a show without one
 * @param end seconds where playing ends
 * @param speed 0.25 to 2
 * @param volume 0 to 1, as on a slider
 * @param loop null for none
 * @param clicks sorted by time
 * @param clicking whether the clicks are heard
 * @param latency seconds from when the device claims to play until it is heard
 * @param loss what to do when the device goes
 */
record Settings(
        @Nullable PcmSource song,
        double end,
        double speed,
        double volume,
        @Nullable PlayRange loop,
        List<Click> clicks,
        boolean clicking,
        double latency,
        DeviceLoss loss) {
    static final Settings INITIAL = new Settings(null, 0, 1, 0.8, null, List.of(), false, 0, DeviceLoss.GO_ON_SILENTLY);

    Settings withSong(@Nullable PcmSource newSong) {
        return new Settings(newSong, end, speed, volume, loop, clicks, clicking, latency, loss);
    }

    Settings withEnd(double newEnd) {
        return new Settings(song, newEnd, speed, volume, loop, clicks, clicking, latency, loss);
    }

    Settings withSpeed(double newSpeed) {
        return new Settings(song, end, newSpeed, volume, loop, clicks, clicking, latency, loss);
    }

    Settings withVolume(double newVolume) {
        return new Settings(song, end, speed, newVolume, loop, clicks, clicking, latency, loss);
    }

    Settings withLoop(@Nullable PlayRange newLoop) {
        return new Settings(song, end, speed, volume, newLoop, clicks, clicking, latency, loss);
    }

    Settings withClicks(List<Click> newClicks) {
        return new Settings(song, end, speed, volume, loop, newClicks, clicking, latency, loss);
    }

    Settings withClicking(boolean newClicking) {
        return new Settings(song, end, speed, volume, loop, clicks, newClicking, latency, loss);
    }

    Settings withLatency(double newLatency) {
        return new Settings(song, end, speed, volume, loop, clicks, clicking, newLatency, loss);
    }

    Settings withLoss(DeviceLoss newLoss) {
        return new Settings(song, end, speed, volume, loop, clicks, clicking, latency, newLoss);
    }

    /** Whether there is anything to hear, so that a device is needed. */
    boolean isAudible() {
        return song != null || (clicking && !clicks.isEmpty());
    }
}
