package org.sequencemaker.audio.device;

import java.util.function.LongSupplier;

/** A line whose frames are played by the clock of the system. */
final class SilentLine implements SoundLine {
    private final LongSupplier nanos;
    private final int rate;
    private final int bufferFrames;
    private long written;
    private long base;
    private boolean isRunning;
    private long started;

    SilentLine(LongSupplier nanos, int rate, int bufferFrames) {
        this.nanos = nanos;
        this.rate = rate;
        this.bufferFrames = bufferFrames;
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public int room() {
        return (int) Math.clamp(bufferFrames - (written - position()), 0, bufferFrames);
    }

    @Override
    public void write(byte[] bytes, int frames) {
        written += frames;
    }

    @Override
    public void start() {
        if (!isRunning) {
            isRunning = true;
            started = nanos.getAsLong();
        }
    }

    @Override
    public long reset() {
        base = position();
        written = base;
        isRunning = false;
        return base;
    }

    /** Runs on even where nobody has written in time: there is no sound to be late with. */
    @Override
    public long position() {
        return !isRunning ? base : base + (long) ((nanos.getAsLong() - started) * 1e-9 * rate);
    }

    @Override
    public void close() {}
}
