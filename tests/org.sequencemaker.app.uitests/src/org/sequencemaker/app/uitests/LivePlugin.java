package org.sequencemaker.app.uitests;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

/** A plug-in that a test brings into the running program, once or again and again. Nothing of it is held when it has gone. */
final class LivePlugin {
    private @Nullable Bundle bundle;

    /** Installs an example by the end of its name. */
    void install(String example) throws IOException, BundleException {
        bundle = PluginJars.install(example);
    }

    void install(Path jar, String location) throws IOException, BundleException {
        bundle = PluginJars.install(jar, location);
    }

    /** Uninstalls it, if it is there. */
    void uninstall() throws BundleException {
        Bundle installed = bundle;
        bundle = null;
        if (installed != null && installed.getState() != Bundle.UNINSTALLED) {
            installed.uninstall();
        }
    }

    ClassLoader classLoader() {
        Bundle installed = bundle;
        if (installed == null) {
            throw new IllegalStateException("it is not installed");
        }
        return installed.adapt(BundleWiring.class).getClassLoader();
    }
}
