package org.sequencemaker.ui.plugins.question;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.ui.plugins.Messages;

/** Lets the user choose an earlier state: "before you installed Sparkle 1.0.0 on 22 Nov 2026, 13:20". */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class RevertDialog extends Dialog {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final List<EarlierState> states;
    private @Nullable Table table;
    private @Nullable Label plugins;
    private @Nullable EarlierState chosen;

    RevertDialog(Shell parent, List<EarlierState> states) {
        super(parent);
        this.states = List.copyOf(states);
    }

    @Nullable
    EarlierState chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.REVERT_TITLE.text());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label introduction = new Label(area, SWT.WRAP);
        introduction.setText(Messages.REVERT_INTRODUCTION.text());
        introduction.setLayoutData(wide(460, SWT.DEFAULT, false));
        Table list = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        list.setData(KEY, "revert.states");
        list.setLayoutData(wide(460, 180, true));
        for (EarlierState state : states) {
            new TableItem(list, SWT.NONE).setText(Messages.REVERT_STATE.text(capital(state.words()), when(state)));
        }
        list.addListener(SWT.Selection, event -> choose());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        Label then = new Label(area, SWT.WRAP);
        then.setLayoutData(wide(460, 60, false));
        table = list;
        plugins = then;
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.REVERT_BUTTON.text(), true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.CANCEL.text(), false);
    }

    private void choose() {
        Table list = table;
        Label then = plugins;
        if (list == null || then == null || list.getSelectionIndex() < 0) {
            return;
        }
        EarlierState state = states.get(list.getSelectionIndex());
        chosen = state;
        then.setText(
                state.plugins().isEmpty()
                        ? Messages.REVERT_NO_PLUGINS.text()
                        : Messages.REVERT_PLUGINS.text(String.join(", ", state.plugins())));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(true);
        }
    }

    private static GridData wide(int width, int height, boolean tall) {
        GridData data = new GridData(SWT.FILL, tall ? SWT.FILL : SWT.CENTER, true, tall);
        data.widthHint = width;
        data.heightHint = height;
        return data;
    }

    private static String when(EarlierState state) {
        return WHEN.withZone(ZoneId.systemDefault()).format(state.until());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
