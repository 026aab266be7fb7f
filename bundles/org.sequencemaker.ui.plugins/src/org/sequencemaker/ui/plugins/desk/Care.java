package org.sequencemaker.ui.plugins.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                Set<String> wanted = Set.copyOf(bundles);
                List<Health> health = extensions.guard().health();
                List<Wellbeing> found = new ArrayList<>();
                for (Extension<?, ?> extension : extensions.installed()) {
                    if (wanted.contains(extension.plugin())
                            && !extension.point().dataOnly()) {
                        found.add(Wellbeing.of(
                                extension, health, extensions.standing().whyAside(extension)));
                    }
                }
                return found;
            }

            @Override
            public void bringBack(List<String> bundles) {
                for (Extension<?, ?> extension : extensions.installed()) {
                    if (bundles.contains(extension.plugin())
                            && extensions.standing().whyAside(extension) != null) {
                        extensions.guard().bringBack(extension);
                    }
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
