package org.sequencemaker.app.extension;

import java.util.concurrent.Executor;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problem.Level;
import org.sequencemaker.extension.registry.Problems;
import org.sequencemaker.ui.status.StatusLine;

/** Tells what is wrong with plug-ins: all of it in the log and in the list of problems, and in the status line what the user should know. */
public final class StatusOfPlugins implements Problems {
    private final Problems log = Problems.log();
    private final Executor display;
    private final StatusLine status;
    private final Problems list;

    /**
     * @param display runs something on the display thread, later
     * @param list keeps all of them
     */
    public StatusOfPlugins(Executor display, StatusLine status, Problems list) {
        this.display = display;
        this.status = status;
        this.list = list;
    }

    @Override
    public void report(Problem problem) {
        log.report(problem);
        list.report(problem);
        if (problem.level() != Level.REMARK) {
            display.execute(() -> status.showError(problem.message()));
        }
    }
}
