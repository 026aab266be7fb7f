package org.sequencemaker.audio.playback;

import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.device.SoundDevice;
import org.sequencemaker.audio.device.SoundDeviceException;
import org.sequencemaker.audio.device.SoundLine;
import org.sequencemaker.audio.sound.Sixteen;

/**
 * Keeps the queue of the device full and its clock read. Everything happens in {@link #obey} and {@link #step}, which one
 * thread calls; what others want to know is in {@link #snapshot}.
 */
final class Engine {
    private static final long SECOND = 1_000_000_000L;
    private static final long POLL = 4_000_000L;
    private static final int BLOCK = 1024;

    /** A clock without a device goes on even where our thread has to wait for the processor, this many seconds. */
    private static final double SURE = 60;

    /**
     * Seconds of silence that are played first where the device has been still: when it will begin to count nobody can say, so the
     * song begins when it has done so and its clock is known.
     */
    static final double LEAD = 0.06;

    /** After so long without work the device is given back to others. */
    private static final long PATIENCE = 5 * SECOND;

    private final Outlet outlet;
    private final LongSupplier nanos;
    private final PlayerListener listener;
    private final float[] stereo = new float[2 * BLOCK];
    private final byte[] bytes = new byte[4 * BLOCK];

    private Settings settings = Settings.INITIAL;
    private PlayState state = PlayState.PAUSED;
    private long serial;
    private double time;
    private @Nullable Run run;
    private @Nullable Rendering rendering;
    private @Nullable Scrubbing scrubbing;
    private DeviceClock clock = new DeviceClock(1, 0);
    private Liveness liveness = new Liveness(0, 0, 1);
    private long idleSince;
    private volatile Snapshot snapshot = Snapshot.INITIAL;

    Engine(SoundDevice device, LongSupplier nanos, PlayerListener listener) {
        this.outlet = new Outlet(device, nanos, listener);
        this.nanos = nanos;
        this.listener = listener;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Does what the player wants from now on. */
    void obey(Order order) {
        Settings before = settings;
        double now = currentTime();
        settings = order.settings();
        serial = order.serial();
        boolean jumps = !Double.isNaN(order.time());
        time = jumps ? order.time() : now;
        PlayState was = state;
        state = order.state();
        if (state == PlayState.PLAYING && was != PlayState.PLAYING) {
            outlet.trustAgain();
        }
        if (state != PlayState.PLAYING && (run != null || state != was)) {
            halt();
        } else if (state == PlayState.PLAYING && (was != state || jumps || isOther(before, settings))) {
            begin();
        }
        if (state == PlayState.SCRUBBING) {
            scrub();
        } else {
            scrubbing = null;
        }
        if (state != was) {
            listener.stateChanged(state);
        }
        publish();
    }

    private static boolean isOther(Settings a, Settings b) {
        return !Objects.equals(a.song(), b.song())
                || a.speed() != b.speed()
                || a.end() != b.end()
                || a.isAudible() != b.isAudible()
                || !Objects.equals(a.loop(), b.loop());
    }

    /** One round of work; how many nanoseconds may pass until the next, or −1 when nothing will need doing. */
    long step() {
        long next = switch (state) {
            case PLAYING -> playOn();
            case SCRUBBING -> scrubOn();
            case PAUSED -> rest();
        };
        publish();
        return next;
    }

    private long playOn() {
        SoundLine line = outlet.line();
        Rendering making = rendering;
        if (line == null || making == null) {
            begin();
            return POLL;
        }
        try {
            fill(line, making);
            long now = nanos.getAsLong();
            long at = line.position();
            clock.look(now, at);
            liveness.check(now, at);
            outlet.soundsGood(clock.hasStarted());
        } catch (SoundDeviceException e) {
            lose(e);
            return POLL;
        }
        Run playing = run;
        if (playing != null && !playing.route().isEndless() && currentTime() >= settings.end()) {
            time = settings.end();
            halt();
            state = PlayState.PAUSED;
            listener.stateChanged(state);
        }
        return POLL;
    }

    private void fill(SoundLine line, Rendering making) throws SoundDeviceException {
        for (int room = line.room(); room > 0; room = line.room()) {
            int n = Math.min(room, BLOCK);
            if (outlet.isHeard()) {
                making.make(settings, stereo, n);
                Sixteen.put(stereo, n, bytes);
            }
            line.write(bytes, n);
        }
    }

    /** Plays from {@link #time} on. */
    private void begin() {
        SoundLine before = outlet.line();
        SoundLine line = outlet.open(settings);
        boolean awake = !outlet.isHeard() || (clock.hasStarted() && line.equals(before));
        try {
            int rate = line.rate();
            long base = line.reset();
            Route route = Route.of(settings.loop(), rate, Math.round(time * rate));
            int lead = awake ? 0 : (int) Math.round(LEAD * rate);
            Run next = new Run(base + lead, time * rate, rate, settings.speed(), route);
            Rendering making = new Rendering(settings, next);
            run = next;
            rendering = making;
            line.write(new byte[4 * lead], lead);
            fill(line, making);
            line.start();
            clock = new DeviceClock(rate, outlet.isHeard() ? DeviceClock.BEYOND : SURE);
            clock.reset(nanos.getAsLong(), base, awake);
            liveness = new Liveness(nanos.getAsLong(), base, rate);
        } catch (SoundDeviceException e) {
            lose(e);
        }
    }

    private void lose(SoundDeviceException reason) {
        time = currentTime();
        run = null;
        rendering = null;
        outlet.lose(reason, settings.loss());
        if (settings.loss() == DeviceLoss.PAUSE) {
            state = PlayState.PAUSED;
            idleSince = nanos.getAsLong();
            listener.stateChanged(state);
        } else if (state == PlayState.PLAYING) {
            begin();
        }
    }

    /** Stops what plays, where it is heard now. */
    private void halt() {
        run = null;
        rendering = null;
        idleSince = nanos.getAsLong();
        SoundLine line = outlet.line();
        if (line != null) {
            try {
                line.reset();
            } catch (SoundDeviceException e) {
                outlet.lose(e, settings.loss());
            }
        }
    }

    private void scrub() {
        SoundLine line = outlet.open(settings);
        Scrubbing pulled = scrubbing;
        if (pulled == null || pulled.rate() != line.rate()) {
            pulled = new Scrubbing(settings, line.rate());
            scrubbing = pulled;
        }
        pulled.to(time);
    }

    private long scrubOn() {
        SoundLine line = outlet.line();
        Scrubbing pulled = scrubbing;
        if (line != null && pulled != null) {
            try {
                pulled.fill(line, settings.volume());
            } catch (SoundDeviceException e) {
                outlet.lose(e, settings.loss());
            }
        }
        return POLL;
    }

    private long rest() {
        if (outlet.line() == null) {
            return -1;
        }
        long idle = nanos.getAsLong() - idleSince;
        if (idle >= PATIENCE) {
            outlet.close();
            return -1;
        }
        return PATIENCE - idle;
    }

    void close() {
        outlet.close();
    }

    private double currentTime() {
        Run playing = run;
        if (playing == null) {
            return time;
        }
        double frames = clock.line().at(nanos.getAsLong());
        double seconds = playing.seconds(playing.way(frames, settings.latency()));
        return playing.route().isEndless() ? seconds : Math.min(settings.end(), seconds);
    }

    private void publish() {
        snapshot = new Snapshot(
                serial,
                state,
                time,
                run,
                run == null ? null : clock.line(),
                settings.latency(),
                settings.end(),
                settings.isAudible() && outlet.line() != null && !outlet.isHeard());
    }
}
