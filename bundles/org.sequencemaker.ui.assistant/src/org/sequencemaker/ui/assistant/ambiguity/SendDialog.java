package org.sequencemaker.ui.assistant.ambiguity;

import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Says what leaves this machine before the first prompt does. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class SendDialog extends AskDialog<Boolean> {
    private static final int YES = 2;
    private static final int NO = 3;

    private final String words;
    private final Runnable agreed;

    SendDialog(Shell window, String words, CompletableFuture<Boolean> answer, Runnable agreed) {
        super(window, Messages.SEND_TITLE.text(), answer, false);
        this.words = words;
        this.agreed = agreed;
    }

    @Override
    void fill(Composite body) {
        words(body, words, WIDTH).setData(KEY, "send.words");
        words(body, Messages.SEND_ONCE.text(), WIDTH);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, YES, Messages.SEND_YES.text(), true);
        createButton(parent, NO, Messages.SEND_NO.text(), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == YES) {
            agreed.run();
        }
        answer(button == YES);
    }
}
