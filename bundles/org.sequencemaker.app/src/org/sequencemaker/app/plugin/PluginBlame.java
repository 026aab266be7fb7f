package org.sequencemaker.app.plugin;

import java.time.Duration;
import org.sequencemaker.extension.guard.ClassOwners;
import org.sequencemaker.extension.guard.FreezeReport;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problem.Level;
import org.sequencemaker.extension.registry.Problems;

/** Finds out whether a plug-in is to blame for what was thrown on the display thread, and tells it under its name. */
public final class PluginBlame {
    private final ClassOwners owners;
    private final Problems problems;

    public PluginBlame(ClassOwners owners, Problems problems) {
        this.owners = owners;
        this.problems = problems;
    }

    /** Tells what a plug-in has thrown; returns false, and tells nothing, if none is on the stack. */
    public boolean blame(Throwable thrown) {
        Throwable first = thrown;
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            first = cause;
        }
        FreezeReport report = FreezeReport.of(first.getStackTrace(), Duration.ZERO, owners);
        String plugin = report.plugin();
        if (plugin == null) {
            return false;
        }
        String message = "The plug-in " + plugin + " failed in the window: " + first + " (" + report.frame() + ").";
        problems.report(new Problem(Level.FAILURE, plugin, "", message, thrown));
        return true;
    }
}
