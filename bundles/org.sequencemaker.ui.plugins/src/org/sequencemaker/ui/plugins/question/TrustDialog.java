package org.sequencemaker.ui.plugins.question;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.desk.PluginWords;

/** Asks whether to trust a key that is not known, or files that nobody has signed. What happens by mistake is a no. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class TrustDialog extends MessageDialog {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int INSTALL = 0;
    private static final int REFUSE = 1;

    private final Trust.Question question;
    private @Nullable Button always;
    private Trust.Decision decision = Trust.Decision.NO;

    TrustDialog(Shell parent, Trust.Question question) {
        super(
                parent,
                Messages.TRUST_TITLE.text(),
                null,
                question.words() + "\n\n" + Messages.TRUST_WARNING.text(),
                MessageDialog.WARNING,
                REFUSE,
                Messages.TRUST_INSTALL.text(),
                Messages.TRUST_REFUSE.text());
        this.question = question;
    }

    Trust.Decision decision() {
        return decision;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Text details = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        details.setText(details());
        details.setData(KEY, "trust.details");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 460;
        data.heightHint = 110;
        details.setLayoutData(data);
        Button box = new Button(area, SWT.CHECK);
        box.setData(KEY, "trust.always");
        box.setText(
                question instanceof Trust.UnknownKey
                        ? Messages.TRUST_ALWAYS_KEY.text()
                        : Messages.TRUST_ALWAYS_SITE.text());
        always = box;
        return area;
    }

    @Override
    protected void buttonPressed(int button) {
        Button box = always;
        if (button == INSTALL) {
            decision = box != null && box.getSelection() ? Trust.Decision.ALWAYS : Trust.Decision.ONCE;
        }
        setReturnCode(button == INSTALL ? IDialogConstants.OK_ID : IDialogConstants.CANCEL_ID);
        close();
    }

    private String details() {
        return switch (question) {
            case Trust.UnknownKey key ->
                Messages.TRUST_DETAILS_KEY.text(
                        PluginWords.grouped(key.signer().fingerprint()),
                        key.signer().name());
            case Trust.Unsigned unsigned -> Messages.TRUST_DETAILS_FILES.text(String.join("\n", unsigned.files()));
        };
    }
}
