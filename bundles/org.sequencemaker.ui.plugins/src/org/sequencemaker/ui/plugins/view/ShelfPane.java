package org.sequencemaker.ui.plugins.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.kept.Versions;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.desk.PluginDesk;
import org.sequencemaker.ui.plugins.desk.PluginWords;
import org.sequencemaker.ui.plugins.desk.Shelf;
import org.sequencemaker.ui.plugins.desk.Tab;
import org.sequencemaker.ui.theme.Theme;

/** A tab with plug-ins: the list with its search on the left, what is known of the chosen one on the right. */
final class ShelfPane implements DeskView.Pane {
    private final PluginDesk desk;
    private final Tab tab;
    private final SashForm sash;
    private final Text search;
    private final Table table;
    private final Label note;
    private final DetailsView details;
    private final List<Button> whileIdle = new ArrayList<>();
    private final @Nullable Button updateAll;
    private List<List<String>> rows = List.of();

    ShelfPane(Composite parent, PluginDesk desk, Tab tab, Supplier<FileDialogs> dialogs, Theme theme) {
        this.desk = desk;
        this.tab = tab;
        String key = "plugins." + tab.name().toLowerCase(Locale.ROOT);
        sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(new GridLayout());
        Composite top = Controls.row(left, 4);
        search = Controls.named(new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), key + ".search");
        search.setMessage(Messages.SEARCH.text());
        SpokenName.of(search, Messages.SEARCH.text());
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addListener(SWT.Modify, event -> desk.search(tab, search.getText()));
        updateAll = buttons(top, key, dialogs);
        table = Controls.named(new Table(left, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), key + ".list");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        SpokenName.of(table, Messages.LIST_NAME.text());
        Controls.column(table, Messages.COLUMN_NAME, 190);
        Controls.column(table, Messages.COLUMN_VERSION, 90);
        Controls.column(table, Messages.COLUMN_STATE, 110);
        table.addListener(SWT.Selection, event -> choose());
        note = Controls.named(new Label(left, SWT.WRAP), key + ".note");
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        details = new DetailsView(sash, desk, theme, key);
        sash.setWeights(5, 6);
    }

    @Override
    public Composite control() {
        return sash;
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void show() {
        Shelf shelf = desk.shelf(tab);
        List<PluginDetails> shown = shelf.shown();
        fill(shown);
        PluginDetails chosen = shelf.chosen();
        int index = chosen == null ? -1 : shown.indexOf(chosen);
        if (table.getSelectionIndex() != index) {
            table.setSelection(index);
        }
        note(shelf, shown);
        boolean idle = desk.work() == null;
        whileIdle.forEach(button -> button.setEnabled(idle));
        if (updateAll != null) {
            updateAll.setEnabled(idle && !shelf.all().isEmpty());
        }
        details.show(chosen);
    }

    private @Nullable Button buttons(Composite top, String key, Supplier<FileDialogs> dialogs) {
        if (tab == Tab.INSTALLED) {
            whileIdle.add(Controls.button(top, Messages.REVERT, key + ".revert", desk::revert));
            return null;
        }
        boolean browse = tab == Tab.BROWSE;
        whileIdle.add(
                Controls.button(top, Messages.REFRESH, key + ".refresh", browse ? desk::browse : desk::checkUpdates));
        if (browse) {
            whileIdle.add(Controls.button(top, Messages.OPEN_ZIP, key + ".zip", () -> open(dialogs.get())));
            return null;
        }
        return Controls.button(top, Messages.UPDATE_ALL, key + ".all", desk::updateAll);
    }

    private void open(FileDialogs dialogs) {
        FileFilter zips = new FileFilter(Messages.FILTER_ZIP.text(), List.of(".zip"));
        Path zip = dialogs.open(Messages.FILTER_ZIP.text(), List.of(zips), null);
        if (zip != null) {
            desk.openZip(zip);
        }
    }

    private void choose() {
        List<PluginDetails> shown = desk.shelf(tab).shown();
        int index = table.getSelectionIndex();
        desk.choose(
                tab,
                index < 0 || index >= shown.size() ? null : shown.get(index).id());
    }

    /** Writes only what is another: the list is shown anew while work goes on, and must not flicker. */
    private void fill(List<PluginDetails> shown) {
        List<List<String>> next = shown.stream()
                .map(plugin -> List.of(
                        plugin.name(), Versions.brief(plugin.version()), PluginWords.state(plugin, desk.care())))
                .toList();
        if (next.equals(rows)) {
            return;
        }
        rows = next;
        table.setRedraw(false);
        table.setItemCount(next.size());
        for (int i = 0; i < next.size(); i++) {
            TableItem item = table.getItem(i);
            item.setText(next.get(i).toArray(String[]::new));
        }
        table.setRedraw(true);
    }

    private void note(Shelf shelf, List<PluginDetails> shown) {
        String text = "";
        if (!shelf.problems().isEmpty()) {
            text = Messages.SITES_PROBLEMS.text(String.join("; ", shelf.problems()));
        } else if (!shelf.isFilled()) {
            text = unseen();
        } else if (shown.isEmpty()) {
            text = shelf.all().isEmpty() ? empty() : Messages.EMPTY_SEARCH.text();
        }
        String shownText = text.replace("&", "&&");
        if (!note.getText().equals(shownText)) {
            note.setText(shownText);
            note.getParent().layout();
        }
    }

    private String unseen() {
        return switch (tab) {
            case INSTALLED -> "";
            case BROWSE -> Messages.UNSEEN_BROWSE.text();
            case UPDATES -> Messages.UNSEEN_UPDATES.text();
        };
    }

    private String empty() {
        return switch (tab) {
            case INSTALLED -> Messages.EMPTY_INSTALLED.text();
            case BROWSE -> Messages.EMPTY_BROWSE.text();
            case UPDATES -> Messages.EMPTY_UPDATES.text();
        };
    }
}
