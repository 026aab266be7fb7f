package org.sequencemaker.plugins.p2;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.plugins.Aftercare;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.Sites;
import org.sequencemaker.plugins.kept.KeptPlugin;
import org.sequencemaker.plugins.kept.KeptPlugins;
import org.sequencemaker.plugins.kept.KeptSites;
import org.sequencemaker.plugins.kept.KeptStates;
import org.sequencemaker.plugins.kept.Policy;
import org.sequencemaker.plugins.start.UserArea;

/**
 * Our own books about plug-ins, whoever changes them: what is installed, what was before, the sites, and who listens.
 * Safe from any thread.
 */
final class Books {
    private final KeptPlugins list;
    private final KeptStates states;
    private final KeptSites sites;
    private final Aftercare care;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Books(UserArea area, Policy policy, Aftercare care) {
        this.list = new KeptPlugins(area.plugins());
        this.states = new KeptStates(area.plugins());
        this.sites = new KeptSites(area.plugins(), policy, this::changed);
        this.care = care;
    }

    /** What is installed, enabled or not. */
    List<KeptPlugin> all() {
        return list.all();
    }

    @Nullable
    KeptPlugin find(String id) {
        return list.find(id);
    }

    /**
     * Returns the plug-ins with some ids.
     *
     * @throws CannotDo if one of them is not installed
     */
    List<KeptPlugin> listed(Collection<String> ids) throws CannotDo {
        List<KeptPlugin> found = new ArrayList<>();
        for (String id : ids) {
            KeptPlugin plugin = list.find(id);
            if (plugin == null) {
                throw new CannotDo(id + " is not installed.");
            }
            found.add(plugin);
        }
        return found;
    }

    /** What can be gone back to, newest first. */
    List<EarlierState> states() {
        return states.all().reversed().stream()
                .map(state -> new EarlierState(
                        state.millis(),
                        Instant.ofEpochMilli(state.millis()),
                        state.words(),
                        state.plugins().stream()
                                .map(plugin -> plugin.id() + " " + plugin.version())
                                .toList()))
                .toList();
    }

    /**
     * Returns what was installed in an earlier state.
     *
     * @throws CannotDo if it has been forgotten since
     */
    List<KeptPlugin> at(EarlierState state) throws CannotDo {
        return states.all().stream()
                .filter(other -> other.millis() == state.id())
                .findFirst()
                .orElseThrow(() -> new CannotDo("The state " + state.words() + " is not kept any more."))
                .plugins();
    }

    /** Every plug-in, with its version, that is installed or that can be gone back to. */
    Set<KeptPlugin> wanted() {
        Set<KeptPlugin> wanted = new HashSet<>(list.all());
        wanted.addAll(states.plugins());
        return wanted;
    }

    /**
     * Writes down a change that has worked.
     *
     * @param before what the state that ends is called; null if it is not worth going back to
     * @param after all that is installed now
     */
    void write(@Nullable String before, Collection<KeptPlugin> after) {
        List<KeptPlugin> then = list.all();
        if (before != null) {
            states.add(before, then);
        }
        list.set(after);
        Set<String> here =
                after.stream().flatMap(plugin -> plugin.bundles().stream()).collect(Collectors.toSet());
        for (KeptPlugin plugin : then) {
            boolean same = after.stream()
                    .anyMatch(other ->
                            other.id().equals(plugin.id()) && other.version().equals(plugin.version()));
            if (!same) {
                for (String bundle : plugin.bundles()) {
                    if (here.contains(bundle)) {
                        care.updated(bundle);
                    } else {
                        care.uninstalled(bundle);
                    }
                }
            }
        }
    }

    Sites sites() {
        return sites;
    }

    Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    static List<String> ids(List<KeptPlugin> plugins) {
        return plugins.stream().map(KeptPlugin::id).toList();
    }

    static String labels(List<KeptPlugin> plugins) {
        return String.join(", ", plugins.stream().map(KeptPlugin::label).toList());
    }
}
