package org.sequencemaker.extension.guard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.timeline.Effect;

/**
 * A plug-in's kind of effect, made safe. Shading is called for every tick of every segment and so cannot
 * have a thread of its own: it runs on the caller's, with a catch around it and the time taken now and
 * then. A tick that fails keeps the colours it had.
 */
final class GuardedEffect implements EffectKind {
    /** One call longer than this is a failure; a good one takes a ten-thousandth of it. */
    private static final long SLOW_NANOS = 250_000_000L;

    /** The first calls are timed, and then one of so many. */
    private static final int TIMED = 128;

    private final Guard guard;
    private final Extension<?, EffectKind> extension;
    private final EffectKind kind;
    private final String label;
    private final List<EffectParameter> parameters;

    // Written by every call from any thread without care: a count that is a little off does no harm, an
    // atomic one would cost more than the effect.
    private long calls;
    private volatile boolean dead;

    /** The thread that was told to stop while it was inside. */
    private @Nullable Thread told;

    /** The thread that is inside, set without fences: whoever watches may see it a little later. */
    private final AtomicReference<@Nullable Thread> running = new AtomicReference<>();

    private GuardedEffect(
            Guard guard,
            Extension<?, EffectKind> extension,
            EffectKind kind,
            String label,
            List<EffectParameter> parameters) {
        this.guard = guard;
        this.extension = extension;
        this.kind = kind;
        this.label = label;
        this.parameters = parameters;
    }

    /** Asks a kind for all it says of itself and lets it shade a few ticks, so that nonsense is seen here. */
    static GuardedEffect tried(Guard guard, Extension<?, EffectKind> extension, EffectKind kind) {
        String id = kind.id();
        if (!extension.id().equals(id)) {
            throw new IllegalStateException(
                    "its id() returns \"" + id + "\", but plugin.xml says \"" + extension.id() + "\"");
        }
        String label = Objects.requireNonNull(kind.label(), "label() returns null");
        List<EffectParameter> parameters =
                List.copyOf(Objects.requireNonNull(kind.parameters(), "parameters() returns null"));
        Effect plain = new Effect(id, Map.of());
        for (long tick : new long[] {0, 50, 99}) {
            kind.shade(new Shading(plain, tick, 100, 100), new int[4]);
        }
        return new GuardedEffect(guard, extension, kind, label, parameters);
    }

    @Override
    public String id() {
        return extension.id();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<EffectParameter> parameters() {
        return parameters;
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        if (dead) {
            return;
        }
        int[] before = pixels.clone();
        long call = ++calls;
        boolean timed = call % TIMED == 0 || call < TIMED / 4;
        long start = timed ? System.nanoTime() : 0;
        running.setOpaque(Thread.currentThread());
        try {
            kind.shade(at, pixels);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] &= 0xFFFFFF;
            }
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            System.arraycopy(before, 0, pixels, 0, pixels.length);
            failed("shading tick " + at.tick() + " of " + at.ticks(), Causes.words(e), e);
        } finally {
            running.setOpaque(null);
            if (dead) {
                calmDown();
            }
        }
        if (timed) {
            timed(at, call, System.nanoTime() - start);
        }
    }

    private void timed(Shading at, long call, long nanos) {
        guard.tally(extension).called(call < TIMED ? 1 : TIMED, call < TIMED ? nanos : nanos * TIMED);
        if (nanos > SLOW_NANOS) {
            failed("shading tick " + at.tick() + " of " + at.ticks(), "it took " + nanos / 1_000_000 + " ms", null);
        }
    }

    private void failed(String doing, String what, @Nullable Throwable cause) {
        guard.blame(extension, "the effect " + extension.id() + " was " + doing, what, cause);
        if (!guard.mayRun(extension)) {
            dead = true;
        }
    }

    /** Returns the thread that is inside at this moment, if any. */
    @Nullable
    Thread running() {
        return running.getOpaque();
    }

    long calls() {
        return calls;
    }

    /** It hangs on a thread: nobody calls it again, and the thread is told to stop. */
    void stuck(Thread thread, long seconds) {
        dead = true;
        synchronized (this) {
            if (running.get() == thread) {
                told = thread;
                thread.interrupt();
            }
        }
        guard.blame(
                extension,
                "the effect " + extension.id() + " was shading on the thread " + thread.getName(),
                "it did not come back for " + seconds + " s; it is left out until the program starts again",
                null);
    }

    /** The thread is the caller's: what told the effect to stop must not stop the caller afterwards. */
    private synchronized void calmDown() {
        if (told == Thread.currentThread()) {
            told = null;
            Thread.interrupted();
        }
    }

    boolean isDead() {
        return dead;
    }
}
