package org.sequencemaker.audio.playback;

import org.sequencemaker.audio.device.SoundDeviceException;
import org.sequencemaker.audio.device.SoundDeviceException.Reason;

/** Notices a device that has stopped without a word, or that swallows sound faster than it can be heard. */
final class Liveness {
    private static final long SECOND = 1_000_000_000L;

    /** A sleeping device may need a second to wake up. */
    private static final long WAKING = 3 * SECOND;

    private static final long STANDING = SECOND;
    private static final double TOO_FAST = 1.5;

    private final long started;
    private final long base;
    private final int rate;
    private long at;
    private long movedAt;

    Liveness(long now, long base, int rate) {
        this.started = now;
        this.base = base;
        this.rate = rate;
        this.at = base;
        this.movedAt = now;
    }

    /** Takes note of a look at the device. */
    void check(long now, long position) throws SoundDeviceException {
        if (position != at) {
            at = position;
            movedAt = now;
        } else if (now - movedAt > (at == base ? WAKING : STANDING)) {
            throw new SoundDeviceException(Reason.GONE, "The sound device has stopped playing.");
        }
        double elapsed = (now - started) * 1e-9;
        if (elapsed > 0.3 && position - base > (TOO_FAST * elapsed + 1) * rate) {
            throw new SoundDeviceException(Reason.GONE, "The sound device takes sound without playing it.");
        }
    }
}
