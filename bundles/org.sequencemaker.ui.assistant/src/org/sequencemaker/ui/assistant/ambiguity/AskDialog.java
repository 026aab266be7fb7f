package org.sequencemaker.ui.assistant.ambiguity;

import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.ui.work.OnDisplay;

/**
 * A question in a window of its own that holds up nothing. It goes away when nobody waits for the answer any more; closing
 * it is an answer, too.
 *
 * @param <A> what is answered
 */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
abstract class AskDialog<A> extends Dialog {
    static final String KEY = "org.eclipse.swtbot.widget.key";
    static final int WIDTH = 480;

    private final String title;
    private final CompletableFuture<A> answer;
    private final A closed;

    /** @param closed what it means if the window is closed */
    AskDialog(Shell window, String title, CompletableFuture<A> answer, A closed) {
        super(window);
        this.title = title;
        this.answer = answer;
        this.closed = closed;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        OnDisplay display = new OnDisplay(shell.getDisplay());
        shell.addListener(SWT.Dispose, event -> answer.complete(closed));
        answer.whenComplete((given, problem) -> display.execute(this::close));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.verticalSpacing = 10;
        body.setLayout(layout);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fill(body);
        return area;
    }

    /** Fills what is above the buttons. */
    abstract void fill(Composite body);

    void answer(A given) {
        answer.complete(given);
        close();
    }

    static Label words(Composite parent, String text, int width) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.widthHint = width;
        label.setLayoutData(room);
        return label;
    }
}
