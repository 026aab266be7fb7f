package org.sequencemaker.app.recovery;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.recovery.Recovery.Found;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.paint.ShowPreview;
import org.sequencemaker.ui.theme.Theme;

/** Asks what to do with unsaved work that was found. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class RecoveryDialog extends Dialog {
    static final int RESTORE = 2;
    static final int DELETE = 3;
    private static final int LATER = 4;
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final List<Found> found;
    private final Theme theme;
    private int chosen;

    RecoveryDialog(Shell parent, List<Found> found, Theme theme) {
        super(parent);
        this.found = found;
        this.theme = theme;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the answer is about. */
    Found chosen() {
        return found.get(chosen);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RECOVERY_TITLE.text());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 14;
        layout.marginHeight = 12;
        layout.verticalSpacing = 10;
        area.setLayout(layout);
        Label words = new Label(area, SWT.WRAP);
        words.setText(Messages.RECOVERY_TEXT.text());
        words.setLayoutData(new GridData(560, SWT.DEFAULT));
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setData(KEY, "recovery.list");
        SpokenName.of(table, Messages.RECOVERY_TITLE.text());
        table.setHeaderVisible(true);
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, false);
        size.heightHint = 22 * Math.min(5, found.size() + 1);
        table.setLayoutData(size);
        column(table, Messages.RECOVERY_SHOW, 220);
        column(table, Messages.RECOVERY_TIME, 180);
        column(table, Messages.RECOVERY_TIMELINES, 120);
        for (Found one : found) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                one.title(),
                one.time(),
                String.valueOf(one.project().timelines().size())
            });
        }
        ShowPreview picture = new ShowPreview(area, theme);
        picture.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        picture.show(found.getFirst().project());
        table.setSelection(0);
        table.addListener(SWT.Selection, event -> {
            chosen = Math.max(0, table.getSelectionIndex());
            picture.show(chosen().project());
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RESTORE, Messages.RECOVERY_RESTORE.text(), true);
        createButton(parent, DELETE, Messages.RECOVERY_DELETE.text(), false);
        createButton(parent, LATER, Messages.RECOVERY_LATER.text(), false);
    }

    @Override
    protected void buttonPressed(int button) {
        setReturnCode(button);
        close();
    }

    private static void column(Table table, Messages text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text.text());
        column.setWidth(width);
    }
}
