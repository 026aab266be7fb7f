package org.sequencemaker.ui.plugins.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.guard.Health;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.registry.Extension;

/** How plug-ins do while they run, as the guard knows it, and bringing back what it has set aside. */
public interface Care {
    /** Returns how the extensions of some bundles do; quick. */
    List<Wellbeing> of(List<String> bundles);

    /** Brings back what of some bundles was set aside. */
    void bringBack(List<String> bundles);

    /** Returns whether the user has refused one of the bundles a capability. */
    boolean isRefused(List<String> bundles, Capability capability);

    /** Calls a listener when somebody was set aside or brought back, on whatever thread that happens. */
    Subscription listen(Runnable listener);

    /** Returns the care that the program's own guard takes. */
    static Care of(Extensions extensions) {
        return new Care() {
            @Override
            public List<Wellbeing> of(List<String> bundles) {
                List<Health> health = extensions.guard().health();
                List<Wellbeing> found = new ArrayList<>();
                Set<String> known = new HashSet<>();
                for (Extension<?, ?> extension : extensions.installed()) {
                    if (bundles.contains(extension.plugin())
                            && !extension.point().dataOnly()) {
                        known.add(extension.key());
                        found.add(Wellbeing.of(
                                extension, health, extensions.standing().whyAside(extension)));
                    }
                }
                for (String plugin : bundles) {
                    for (String name : inTheWindow(plugin, health)) {
                        String key = Extension.key(plugin, name);
                        if (known.add(key)) {
                            found.add(Wellbeing.of(
                                    plugin, name, health, extensions.standing().whyAside(key)));
                        }
                    }
                }
                return found;
            }

            /** What a plug-in has in the window is no extension: it is known once it was called or set aside. */
            private Set<String> inTheWindow(String plugin, List<Health> health) {
                Set<String> names = new TreeSet<>(aside(plugin));
                health.stream()
                        .filter(one -> one.plugin().equals(plugin))
                        .map(Health::extension)
                        .forEach(names::add);
                return names;
            }

            private List<String> aside(String plugin) {
                String start = Extension.key(plugin, "");
                return extensions.standing().state().aside().keySet().stream()
                        .filter(key -> key.startsWith(start))
                        .map(key -> key.substring(start.length()))
                        .toList();
            }

            @Override
            public void bringBack(List<String> bundles) {
                for (String plugin : bundles) {
                    aside(plugin).forEach(name -> extensions.guard().bringBack(plugin, name));
                }
            }

            @Override
            public boolean isRefused(List<String> bundles, Capability capability) {
                return bundles.stream().anyMatch(bundle -> extensions.standing().isRefused(bundle, capability));
            }

            @Override
            public Subscription listen(Runnable listener) {
                return extensions.standing().listen(listener);
            }
        };
    }
}
