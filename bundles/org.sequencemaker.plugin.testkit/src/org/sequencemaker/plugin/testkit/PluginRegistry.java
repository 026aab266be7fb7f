package org.sequencemaker.plugin.testkit;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.sequencemaker.extension.registry.PlainRegistry;
import org.sequencemaker.extension.registry.Point;
import org.sequencemaker.extension.registry.Points;

/** Equinox's extension registry with all extension points of the program, and plug-ins that come and go. */
public final class PluginRegistry implements AutoCloseable {
    private final PlainRegistry plain = new PlainRegistry();

    public PluginRegistry() {
        StringBuilder points = new StringBuilder();
        for (Point<?, ?> point : Points.all()) {
            points.append("<extension-point id=\"%s\" name=\"%s\"/>".formatted(point.id(), point.element()));
        }
        install("org.sequencemaker.extension", points.toString(), getClass());
    }

    public IExtensionRegistry registry() {
        return plain.registry();
    }

    /**
     * Installs a plug-in.
     *
     * @param plugin its symbolic name
     * @param extensions the {@code <extension>} elements of its {@code plugin.xml}, or the whole file
     * @param classes what loads its classes
     */
    public void install(String plugin, String extensions, ClassLoader classes) {
        String content = extensions.replaceFirst("(?s).*<plugin>", "").replace("</plugin>", "");
        plain.install(
                plugin, "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>", classes);
    }

    /** Installs a plug-in whose classes are those of a test. */
    public void install(String plugin, String extensions, Class<?> test) {
        ClassLoader loader = test.getClassLoader();
        if (loader == null) {
            throw new IllegalArgumentException(test + " has no class loader");
        }
        install(plugin, extensions, loader);
    }

    public void uninstall(String plugin) {
        plain.uninstall(plugin);
    }

    @Override
    public void close() {
        plain.close();
    }
}
