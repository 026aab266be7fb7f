package org.sequencemaker.plugins.p2;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.equinox.internal.provisional.configurator.Configurator;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Applies to the running program what p2 has written down for the next start. */
final class Live {
    private final BundleContext context;

    Live(BundleContext context) {
        this.context = context;
    }

    /**
     * Applies it, as far as that can be done.
     *
     * @param bundles those that are new
     * @return null if everything works now; else why the program has to be restarted
     */
    @Nullable
    String apply(Collection<String> bundles) {
        String failure = applyConfiguration();
        if (failure != null) {
            return failure;
        }
        List<String> lame = new ArrayList<>();
        for (String name : bundles) {
            boolean runs = Arrays.stream(context.getBundles())
                    .filter(bundle -> name.equals(bundle.getSymbolicName()))
                    .anyMatch(bundle -> (bundle.getState() & (Bundle.UNINSTALLED | Bundle.INSTALLED)) == 0);
            if (!runs) {
                lame.add(name);
            }
        }
        return lame.isEmpty()
                ? null
                : String.join(", ", lame) + " cannot join the running program, only one that starts anew.";
    }

    /** Returns whether some of these bundles are in the running program. */
    static boolean runs(BundleContext context, Collection<String> bundles) {
        return Arrays.stream(context.getBundles()).anyMatch(bundle -> bundles.contains(bundle.getSymbolicName()));
    }

    // p2's own programs use this service in the same way; there is no other door to it.
    @SuppressWarnings("restriction")
    private @Nullable String applyConfiguration() {
        ServiceReference<Configurator> reference = context.getServiceReference(Configurator.class);
        Configurator configurator = reference == null ? null : context.getService(reference);
        if (configurator == null) {
            return "This program cannot change while it runs.";
        }
        try {
            configurator.applyConfiguration();
            return null;
        } catch (IOException e) {
            return "The running program could not be changed: " + e.getMessage();
        } finally {
            context.ungetService(reference);
        }
    }
}
