package org.sequencemaker.ui.timeline.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Labels with fields beside them; what is wrong is said below, and OK waits until nothing is. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
public abstract class FormDialog extends Dialog {
    protected static final String KEY = "org.eclipse.swtbot.widget.key";

    private static final int WIDTH = 280;

    private final String title;
    private @Nullable Label problem;

    protected FormDialog(Shell parent, String title) {
        super(parent);
        this.title = title;
    }

    /** Puts labels and fields into two columns. */
    protected abstract void fill(Composite body);

    /** Reads the fields; returns what is wrong with them, or null if nothing. */
    protected abstract @Nullable String read();

    /** Shows the dialog and returns whether the user agrees. */
    protected final boolean isAgreed() {
        return open() == Window.OK;
    }

    protected final Text text(Composite body, String label, String key, String value, int style) {
        new Label(body, SWT.NONE).setText(label);
        Text text = new Text(body, SWT.BORDER | style);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, (style & SWT.MULTI) != 0);
        data.widthHint = WIDTH;
        if ((style & SWT.MULTI) != 0) {
            data.heightHint = 70;
        }
        text.setLayoutData(data);
        text.setText(value);
        text.setData(KEY, key);
        text.addListener(SWT.Modify, event -> changed());
        return text;
    }

    protected final Combo choice(Composite body, String label, String key, String[] words, int chosen) {
        new Label(body, SWT.NONE).setText(label);
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.setItems(words);
        combo.select(chosen);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.setData(KEY, key);
        combo.addListener(SWT.Selection, event -> changed());
        return combo;
    }

    /** Looks whether all is well now. */
    protected final void changed() {
        Button ok = getButton(IDialogConstants.OK_ID);
        Label label = problem;
        if (ok != null && label != null) {
            String wrong = read();
            label.setText(wrong == null ? "" : wrong);
            label.requestLayout();
            ok.setEnabled(wrong == null);
        }
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(2, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fill(body);
        Label label = new Label(body, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        label.setData(KEY, "form.problem");
        problem = label;
        return area;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        changed();
    }
}
