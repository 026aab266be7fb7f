package org.sequencemaker.ui.timeline.lyrics;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.work.Errand;
import org.sequencemaker.ui.work.OnDisplay;

/**
 * A dialog that asks somebody elsewhere and waits for the answer without holding up the window: it has a bar, says for how long
 * it waits, and its second button stops that. Closing it stops it, too.
 */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
abstract class LyricsDialog extends Dialog {
    static final String KEY = "org.eclipse.swtbot.widget.key";
    static final int WIDTH = 460;

    private static final int SECOND = 1000;

    private final Messages title;
    private final Errand errand;
    private int runs;
    private @Nullable Label message;
    private @Nullable ProgressBar bar;

    LyricsDialog(Shell window, Messages title) {
        super(window);
        this.title = title;
        this.errand = new Errand(new OnDisplay(window.getDisplay()));
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Makes the fields. */
    abstract void fill(Composite area);

    /** Shows which fields and buttons can be used. */
    abstract void refresh(boolean isWorking);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title.text());
        shell.addListener(SWT.Dispose, event -> halt());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(2, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fill(body);
        Label words = hint(body, "");
        words.setData(KEY, "lyrics.message");
        message = words;
        ProgressBar waiting = new ProgressBar(body, SWT.INDETERMINATE);
        waiting.setLayoutData(across(new GridData(SWT.FILL, SWT.CENTER, true, false)));
        waiting.setVisible(false);
        bar = waiting;
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, okText().text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.CLOSE.text(), false);
        refresh(false);
    }

    abstract Messages okText();

    @Override
    protected void cancelPressed() {
        if (errand.isRunning()) {
            halt();
            say(Messages.STOPPED.text());
        } else {
            super.cancelPressed();
        }
    }

    Label hint(Composite body, String text) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text);
        GridData data = across(new GridData(SWT.FILL, SWT.CENTER, true, false));
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    Text field(Composite body, Messages label, String key, String value) {
        new Label(body, SWT.NONE).setText(label.text());
        Text text = new Text(body, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setText(value);
        text.setData(KEY, "lyrics." + key);
        return text;
    }

    Text lines(Composite body, int style, String key, String value) {
        Text text = new Text(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP | style);
        GridData data = across(new GridData(SWT.FILL, SWT.FILL, true, true));
        data.widthHint = WIDTH;
        data.heightHint = 260;
        text.setLayoutData(data);
        text.setText(value);
        text.setData(KEY, "lyrics." + key);
        return text;
    }

    static GridData across(GridData data) {
        data.horizontalSpan = 2;
        return data;
    }

    void say(String words) {
        Label label = message;
        if (label != null && !label.isDisposed()) {
            label.setText(words.replace("&", "&&"));
            label.getParent().layout();
        }
    }

    /**
     * Does something on another thread.
     *
     * @param words what is being done, with how long already at {0}
     */
    <T> void work(Messages words, Callable<T> what, Consumer<T> done) {
        int mine = ++runs;
        errand.start(
                title.text(),
                what,
                result -> {
                    end("");
                    done.accept(result);
                },
                problem -> end(String.valueOf(problem.getMessage())));
        show(true);
        count(mine, words, 0);
    }

    private void count(int mine, Messages words, int seconds) {
        if (mine == runs && errand.isRunning() && getShell() != null) {
            say(words.text("%d:%02d".formatted(seconds / 60, seconds % 60)));
            getShell().getDisplay().timerExec(SECOND, () -> count(mine, words, seconds + 1));
        }
    }

    private void end(String words) {
        show(false);
        say(words);
    }

    private void halt() {
        if (errand.isRunning()) {
            errand.stop();
            show(false);
        }
    }

    private void show(boolean isWorking) {
        ProgressBar waiting = bar;
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        if (waiting == null || waiting.isDisposed() || cancel == null || cancel.isDisposed()) {
            return;
        }
        waiting.setVisible(isWorking);
        cancel.setText((isWorking ? Messages.STOP : Messages.CLOSE).text());
        refresh(isWorking);
    }
}
