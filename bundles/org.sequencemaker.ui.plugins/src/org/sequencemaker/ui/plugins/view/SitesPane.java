package org.sequencemaker.ui.plugins.view;

import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sequencemaker.plugins.Sites.Site;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.desk.PluginDesk;

/** The tab with the update sites: which there are, and which are looked at. */
final class SitesPane implements DeskView.Pane {
    private final PluginDesk desk;
    private final Composite all;
    private final Table table;
    private final Button remove;
    private List<Site> rows = List.of();

    SitesPane(Composite parent, PluginDesk desk) {
        this.desk = desk;
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new GridLayout());
        Composite top = Controls.row(all, 2);
        Controls.button(top, Messages.SITE_ADD, "plugins.sites.add", this::add);
        remove = Controls.button(top, Messages.SITE_REMOVE, "plugins.sites.remove", this::remove);
        table = Controls.named(
                new Table(all, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.CHECK), "plugins.sites.list");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        SpokenName.of(table, Messages.SITES_NAME.text());
        Controls.column(table, Messages.COLUMN_SITE, 320);
        Controls.column(table, Messages.COLUMN_ADDRESS, 420);
        table.addListener(SWT.Selection, this::selected);
        show();
    }

    @Override
    public Composite control() {
        return all;
    }

    @Override
    public void show() {
        List<Site> sites = desk.sites();
        if (!sites.equals(rows)) {
            rows = sites;
            table.setItemCount(sites.size());
            for (int i = 0; i < sites.size(); i++) {
                Site site = sites.get(i);
                TableItem item = table.getItem(i);
                String name = site.ours() ? Messages.SITE_OURS.text(site.name()) : site.name();
                item.setText(new String[] {name, site.address().toString()});
                item.setChecked(site.enabled());
                item.setData(site);
            }
        }
        remove.setEnabled(canRemove());
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    private boolean canRemove() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() && !rows.get(index).ours();
    }

    private void selected(Event event) {
        if (event.detail == SWT.CHECK && event.item instanceof TableItem item && item.getData() instanceof Site site) {
            desk.enableSite(site.address(), item.getChecked());
        }
        remove.setEnabled(canRemove());
    }

    private void add() {
        InputDialog dialog = new InputDialog(
                all.getShell(), Messages.SITE_ADD_TITLE.text(), Messages.SITE_ADD_QUESTION.text(), "https://", null);
        if (dialog.open() == Window.OK) {
            desk.addSite(String.valueOf(dialog.getValue()));
        }
    }

    private void remove() {
        if (canRemove()) {
            desk.removeSite(rows.get(table.getSelectionIndex()).address());
        }
    }
}
