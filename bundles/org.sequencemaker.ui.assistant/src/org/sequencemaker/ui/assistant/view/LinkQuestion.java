package org.sequencemaker.ui.assistant.view;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.ui.assistant.markdown.Links;

/** Asks before an address that a model wrote is opened: its words may say another than it is. */
final class LinkQuestion {
    private static final int SHOWN = 600;

    private LinkQuestion() {}

    static void ask(Shell shell, String address) {
        String shown = address.length() > SHOWN ? address.substring(0, SHOWN) + "…" : address;
        boolean mayOpen = Links.leadsToTheWeb(address);
        String message = (mayOpen ? Messages.LINK_MESSAGE : Messages.LINK_REFUSED).text(shown);
        String copy = Messages.LINK_COPY.text();
        String cancel = Messages.CANCEL.text();
        String[] labels =
                mayOpen ? new String[] {Messages.LINK_OPEN.text(), copy, cancel} : new String[] {copy, cancel};
        int answer = MessageDialog.open(
                mayOpen ? MessageDialog.QUESTION : MessageDialog.WARNING,
                shell,
                Messages.LINK_TITLE.text(),
                message,
                SWT.SHEET,
                labels);
        if (mayOpen && answer == 0) {
            Program.launch(address);
        } else if (answer >= 0 && labels[answer].equals(copy)) {
            Copying.text(shell.getDisplay(), address);
        }
    }
}
