package org.sequencemaker.cli.plugins;

import java.util.function.Supplier;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.plugins.Aftercare;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.p2.RunningProgram;

/** The program whose plug-ins the commands are about; asked for when a command runs, for help needs none. */
record Program(Supplier<Provisioning> provisioning) {
    /** Returns the program of this process, which has to run on Eclipse: a plain class path has no plug-ins to change. */
    static Program running(Supplier<Aftercare> care) {
        return new Program(() -> {
            if (System.getProperty("osgi.install.area") == null) {
                throw new UsageException(
                        "plug-ins are a matter of the installed program: start sequencemaker-cli of it");
            }
            return RunningProgram.provisioning(care.get());
        });
    }
}
