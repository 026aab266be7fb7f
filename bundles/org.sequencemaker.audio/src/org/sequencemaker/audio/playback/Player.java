package org.sequencemaker.audio.playback;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.device.SoundDevice;
import org.sequencemaker.audio.sound.PcmSource;

/**
 * Plays a song, or the time of a show without one, and says where it is. No method waits for a device or a disk, so all may be
 * called on a display thread, and from any other. Times are seconds of the song. What is asked for is done within
 * milliseconds, but {@link #time} and {@link #state} tell of it at once.
 *
 * <p>Without a device it plays on silently; a device that does not answer at all is given up after a few seconds. The thread
 * and the device are there only while they are needed.
 */
public final class Player implements AutoCloseable {
    private static final long STUCK = 4_000_000_000L;

    private final SoundDevice device;
    private final PlayerListener listener;
    private final LongSupplier nanos;
    private final boolean isThreaded;
    private Settings settings = Settings.INITIAL;
    private Order last = new Order(0, Settings.INITIAL, PlayState.PAUSED, 0);
    private Worker worker;
    private @Nullable Run knownRun;
    private double knownWay;

    /** A player at time zero with nothing to play. */
    public Player(SoundDevice device, PlayerListener listener) {
        this(device, listener, System::nanoTime, true);
    }

    /**
     * A player that does nothing by itself: {@link #round} does what is due at the time that a clock says. For tests and
     * measurements, where time is turned by hand.
     *
     * @param nanos a clock such as {@link System#nanoTime}
     */
    public static Player byHand(SoundDevice device, PlayerListener listener, LongSupplier nanos) {
        return new Player(device, listener, nanos, false);
    }

    Player(SoundDevice device, PlayerListener listener, LongSupplier nanos, boolean isThreaded) {
        this.device = device;
        this.listener = listener;
        this.nanos = nanos;
        this.isThreaded = isThreaded;
        this.worker = new Worker(new Engine(device, nanos, listener));
    }

    /** Has another song, or null for none, and stands at its start. Playing ends at {@code end}. */
    public synchronized void setSong(@Nullable PcmSource song, double end) {
        settings = settings.withSong(song).withEnd(end).withLoop(null);
        order(PlayState.PAUSED, 0);
    }

    /** Has the song instead of silence, or the other way round, and goes on where it is. */
    public synchronized void replaceSong(@Nullable PcmSource song, double end) {
        change(now -> now.withSong(song).withEnd(end));
    }

    /** Plays on from where it is, or from the start where it has come to the end. */
    public synchronized void play() {
        if (state() == PlayState.PLAYING) {
            return;
        }
        double now = time();
        order(PlayState.PLAYING, now >= settings.end() - 0.001 ? 0 : now);
    }

    /** Stays where it is: at what is heard when this is called, not when the device has been told. */
    public synchronized void pause() {
        order(PlayState.PAUSED, time());
    }

    /** Goes somewhere and does there what it did before. */
    public synchronized void seek(double seconds) {
        order(state() == PlayState.SCRUBBING ? PlayState.PAUSED : state(), within(seconds));
    }

    /** Is pulled somewhere, and lets it be heard; ends with {@link #pause}, {@link #play} or {@link #seek}. */
    public synchronized void scrub(double seconds) {
        order(PlayState.SCRUBBING, within(seconds));
    }

    /** Plays a range over and over, or not any more. What lies before it is played first. */
    public synchronized void setLoop(@Nullable PlayRange loop) {
        change(now -> now.withLoop(loop));
    }

    /** Plays slower or faster with the same pitch; 0.25 to 2. */
    public synchronized void setSpeed(double speed) {
        if (!(speed >= 0.25 && speed <= 2)) {
            throw new IllegalArgumentException("The speed must be 0.25 to 2, not " + speed);
        }
        change(now -> now.withSpeed(speed));
    }

    /** 0 for silence to 1 for all there is; the amplitude is its square. */
    public synchronized void setVolume(double volume) {
        change(now -> now.withVolume(Math.clamp(volume, 0, 1)));
    }

    /** Has those clicks, whether they are heard or not. */
    public synchronized void setClicks(List<Click> clicks) {
        List<Click> sorted =
                clicks.stream().sorted(Comparator.comparingDouble(Click::time)).toList();
        change(now -> now.withClicks(sorted));
    }

    /** Lets the clicks be heard or not. */
    public synchronized void setClicking(boolean clicking) {
        change(now -> now.withClicking(clicking));
    }

    /** How much later than it claims the device is heard, in seconds; negative for earlier. */
    public synchronized void setLatency(double seconds) {
        change(now -> now.withLatency(seconds));
    }

