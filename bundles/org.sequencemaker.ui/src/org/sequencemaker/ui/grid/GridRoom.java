package org.sequencemaker.ui.grid;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** The room that a control takes in the grid of its parent: one that is not seen takes none. */
public final class GridRoom {
    private GridRoom() {}

    /**
     * Shows a control and gives it its room, or takes both away. Lays nothing out; does nothing to a control without
     * {@link GridData}.
     *
     * @return whether that is other than before
     */
    public static boolean give(Control control, boolean isSeen) {
        if (control.getLayoutData() instanceof GridData data && data.exclude == isSeen) {
            data.exclude = !isSeen;
            control.setVisible(isSeen);
            return true;
        }
        return false;
    }
}
