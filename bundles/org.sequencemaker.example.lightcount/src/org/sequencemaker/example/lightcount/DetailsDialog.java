package org.sequencemaker.example.lightcount;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;

/** A dialog with a row for each colour of each timeline: how long it shines. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class DetailsDialog extends Dialog {
    private final List<LightCount> counts;

    DetailsDialog(Shell parent, List<LightCount> counts) {
        super(parent);
        this.counts = List.copyOf(counts);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Light Count");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setData("org.eclipse.swtbot.widget.key", "lightcount.details");
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 460;
        data.heightHint = 300;
        table.setLayoutData(data);
        for (String title : List.of("Timeline", "Colour", "Time", "Share")) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(title);
            column.setWidth(112);
        }
        counts.forEach(count -> fill(table, count));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private static void fill(Table table, LightCount count) {
        for (LightCount.Share share : count.shares()) {
            Rgb colour = share.colour();
            String name = ColourNames.nameOf(colour);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                count.timeline(),
                name == null ? colour.hex() : name,
                share.time().toString(),
                LightCountPart.percent(count.part(share.time()))
            });
            item.setBackground(1, new Color(colour.red(), colour.green(), colour.blue()));
            // Black or white, whatever is easier to read on it.
            boolean bright = colour.red() * 3 + colour.green() * 6 + colour.blue() > 1275;
            item.setForeground(1, bright ? new Color(0, 0, 0) : new Color(255, 255, 255));
        }
    }
}
