package org.sequencemaker.ui.assistant.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.grid.GridRoom;
import org.sequencemaker.ui.table.LazyRows;
import org.sequencemaker.ui.theme.Theme;

/** The list of versions with a filter; what is chosen in it is shown beside. */
final class VersionsView {
    static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int LONGEST_NAME = 200;

    private final VersionDesk desk;
    private final VersionWords words;
    private final Text filter;
    private final Table table;
    private final Label message;
    private final Button name;
    private final Button keep;
    private List<Version> listed = List.of();
    private List<Version> rows = List.of();

    VersionsView(Composite parent, VersionDesk desk, Theme theme, VersionWords words) {
        this.desk = desk;
        this.words = words;
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite all = new Composite(sash, SWT.NONE);
        all.setLayout(new GridLayout(3, false));
        filter = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.FILTER.text());
        filter.setData(KEY, "versions.filter");
        SpokenName.of(filter, Messages.FILTER.text());
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addListener(SWT.Modify, event -> refill());
        name = button(all, Messages.NAME, "versions.name", this::name);
        name.setToolTipText(Messages.NAME_TIP.text());
        keep = button(all, Messages.KEEP, "versions.keep", this::keep);
        keep.setToolTipText(Messages.KEEP_TIP.text());
        // Virtual: of ten thousand versions only those that are seen cost something.
        table = new Table(all, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setData(KEY, "versions.list");
        SpokenName.of(table, Messages.LIST.text());
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        column(Messages.NUMBER, 46);
        column(Messages.TIME, 160);
        column(Messages.REASON, 110);
        column(Messages.ORIGIN, 110);
        column(Messages.CHANGE, 220);
        LazyRows.write(table, () -> rows.size(), (item, row) -> item.setText(words.row(rows.get(row))));
        table.addListener(SWT.Selection, event -> choose());
        message = new Label(all, SWT.WRAP);
        message.setData(KEY, "versions.message");
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        VersionPane pane = new VersionPane(sash, desk, theme);
        sash.setWeights(55, 45);
        Subscription subscription = desk.listen(() -> {
            if (!sash.isDisposed()) {
                show();
                pane.show();
            }
        });
        sash.addListener(SWT.Dispose, event -> subscription.close());
        show();
        pane.show();
    }

    void setFocus() {
        table.setFocus();
    }

    private void show() {
        if (!desk.versions().equals(listed)) {
            listed = desk.versions();
            refill();
        }
        message.setText(desk.message().replace("&", "&&"));
        if (GridRoom.give(message, !desk.message().isEmpty())) {
            message.getParent().layout();
        }
        name.setEnabled(desk.chosen().size() == 1);
        keep.setEnabled(desk.hasFile());
    }

    private void refill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        rows = wanted.isEmpty()
                ? listed
                : listed.stream().filter(one -> words.fits(one, wanted)).toList();
        table.setItemCount(rows.size());
        table.clearAll();
        List<Integer> marked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (desk.chosen().contains(rows.get(i))) {
                marked.add(i);
            }
        }
        table.deselectAll();
        table.select(marked.stream().mapToInt(Integer::intValue).toArray());
    }

    private void choose() {
        desk.choose(Arrays.stream(table.getSelectionIndices())
                .filter(row -> row < rows.size())
                .mapToObj(row -> rows.get(row).number())
                .toList());
    }

    private void name() {
        if (desk.chosen().size() == 1) {
            Version version = desk.chosen().getFirst();
            ask(
                    Messages.NAME_TEXT.text(version.number()),
                    version.occasion().name(),
                    typed -> desk.name(version, typed));
        }
    }

    private void keep() {
        ask(Messages.NAME_KEEP_TEXT.text(), "", desk::keep);
    }

    private void ask(String question, String before, Consumer<String> named) {
        InputDialog dialog = new InputDialog(
                table.getShell(),
                Messages.NAME_TITLE.text(),
                question,
                before,
                typed -> typed.isBlank() || typed.length() > LONGEST_NAME ? "" : null);
        // Where the program ends while it asks, the dialog ends as if it were answered, with nothing in it.
        boolean isAnswered = dialog.open() == Window.OK;
        String typed = dialog.getValue();
        if (isAnswered && typed != null && !typed.isBlank()) {
            named.accept(typed.strip());
        }
    }

    private void column(Messages title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title.text());
        column.setWidth(width);
    }

    static Button button(Composite parent, Messages text, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text.text());
        button.setData(KEY, key);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
