package org.sequencemaker.ui.timeline.binding;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Writes the keys of commands anew beside the lines of menus: the workbench does so only when it makes a line. Each
 * menu does it when it is shown next, as only then is known which keys count.
 */
public final class ShownKeys {
    private static final String FOLLOWED = "org.sequencemaker.keys.followed";

    private ShownKeys() {}

    /** Lets all menus of all windows show the keys that hold when they are shown. */
    public static void follow(Display display) {
        for (Shell shell : display.getShells()) {
            follow(shell.getMenuBar());
            ofChildren(shell);
        }
    }

    private static void ofChildren(Composite parent) {
        for (Control child : parent.getChildren()) {
            follow(child.getMenu());
            if (child instanceof Composite composite) {
                ofChildren(composite);
            }
        }
    }

    private static void follow(@Nullable Menu menu) {
        if (menu == null || menu.isDisposed() || menu.getData(FOLLOWED) != null) {
            return;
        }
        menu.setData(FOLLOWED, true);
        menu.addListener(SWT.Show, event -> refresh(menu));
        for (MenuItem item : menu.getItems()) {
            follow(item.getMenu());
        }
    }

    private static void refresh(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null) {
                follow(item.getMenu());
            } else if (item.getData() instanceof IContributionItem line) {
                line.update();
            }
        }
    }
}
