package org.sequencemaker.app.uitests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.startlevel.BundleStartLevel;

/** The example plug-ins as the build has packed them, to install and uninstall in the running program. */
final class PluginJars {
    private static final String FOLDER = "bundles/org.sequencemaker.example.";

    private PluginJars() {}

    /** Installs an example by the end of its name, as the configurator of the platform does after p2. */
    static Bundle install(String name) throws IOException, BundleException {
        return install(jar(name), "plug-in " + name);
    }

    /** Installs a file. */
    static Bundle install(Path jar, String location) throws IOException, BundleException {
        BundleContext context = FrameworkUtil.getBundle(Platform.class).getBundleContext();
        try (var in = Files.newInputStream(jar)) {
            Bundle bundle = context.installBundle(location, in);
            bundle.adapt(BundleStartLevel.class).setStartLevel(1);
            bundle.start(Bundle.START_ACTIVATION_POLICY);
            return bundle;
        }
    }

    static Path jar(String name) throws IOException {
        Path target = root().resolve(FOLDER + name + "/target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().contains("-sources"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar of the example " + name + " in " + target));
        }
    }

    /** The folder of the project, wherever in it the tests run. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("bundles/org.sequencemaker.model"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests do not run inside the project but in " + here);
    }
}
