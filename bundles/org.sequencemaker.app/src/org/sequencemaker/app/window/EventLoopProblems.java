package org.sequencemaker.app.window;

import org.eclipse.swt.widgets.Display;
import org.sequencemaker.app.plugin.PluginBlame;
import org.sequencemaker.app.project.Problems;

/** Tells of what is thrown in the event loop: a bug, but none that must end the program and lose the user's work. */
final class EventLoopProblems {
    private final Problems problems;
    private final PluginBlame blame;
    private boolean isTelling;

    private EventLoopProblems(Problems problems, PluginBlame blame) {
        this.problems = problems;
        this.blame = blame;
    }

    /** To be called when the window is open: before that the workbench sets its own, which only logs. */
    static void tell(Display display, Problems problems, PluginBlame blame) {
        EventLoopProblems here = new EventLoopProblems(problems, blame);
        display.setRuntimeExceptionHandler(here::handle);
        display.setErrorHandler(error -> {
            // After others, such as the end of memory, nothing is certain any more.
            if (error instanceof LinkageError || error instanceof AssertionError) {
                here.handle(error);
            } else {
                throw error;
            }
        });
    }

    /** What is thrown again and again, by painting say, must not pile up dialogs. */
    private void handle(Throwable problem) {
        if (!blame.blame(problem) && !isTelling) {
            isTelling = true;
            try {
                problems.bug(problem);
            } finally {
                isTelling = false;
            }
        }
    }
}
