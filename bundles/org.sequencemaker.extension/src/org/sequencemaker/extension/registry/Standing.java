package org.sequencemaker.extension.registry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.capability.Capability;

/**
 * Who may run: which plug-ins the user has disabled, which extensions the guard has set aside, and which
 * capabilities the user has refused. Kept over restarts by a {@link Store}. Safe from any thread.
 */
public final class Standing {
    private final Store store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile State state;

    public Standing(Store store) {
        this.store = store;
        this.state = store.read();
    }

    /** Where the standing is kept. */
    public interface Store {
        /** Returns what was last written, or {@link State#CLEAN}; never throws for a broken file. */
        State read();

        /** Writes it; problems are the store's to report. */
        void write(State state);

        /** Returns a store that forgets at the end of the program. */
        static Store inMemory() {
            return new Store() {
                @Override
                public State read() {
                    return State.CLEAN;
                }

                @Override
                public void write(State state) {
                    // The standing itself holds it.
                }
            };
        }
    }

    /**
     * What is kept.
     *
     * @param aside why an extension was set aside, by its key
     * @param disabled plug-ins that the user has disabled
     * @param refused capabilities that the user has refused, by plug-in
     */
    public record State(Map<String, String> aside, Set<String> disabled, Map<String, Set<Capability>> refused) {
        public static final State CLEAN = new State(Map.of(), Set.of(), Map.of());

        public State {
            aside = Map.copyOf(aside);
            disabled = Set.copyOf(disabled);
            refused = Map.copyOf(refused);
        }
    }

    public State state() {
        return state;
    }

    public boolean mayRun(Extension<?, ?> extension) {
        return !extension.isGone() && isEnabled(extension.plugin()) && whyAside(extension) == null;
    }

    public boolean isEnabled(String plugin) {
        return !state.disabled.contains(plugin);
    }

    /** Returns why an extension was set aside, or null if it was not. */
    public @Nullable String whyAside(Extension<?, ?> extension) {
        return whyAside(extension.key());
    }

    /** Returns why what has this key was set aside, or null if it was not. */
    public @Nullable String whyAside(String key) {
        return state.aside.get(key);
    }

    public boolean isRefused(String plugin, Capability capability) {
        return state.refused.getOrDefault(plugin, Set.of()).contains(capability);
    }

    /** Sets aside what has this key until the user brings it back. */
    public void setAside(String key, String reason) {
        change(now -> {
            Map<String, String> aside = new TreeMap<>(now.aside);
            aside.put(key, reason);
            return new State(aside, now.disabled, now.refused);
        });
    }

    /** Brings back an extension by its key, or all of a plug-in's by its name. */
    public void bringBack(String keyOrPlugin) {
        change(now -> {
            Map<String, String> aside = new TreeMap<>(now.aside);
            aside.keySet().removeIf(key -> key.equals(keyOrPlugin) || key.startsWith(keyOrPlugin + "/"));
            return new State(aside, now.disabled, now.refused);
        });
    }

    /** Enables a plug-in or disables it, without uninstalling. */
    public void enable(String plugin, boolean enabled) {
        change(now -> {
            Set<String> disabled = new TreeSet<>(now.disabled);
            if (enabled) {
                disabled.remove(plugin);
            } else {
                disabled.add(plugin);
            }
            return new State(now.aside, disabled, now.refused);
        });
    }

    /** Refuses a plug-in a capability it has declared, or no longer. */
    public void refuse(String plugin, Capability capability, boolean refused) {
        change(now -> {
            Set<Capability> of = EnumSet.noneOf(Capability.class);
            of.addAll(now.refused.getOrDefault(plugin, Set.of()));
            if (refused) {
                of.add(capability);
            } else {
                of.remove(capability);
            }
            Map<String, Set<Capability>> next = new TreeMap<>(now.refused);
            next.put(plugin, Set.copyOf(of));
            return new State(now.aside, now.disabled, next);
        });
    }

    /** Forgets all of a plug-in, as after uninstalling it or installing another version. */
    public void forget(String plugin) {
        change(now -> {
            Map<String, String> aside = new TreeMap<>(now.aside);
            aside.keySet().removeIf(key -> key.startsWith(plugin + "/"));
            Set<String> disabled = new TreeSet<>(now.disabled);
            disabled.remove(plugin);
            Map<String, Set<Capability>> refused = new TreeMap<>(now.refused);
            refused.remove(plugin);
            return new State(aside, disabled, refused);
        });
    }

    /** Calls a listener after every change, on the thread that makes it. */
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void change(UnaryOperator<State> change) {
        synchronized (store) {
            State next = change.apply(state);
            if (next.equals(state)) {
                return;
            }
            state = next;
            store.write(next);
        }
        listeners.forEach(Runnable::run);
    }
}