    /** What to do when the device goes while it plays. */
    public synchronized void setDeviceLoss(DeviceLoss loss) {
        change(now -> now.withLoss(loss));
    }

    /** Where playing ends. */
    public synchronized double end() {
        return settings.end();
    }

    /** Where it is: what is heard at this moment. Goes on evenly while playing. */
    public synchronized double time() {
        rescue();
        Snapshot now = worker.engine.snapshot();
        if (now.serial() < last.serial() && !Double.isNaN(last.time())) {
            return last.time();
        }
        double way = now.way(nanos.getAsLong());
        Run run = now.run();
        if (run != null && Objects.equals(run, knownRun)) {
            // The clock corrects itself by fractions of a millisecond; nobody wants to see it go back.
            way = Math.max(way, knownWay);
        }
        knownRun = run;
        knownWay = way;
        return now.seconds(way);
    }

    public synchronized PlayState state() {
        Snapshot now = worker.engine.snapshot();
        return now.serial() < last.serial() ? last.state() : now.state();
    }

    /** Whether it plays without sound although there is something to hear. */
    public synchronized boolean isSilent() {
        return worker.engine.snapshot().isSilent();
    }

    private double within(double seconds) {
        return Math.clamp(seconds, 0, Math.max(0, settings.end()));
    }

    private void change(UnaryOperator<Settings> how) {
        Settings next = how.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            order(state(), Double.NaN);
        }
    }

    private void order(PlayState state, double time) {
        Order next = new Order(last.serial() + 1, settings, state, time);
        last = next;
        worker.give(next);
    }

    /** A driver that does not come back is left alone with its thread; another goes on silently. */
    private void rescue() {
        if (!worker.isStuck(nanos.getAsLong())) {
            return;
        }
        Snapshot left = worker.engine.snapshot();
        worker.abandon();
        boolean isBehind = left.serial() < last.serial();
        double at = isBehind && !Double.isNaN(last.time()) ? last.time() : left.seconds(left.way(nanos.getAsLong()));
        PlayState state = isBehind ? last.state() : left.state();
        if (settings.loss() == DeviceLoss.PAUSE) {
            state = PlayState.PAUSED;
        }
        worker = new Worker(new Engine(new DeviceLater(device), nanos, listener));
        order(state, at);
    }

    /** Does what is due, for players by hand; in how many nanoseconds to call again, −1 for not before an order. */
    public long round() {
        return worker.round();
    }

    /** Ends playing and gives the device back. */
    @Override
    public synchronized void close() {
        worker.end();
    }

    /** An engine and the thread that drives it while there is something to do. */
    private final class Worker {
        private static final Order END = new Order(-1, Settings.INITIAL, PlayState.PAUSED, 0);

        private static final long NOT = Long.MIN_VALUE;

        private final Engine engine;
        private final LinkedBlockingQueue<Order> orders = new LinkedBlockingQueue<>();
        private boolean isRunning;
        private volatile long busySince = NOT;
        private volatile boolean isAbandoned;

        Worker(Engine engine) {
            this.engine = engine;
        }

        void give(Order order) {
            orders.add(order);
            if (isThreaded) {
                startIfNeeded();
            }
        }

        private synchronized void startIfNeeded() {
            if (!isRunning) {
                isRunning = true;
                Thread thread = new Thread(this::drive, "playback");
                thread.setDaemon(true);
                thread.setPriority(Thread.MAX_PRIORITY);
                thread.start();
            }
        }

        private void drive() {
            try {
                while (!isAbandoned) {
                    long wait = round();
                    if (wait < 0) {
                        synchronized (this) {
                            if (orders.isEmpty()) {
                                isRunning = false;
                                return;
                            }
                        }
                    } else {
                        Order next = orders.poll(wait, TimeUnit.NANOSECONDS);
                        if (next != null) {
                            busySince = nanos.getAsLong();
                            obey(next);
                        }
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private long round() {
            busySince = nanos.getAsLong();
            for (Order next = orders.poll(); next != null; next = orders.poll()) {
                obey(next);
            }
            long wait = engine.step();
            busySince = NOT;
            return wait;
        }

        private void obey(Order order) {
            if (order.serial() < 0) {
                engine.close();
                isAbandoned = true;
            } else {
                engine.obey(order);
            }
        }

        boolean isStuck(long now) {
            long since = busySince;
            return since != NOT && now - since > STUCK;
        }

        void abandon() {
            isAbandoned = true;
        }

        void end() {
            give(END);
        }
    }
}
