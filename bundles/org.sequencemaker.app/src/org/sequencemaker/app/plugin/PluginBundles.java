package org.sequencemaker.app.plugin;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.sequencemaker.extension.guard.ClassOwners;

/** The bundles that contribute to the window as plug-ins do: by the manifest header {@value #HEADER}. Safe from any thread. */
public final class PluginBundles implements ClassOwners {
    /** Ours contribute by the extension point of the workbench, which is read before the first window. */
    static final String HEADER = "Model-Fragment";

    private final BundleContext context;

    public PluginBundles(BundleContext context) {
        this.context = context;
    }

    public static boolean isPlugin(Bundle bundle) {
        return bundle.getHeaders("").get(HEADER) != null;
    }

    /** Returns those that are installed. */
    List<Bundle> all() {
        return Arrays.stream(context.getBundles())
                .filter(PluginBundles::isPlugin)
                .toList();
    }

    /** Returns the one with a symbolic name, or null. */
    @Nullable
    Bundle find(String plugin) {
        for (Bundle bundle : context.getBundles()) {
            if (plugin.equals(bundle.getSymbolicName()) && isPlugin(bundle)) {
                return bundle;
            }
        }
        return null;
    }

    /** Returns the symbolic name of the bundle that a class belongs to, or null if it belongs to none. */
    public static @Nullable String ownerOf(Class<?> type) {
        Bundle bundle = FrameworkUtil.getBundle(type);
        return bundle == null ? null : bundle.getSymbolicName();
    }

    @Override
    public @Nullable String ownerOf(String className) {
        for (Bundle bundle : all()) {
            if (bundle.getState() == Bundle.ACTIVE && isFrom(bundle, className)) {
                return bundle.getSymbolicName();
            }
        }
        return null;
    }

    private static boolean isFrom(Bundle bundle, String className) {
        try {
            // What is asked for is on a stack, so that nothing is loaded here.
            return FrameworkUtil.getBundle(bundle.loadClass(className)) == bundle;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
