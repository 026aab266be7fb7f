package org.sequencemaker.plugin.testkit;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.registry.Point;
import org.sequencemaker.extension.registry.Points;

/** Equinox's extension registry with all extension points of the program, and plug-ins that come and go. */
public final class PluginRegistry implements AutoCloseable {
    private final Object token = new Object();
    private final Map<String, ClassLoader> loaders = new HashMap<>();
    private final IExtensionRegistry registry;

    public PluginRegistry() {
        registry = RegistryFactory.createRegistry(new Strategy(), token, token);
        StringBuilder points = new StringBuilder();
        for (Point<?, ?> point : Points.all()) {
            points.append("<extension-point id=\"%s\" name=\"%s\"/>".formatted(point.id(), point.element()));
        }
        add("org.sequencemaker.extension", points.toString(), getClass().getClassLoader());
    }

    public IExtensionRegistry registry() {
        return registry;
    }

    /**
     * Installs a plug-in.
     *
     * @param plugin its symbolic name
     * @param extensions the {@code <extension>} elements of its {@code plugin.xml}, or the whole file
     * @param classes what loads its classes
     */
    public void install(String plugin, String extensions, ClassLoader classes) {
        add(plugin, extensions.replaceFirst("(?s).*<plugin>", "").replace("</plugin>", ""), classes);
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
        for (IExtension extension : registry.getExtensions(contributor(plugin))) {
            registry.removeExtension(extension, token);
        }
        loaders.remove(plugin);
    }

    @Override
    public void close() {
        registry.stop(token);
    }

    private void add(String plugin, String content, ClassLoader classes) {
        loaders.put(plugin, classes);
        String xml = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>";
        boolean good = registry.addContribution(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                contributor(plugin),
                false,
                plugin,
                null,
                token);
        if (!good) {
            throw new IllegalArgumentException("the registry does not take this: " + xml);
        }
    }

    private static IContributor contributor(String plugin) {
        return ContributorFactorySimple.createContributor(plugin);
    }

    /** Loads classes as OSGi would: by the loader of the plug-in that names them. */
    @SuppressWarnings("null")
    private final class Strategy extends RegistryStrategy {
        Strategy() {
            super(new File[0], new boolean[0]);
        }

        /** Tells listeners at once, and not by and by on a thread of the registry's, for tests to be simple. */
        @Override
        public void scheduleChangeEvent(Object[] listeners, Map<String, ?> deltas, Object source) {
            RegistryStrategy.processChangeEvent(listeners, deltas, source);
        }

        @Override
        public Object createExecutableExtension(
                RegistryContributor contributor, String className, @Nullable String overridden) throws CoreException {
            ClassLoader loader = loaders.get(contributor.getActualName());
            try {
                return Class.forName(className, true, loader)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new CoreException(new Status(
                        IStatus.ERROR,
                        "org.eclipse.equinox.registry",
                        "Plug-in \"" + contributor.getActualName() + "\" was unable to instantiate " + className,
                        cause));
            }
        }
    }
}
