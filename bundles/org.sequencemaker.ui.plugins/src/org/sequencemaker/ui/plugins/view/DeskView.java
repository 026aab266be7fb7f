package org.sequencemaker.ui.plugins.view;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.desk.PluginDesk;
import org.sequencemaker.ui.plugins.desk.Tab;
import org.sequencemaker.ui.theme.Theme;

/**
 * The plug-in manager: what the user should know first, the tabs, and what is under way. A tab gets its widgets when it
 * is first seen; all at once would hold the window up for longer than people let pass.
 */
public final class DeskView {
    private static final Messages[] TITLES = {
        Messages.TAB_INSTALLED, Messages.TAB_BROWSE, Messages.TAB_UPDATES, Messages.TAB_SITES
    };

    private final PluginDesk desk;
    private final Supplier<FileDialogs> dialogs;
    private final Theme theme;
    private final CTabFolder tabs;
    private final @Nullable Pane[] panes = new @Nullable Pane[TITLES.length];
    private final Banners banners;
    private final WorkLine line;

    /** What a tab holds. */
    interface Pane {
        Composite control();

        void show();

        void setFocus();
    }

    public DeskView(Composite parent, PluginDesk desk, Supplier<FileDialogs> dialogs, Theme theme) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.theme = theme;
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        all.setLayout(layout);
        banners = new Banners(all, desk);
        tabs = Controls.named(new CTabFolder(all, SWT.TOP | SWT.FLAT), "plugins.tabs");
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (Messages title : TITLES) {
            new CTabItem(tabs, SWT.NONE).setText(title.text());
        }
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> entered());
        line = new WorkLine(all, desk);
        Subscription subscription = desk.listen(this::show);
        all.addListener(SWT.Dispose, event -> subscription.close());
        tabs.getDisplay().asyncExec(() -> {
            if (!tabs.isDisposed()) {
                entered();
                desk.read();
            }
        });
    }

    public void setFocus() {
        @Nullable Pane pane = panes[tabs.getSelectionIndex()];
        if (pane == null) {
            tabs.setFocus();
        } else {
            pane.setFocus();
        }
    }

    /** Goes to the tab with what the sites offer, without looking at them yet. */
    public void showBrowse() {
        tabs.setSelection(Tab.BROWSE.ordinal());
        fill(Tab.BROWSE.ordinal());
    }

    /** The network is asked when the user wants to see what it offers, and not before. */
    private void entered() {
        int index = tabs.getSelectionIndex();
        fill(index);
        if (index == Tab.BROWSE.ordinal() && !desk.shelf(Tab.BROWSE).isFilled()) {
            desk.browse();
        } else if (index == Tab.UPDATES.ordinal() && !desk.shelf(Tab.UPDATES).isFilled()) {
            desk.checkUpdates();
        }
    }

    private void fill(int index) {
        @Nullable Pane known = panes[index];
        Pane pane = known == null ? pane(index) : known;
        panes[index] = pane;
        if (known == null) {
            tabs.getItem(index).setControl(pane.control());
        }
        pane.show();
    }

    private Pane pane(int index) {
        Tab[] shelves = Tab.values();
        return index < shelves.length
                ? new ShelfPane(tabs, desk, shelves[index], dialogs, theme)
                : new SitesPane(tabs, desk);
    }

    private void show() {
        if (tabs.isDisposed()) {
            return;
        }
        int count = desk.shelf(Tab.UPDATES).all().size();
        String title = count == 0 ? Messages.TAB_UPDATES.text() : Messages.TAB_UPDATES_COUNT.text(count);
        CTabItem updates = tabs.getItem(Tab.UPDATES.ordinal());
        if (!updates.getText().equals(title)) {
            updates.setText(title);
        }
        banners.show();
        for (@Nullable Pane pane : panes) {
            if (pane != null) {
                pane.show();
            }
        }
        line.show();
    }
}
