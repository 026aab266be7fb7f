package org.sequencemaker.ui.plugins.question;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.ui.plugins.Messages;

/** Asks with dialogs. */
public final class AskingDialogs implements Questions {
    /** More lines than this make a dialog nobody reads. */
    private static final int MOST_LINES = 12;

    private final Supplier<Shell> parent;

    public AskingDialogs(Supplier<Shell> parent) {
        this.parent = parent;
    }

    @Override
    public Trust.Decision trust(Trust.Question question) {
        TrustDialog dialog = new TrustDialog(parent.get(), question);
        dialog.open();
        return dialog.decision();
    }

    @Override
    public boolean uninstall(List<String> names) {
        return ask(
                Messages.UNINSTALL_TITLE.text(),
                Messages.UNINSTALL_QUESTION.text(String.join(", ", names)),
                Messages.ACTION_UNINSTALL.text(),
                Messages.CANCEL.text());
    }

    @Override
    public @Nullable EarlierState revert(List<EarlierState> states) {
        if (states.isEmpty()) {
            MessageDialog.openInformation(parent.get(), Messages.REVERT_TITLE.text(), Messages.REVERT_NONE.text());
            return null;
        }
        RevertDialog dialog = new RevertDialog(parent.get(), states);
        return dialog.open() == Window.OK ? dialog.chosen() : null;
    }

    @Override
    public boolean restart(String why) {
        return ask(
                Messages.RESTART_TITLE.text(),
                Messages.RESTART_QUESTION.text(why),
                Messages.RESTART_NOW.text(),
                Messages.RESTART_LATER.text());
    }

    @Override
    public void tell(String words, List<String> details) {
        String more = String.join("\n", details.subList(0, Math.min(MOST_LINES, details.size())));
        String text = details.isEmpty() ? words : words + "\n\n" + more;
        MessageDialog.openInformation(parent.get(), Messages.TELL_TITLE.text(), text);
    }

    private boolean ask(String title, String question, String yes, String no) {
        return MessageDialog.open(MessageDialog.QUESTION, parent.get(), title, question, SWT.SHEET, yes, no) == 0;
    }
}
