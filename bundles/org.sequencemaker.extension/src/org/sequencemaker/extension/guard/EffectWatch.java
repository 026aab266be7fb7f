package org.sequencemaker.extension.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks once a second whether an effect hangs on some thread: still in the same call as the last time. */
final class EffectWatch {
    private static final long SECONDS = 1;

    private final Set<GuardedEffect> effects = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<GuardedEffect, Seen> seen = new WeakHashMap<>();
    private @Nullable ScheduledExecutorService clock;

    /** The call an effect was in. */
    private record Seen(Thread thread, long call) {}

    synchronized void add(GuardedEffect effect) {
        effects.add(effect);
        if (clock == null) {
            ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(task ->
                    Thread.ofPlatform().daemon().name("plug-in effects: watch").unstarted(task));
            made.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
            clock = made;
        }
    }

    /** Tells every effect that has been in one call since the last look. */
    void look() {
        for (GuardedEffect effect : all()) {
            Thread thread = effect.running();
            if (thread == null || effect.isDead()) {
                seen.remove(effect);
                continue;
            }
            Seen now = new Seen(thread, effect.calls());
            if (now.equals(seen.put(effect, now))) {
                effect.stuck(thread, SECONDS);
            }
        }
    }

    private synchronized List<GuardedEffect> all() {
        return new ArrayList<>(effects);
    }
}
