package org.sequencemaker.extension.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.effect.EffectSpec;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectKinds;

/**
 * The kinds of effect that plug-ins contribute, each under the guard. An effect that fails is left out;
 * what it has spoiled in an export is told by {@link #failures}.
 *
 * <p>Safe from any thread. A kind is made when it is first asked for, so that plug-ins whose effects nobody uses cost
 * nothing; the display thread may not wait for that, and for it a kind that was not made before is not there.
 */
public final class Effects implements EffectKinds {
    private final ExtensionPoint<EffectSpec, EffectKind> point;
    private final Guard guard;
    private final Map<Extension<EffectSpec, EffectKind>, EffectKind> made = new ConcurrentHashMap<>();

    // The effects live as long as the point, so nobody ever takes this listener off.
    @SuppressWarnings("resource")
    Effects(ExtensionPoint<EffectSpec, EffectKind> point, Guard guard) {
        this.point = point;
        this.guard = guard;
        point.listen(this::forget);
    }

    @Override
    public @Nullable EffectKind find(String id) {
        Extension<EffectSpec, EffectKind> extension = point.find(id);
        return extension == null ? null : made(extension);
    }

    /** Returns every kind that works, in order; makes those that have not been made yet. */
    public List<EffectKind> all() {
        List<EffectKind> all = new ArrayList<>();
        for (Extension<EffectSpec, EffectKind> extension : point.all()) {
            EffectKind kind = made(extension);
            if (kind != null) {
                all.add(kind);
            }
        }
        return all;
    }

    /** Returns how often effects have failed so far: an export during which it grows is not what was meant. */
    public long failures() {
        return guard.health().stream()
                .filter(health -> health.extension().startsWith(point.point().id() + "/"))
                .mapToLong(health -> health.failures())
                .sum();
    }

    private @Nullable EffectKind made(Extension<EffectSpec, EffectKind> extension) {
        EffectKind found = made.get(extension);
        if (found != null || guard.isOnThreadThatMustNotWait()) {
            return found;
        }
        try {
            EffectKind kind = guard.effect(extension);
            made.put(extension, kind);
            return kind;
        } catch (PluginFailure e) {
            // Reported and counted; an effect that cannot be made is as good as none.
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void forget() {
        made.keySet().removeIf(extension -> !guard.mayRun(extension));
    }
}
