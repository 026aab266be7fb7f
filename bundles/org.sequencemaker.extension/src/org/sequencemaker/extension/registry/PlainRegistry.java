package org.sequencemaker.extension.registry;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
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

/**
 * Equinox's extension registry without Equinox, for a program on a plain class path: what a framework would find in
 * its bundles is put in here. Safe from any thread.
 */
public final class PlainRegistry implements AutoCloseable {
    private final Object token = new Object();
    private final Map<String, ClassLoader> loaders = Collections.synchronizedMap(new HashMap<>());
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), token, token);

    /** Returns a registry with every plug-in on a class path: each {@code plugin.xml} beside a bundle's manifest. */
    public static PlainRegistry ofClassPath(ClassLoader classes) {
        PlainRegistry registry = new PlainRegistry();
        try {
            for (URL plugin : Collections.list(classes.getResources("plugin.xml"))) {
                String name = symbolicName(plugin);
                if (!name.isEmpty()) {
                    try (InputStream content = plugin.openStream()) {
                        registry.install(name, content, classes);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the plug-ins on the class path cannot be read", e);
        }
        return registry;
    }

    public IExtensionRegistry registry() {
        return registry;
    }

    /**
     * Installs a plug-in.
     *
     * @param plugin its symbolic name
     * @param pluginXml its {@code plugin.xml}
     * @param classes what loads its classes
     */
    public void install(String plugin, InputStream pluginXml, ClassLoader classes) {
        loaders.put(plugin, classes);
        if (!registry.addContribution(pluginXml, contributor(plugin), false, plugin, null, token)) {
            throw new IllegalArgumentException("the registry does not take the plugin.xml of " + plugin);
        }
    }

    /** Installs a plug-in that no file describes. */
    public void install(String plugin, String pluginXml, ClassLoader classes) {
        install(plugin, new ByteArrayInputStream(pluginXml.getBytes(StandardCharsets.UTF_8)), classes);
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

    private static String symbolicName(URL plugin) throws IOException {
        String text = plugin.toString();
        String folder = text.substring(0, text.length() - "plugin.xml".length());
        try (InputStream in =
                URI.create(folder + "META-INF/MANIFEST.MF").toURL().openStream()) {
            String name = new Manifest(in).getMainAttributes().getValue(new Attributes.Name("Bundle-SymbolicName"));
            return name == null ? "" : name.replaceFirst(";.*", "").strip();
        } catch (java.io.FileNotFoundException e) {
            return ""; // a file of this name in something that is no bundle
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

        /** Tells listeners at once: there is no framework whose threads could do it later. */
        @Override
        public void scheduleChangeEvent(Object[] listeners, Map<String, ?> deltas, Object source) {
            RegistryStrategy.processChangeEvent(listeners, deltas, source);
        }

        /** The standard output belongs to the program. */
        @Override
        public void log(IStatus status) {
            System.getLogger(PlainRegistry.class.getName())
                    .log(System.Logger.Level.WARNING, status.getMessage(), status.getException());
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
