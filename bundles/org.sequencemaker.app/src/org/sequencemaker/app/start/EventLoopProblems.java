package org.sequencemaker.app.start;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.app.project.Problems;

/** Where the workbench brings what was thrown in the event loop: a bug, and told as one. */
// The base class says nothing of null.
@SuppressWarnings("null")
public final class EventLoopProblems extends StatusReporter {
    private final Problems problems;
    private boolean isTelling;

    public EventLoopProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void report(IStatus status, int style, Object... information) {
        Throwable cause = status.getException();
        // What is thrown again and again, by painting say, must not pile up dialogs.
        if (!isTelling) {
            isTelling = true;
            problems.bug(cause == null ? new IllegalStateException(status.getMessage()) : cause);
            isTelling = false;
        }
    }

    @Override
    public IStatus newStatus(int severity, String message, @Nullable Throwable exception) {
        return new Status(severity, "org.sequencemaker.app", message, exception);
    }
}
