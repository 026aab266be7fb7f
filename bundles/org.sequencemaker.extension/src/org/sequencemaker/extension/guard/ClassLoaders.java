package org.sequencemaker.extension.guard;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The class loaders of the plug-ins that have run, held weakly so that plug-ins can be unloaded. */
final class ClassLoaders implements ClassOwners {
    private final Map<String, WeakReference<ClassLoader>> byPlugin = new ConcurrentHashMap<>();

    void add(String plugin, @Nullable ClassLoader loader) {
        if (loader != null && loader != Guard.class.getClassLoader()) {
            byPlugin.put(plugin, new WeakReference<>(loader));
        }
    }

    @Override
    public @Nullable String ownerOf(String className) {
        for (Map.Entry<String, WeakReference<ClassLoader>> entry : byPlugin.entrySet()) {
            ClassLoader loader = entry.getValue().get();
            if (loader != null && owns(loader, className)) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static boolean owns(ClassLoader loader, String className) {
        try {
            // A class on a stack is loaded already, so this finds it without loading or running anything.
            return Class.forName(className, false, loader).getClassLoader() == loader;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
