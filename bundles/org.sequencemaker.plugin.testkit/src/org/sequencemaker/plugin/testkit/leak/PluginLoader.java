package org.sequencemaker.plugin.testkit.leak;

import java.util.function.Function;
import java.util.function.Predicate;

/** Loads the classes of a plug-in anew, as OSGi does at each installation; what the plug-in uses is shared. */
public final class PluginLoader extends ClassLoader {
    private final Predicate<String> own;
    private final Function<String, byte[]> files;

    /**
     * @param parent loads what the plug-in uses
     * @param own whether a class of this name is the plug-in's
     * @param files gives a file of the plug-in by its path
     */
    public PluginLoader(ClassLoader parent, Predicate<String> own, Function<String, byte[]> files) {
        super(parent);
        this.own = own;
        this.files = files;
    }

    // ClassLoader carries no null annotations.
    @SuppressWarnings("null")
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (name.startsWith("java.") || !own.test(name)) {
                return super.loadClass(name, resolve);
            }
            byte[] bytes = files.apply(name.replace('.', '/') + ".class");
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
