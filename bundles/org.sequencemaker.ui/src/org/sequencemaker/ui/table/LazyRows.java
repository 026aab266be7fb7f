package org.sequencemaker.ui.table;

import java.util.function.IntSupplier;
import java.util.function.ObjIntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Writes the rows of a virtual table when they are first seen. */
public final class LazyRows {
    private LazyRows() {}

    /**
     * Has the rows of a table written.
     *
     * @param table of the style {@link SWT#VIRTUAL}; how many rows it has is said to it by others
     * @param count how many rows can be written now
     * @param write writes a row, counted from 0
     */
    public static void write(Table table, IntSupplier count, ObjIntConsumer<TableItem> write) {
        table.addListener(SWT.SetData, event -> {
            // On GTK a table that is emptied asks once more, for row -1; and one is asked for a row that has just gone.
            boolean isThere = event.index >= 0 && event.index < count.getAsInt();
            if (isThere && event.item instanceof TableItem item) {
                write.accept(item, event.index);
            }
        });
    }
}
