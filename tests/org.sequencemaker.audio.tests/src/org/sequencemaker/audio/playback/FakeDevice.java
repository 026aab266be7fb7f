package org.sequencemaker.audio.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.device.SoundDevice;
import org.sequencemaker.audio.device.SoundDeviceException;
import org.sequencemaker.audio.device.SoundDeviceException.Reason;
import org.sequencemaker.audio.device.SoundLine;

/**
 * A sound device whose time is turned by hand. Like real ones it counts in steps, runs a little fast, jumps ahead in its
 * counting when it is flushed, and can be missing, choosy, or gone in the middle. Keeps what was played.
 */
final class FakeDevice implements SoundDevice, LongSupplier {
    long now = 1_000_000_000L;
    double tooFast = 300e-6;
    double stepSeconds = 0.020;
    double jitterSeconds = 0.0005;

    @Nullable
    Reason refuses;

    int onlyRate;
    boolean stands;
    boolean isGone;
    boolean swallows;

    /** What is silent before the song on a line that was still sounds in no time, so that tests can count in whole seconds. */
    boolean skipsLead = true;

    int opened;
    int closed;

    @Nullable
    Line line;

    private final Random random = new Random(7);

    @Override
    public long getAsLong() {
        return now;
    }

    void pass(double seconds) {
        now += Math.round(seconds * 1e9);
    }

    @Override
    public SoundLine open(int rate, int bufferFrames) throws SoundDeviceException {
        opened++;
        Reason reason = refuses;
        if (reason != null) {
            throw new SoundDeviceException(reason, "Refused: " + reason + ".");
        }
        if (onlyRate != 0 && rate != onlyRate) {
            throw new SoundDeviceException(Reason.FORMAT, "Only " + onlyRate + " Hz.");
        }
        Line result = new Line(rate, bufferFrames);
        line = result;
        return result;
    }

    Line theLine() {
        Line known = line;
        if (known == null) {
            throw new AssertionError("No line was opened");
        }
        return known;
    }

    /** An open line. */
    final class Line implements SoundLine {
        final List<short[]> written = new ArrayList<>();

        /** The frame with which the song began last. */
        long base;

        private long origin;
        private boolean isWarm;
        private long lastSeen;
        private final int rate;
        private final int buffer;
        private long started = -1;

        Line(int rate, int buffer) {
            this.rate = rate;
            this.buffer = buffer;
        }

        @Override
        public int rate() {
            return rate;
        }

        /** The frame that sounds now, exactly. */
        double truth() {
            if (started < 0) {
                return origin;
            }
            double played = (now - started) * 1e-9 * rate * (1 + tooFast);
            return Math.min(origin + played, written.size());
        }

        @Override
        public int room() throws SoundDeviceException {
            check();
            if (swallows && written.size() % (10 * rate) > 9 * rate) {
                return 0;
            }
            return swallows ? buffer : (int) (buffer - (written.size() - Math.floor(truth())));
        }

        @Override
        public void write(byte[] bytes, int frames) throws SoundDeviceException {
            check();
            for (int i = 0; i < frames; i++) {
                short left = (short) ((bytes[4 * i] & 0xFF) | bytes[4 * i + 1] << 8);
                short right = (short) ((bytes[4 * i + 2] & 0xFF) | bytes[4 * i + 3] << 8);
                written.add(new short[] {left, right});
            }
        }

        @Override
        public void start() {
            int lead = isWarm ? 0 : (int) Math.round(Engine.LEAD * rate);
            isWarm = true;
            base = origin + lead;
            started = skipsLead ? now - Math.round(lead * 1e9 / rate) : now;
        }

        @Override
        public long reset() throws SoundDeviceException {
            check();
            origin = written.size();
            base = origin;
            lastSeen = origin;
            started = -1;
            return origin;
        }

        @Override
        public long position() throws SoundDeviceException {
            check();
            if (stands) {
                return lastSeen;
            }
            if (swallows) {
                return written.size();
            }
            double seen = truth() - Math.abs(random.nextGaussian()) * jitterSeconds * rate;
            double step = Math.max(1, stepSeconds * rate);
            lastSeen = Math.max(lastSeen, origin + (long) (Math.floor((seen - origin) / step) * step));
            return lastSeen;
        }

        @Override
        public void close() {
            closed++;
        }

        private void check() throws SoundDeviceException {
            if (isGone) {
                throw new SoundDeviceException(Reason.GONE, "The sound device is gone.");
            }
        }
    }
}
