package org.sequencemaker.plugins.p2;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sequencemaker.plugins.Aftercare;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.kept.Policy;
import org.sequencemaker.plugins.start.Starts;
import org.sequencemaker.plugins.start.UserArea;

/** The program that runs in this process. */
public final class RunningProgram {
    private RunningProgram() {}

    /**
     * Returns what changes its plug-ins. Costs nothing before it is used; one is enough for a process.
     *
     * @param care is told what is another or none after a verb
     * @throws IllegalStateException if the program does not run on OSGi
     */
    public static Provisioning provisioning(Aftercare care) {
        UserArea area = UserArea.ofProcess();
        if (Starts.isSafe()) {
            return new SafeProvisioning(area, care);
        }
        Bundle bundle = FrameworkUtil.getBundle(RunningProgram.class);
        if (bundle == null) {
            throw new IllegalStateException("plug-ins can be changed only in a program that runs on OSGi");
        }
        return new P2Provisioning(bundle.getBundleContext(), area, Policy.of(installArea()), care);
    }

    private static @Nullable Path installArea() {
        String area = System.getProperty("osgi.install.area", "");
        try {
            return area.startsWith("file:") ? Path.of(URI.create(area.replace(" ", "%20"))) : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }
}
