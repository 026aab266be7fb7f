package org.sequencemaker.audio.device;

import java.util.function.LongSupplier;

/** Keeps time as a device does and makes no sound: for shows without a song, and for machines without a device. */
public final class SilentDevice implements SoundDevice {
    private final LongSupplier nanos;

    /** @param nanos a clock such as {@link System#nanoTime} */
    public SilentDevice(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public SoundLine open(int rate, int bufferFrames) {
        return new SilentLine(nanos, rate, bufferFrames);
    }
}
