package org.sequencemaker.ui.timeline.binding;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Writes the keys of commands anew beside the lines of menus: the workbench does so only when it makes a line. */
public final class ShownKeys {
    private ShownKeys() {}

    /** Goes through all menus of all windows. */
    public static void refresh(Display display) {
        for (Shell shell : display.getShells()) {
            refresh(shell.getMenuBar());
            ofChildren(shell);
        }
    }

    private static void ofChildren(Composite parent) {
        for (Control child : parent.getChildren()) {
            refresh(child.getMenu());
            if (child instanceof Composite composite) {
                ofChildren(composite);
            }
        }
    }

    private static void refresh(@Nullable Menu menu) {
        if (menu == null || menu.isDisposed()) {
            return;
        }
        for (MenuItem item : menu.getItems()) {
            if (item.getData() instanceof IContributionItem line && item.getMenu() == null) {
                line.update();
            }
            refresh(item.getMenu());
        }
    }
}
