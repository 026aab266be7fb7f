package org.sequencemaker.ui.plugins.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.sequencemaker.ui.grid.GridRoom;
import org.sequencemaker.ui.plugins.Messages;

/** Making the widgets of the plug-in manager, each with its name for tests. */
final class Controls {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private Controls() {}

    static <T extends Control> T named(T control, String key) {
        control.setData(KEY, key);
        return control;
    }

    static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    static Button button(Composite parent, Messages text, String key, Runnable pressed) {
        Button button = named(new Button(parent, SWT.PUSH), key);
        button.setText(text.text());
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    static void column(Table table, Messages text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text.text());
        column.setWidth(width);
    }

    /** Shows a control and gives it its place, or takes both away, and lays out what is around it. */
    static void show(Control control, boolean shown) {
        if (GridRoom.give(control, shown)) {
            control.getParent().layout(true, true);
        }
    }
}
