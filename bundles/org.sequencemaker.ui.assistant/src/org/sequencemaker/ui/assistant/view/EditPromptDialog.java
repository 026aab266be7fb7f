package org.sequencemaker.ui.assistant.view;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.access.SpokenName;

/** A prompt of an earlier turn, to be changed and sent anew. */
final class EditPromptDialog extends Dialog {
    private String prompt;
    private @Nullable Text field;

    EditPromptDialog(Shell parent, String prompt) {
        super(parent);
        this.prompt = prompt;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    String prompt() {
        return prompt;
    }

    @Override
    @SuppressWarnings("null") // JFace says nothing of null.
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.EDIT_TITLE.text());
    }

    @Override
    @SuppressWarnings("null") // JFace says nothing of null.
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label message = new Label(area, SWT.WRAP);
        message.setText(Messages.EDIT_MESSAGE.text());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = convertWidthInCharsToPixels(60);
        message.setLayoutData(wide);
        Text text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        text.setText(prompt);
        text.selectAll();
        text.setData("org.eclipse.swtbot.widget.key", "chat.edit");
        SpokenName.of(text, Messages.EDIT_TITLE.text());
        GridData all = new GridData(SWT.FILL, SWT.FILL, true, true);
        all.heightHint = text.getLineHeight() * 6;
        text.setLayoutData(all);
        field = text;
        return area;
    }

    @Override
    @SuppressWarnings("null") // JFace says nothing of null.
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.EDIT_SEND.text(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.CANCEL.text(), false);
    }

    @Override
    protected void okPressed() {
        Text text = field;
        prompt = text == null ? prompt : text.getText();
        super.okPressed();
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
    }
}
