package org.sequencemaker.app.project;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.app.Messages;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.ui.status.StatusLine;

/**
 * Tells the user what went wrong: in a dialog what they wait for, in the status line too, so that it is
 * still to be read afterwards. What should not have happened at all goes to the log as well.
 */
public final class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());

    /** More lines than this make a dialog nobody reads, and may be higher than the screen. */
    private static final int MOST_LINES = 12;

    private final Supplier<Shell> shell;
    private final StatusLine status;

    public Problems(Supplier<Shell> shell, StatusLine status) {
        this.shell = shell;
        this.status = status;
    }

    /** Something the user asked for did not work. */
    public void tell(String title, Exception problem) {
        if (problem instanceof CodecException) {
            String reason = String.valueOf(problem.getMessage());
            status.showError(title + ": " + reason);
            MessageDialog.openError(shell.get(), title, reason);
        } else {
            bug(problem);
        }
    }

    /** Something worked, but not all of it. */
    public void warn(String title, String introduction, List<String> warnings) {
        if (!warnings.isEmpty()) {
            MessageDialog.openWarning(shell.get(), title, introduction + "\n\n" + lines(warnings));
        }
    }

    /** Something happened that is a fault of the program. */
    public void bug(Throwable problem) {
        LOG.log(Level.ERROR, "unexpected", problem);
        status.showError(String.valueOf(problem));
        MessageDialog.openError(
                shell.get(), Messages.PROBLEM_TITLE.text(), Messages.PROBLEM_TEXT.text(String.valueOf(problem)));
    }

    private static String lines(List<String> warnings) {
        String shown = String.join("\n", warnings.subList(0, Math.min(MOST_LINES, warnings.size())));
        return warnings.size() > MOST_LINES ? shown + "\n… " + (warnings.size() - MOST_LINES) : shown;
    }
}
