package org.sequencemaker.app.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.app.Messages;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.table.LazyRows;
import org.sequencemaker.ui.theme.Theme;

/** A field for a few letters, and below it the commands they may stand for. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class PaletteDialog extends Dialog {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int WIDTH = 560;
    private static final int HEIGHT = 380;
    private static final int KEYS_WIDTH = 150;

    private final List<Entry> all;
    private final Predicate<Entry> isPossible;
    private final Theme theme;
    private final Map<Entry, Boolean> possible = new HashMap<>();
    private List<Entry> shown = List.of();
    private @Nullable Table table;
    private @Nullable Entry chosen;

    /**
     * @param all in the order they are shown where nothing is typed
     * @param isPossible whether a command can be called now; asked only for what is seen
     */
    PaletteDialog(Shell parent, List<Entry> all, Predicate<Entry> isPossible, Theme theme) {
        super(parent);
        this.all = all;
        this.isPossible = isPossible;
        this.theme = theme;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.APPLICATION_MODAL);
    }

    /** What the user wants done; null for nothing. */
    @Nullable
    Entry chosen() {
        return chosen;
    }

    /** Returns the commands that some letters may stand for, the best first. */
    static List<Entry> matching(List<Entry> all, String letters) {
        record Match(Entry entry, int score) {}
        List<Match> found = new ArrayList<>();
        for (Entry entry : all) {
            int score = Fuzzy.score(letters, entry.name());
            if (score != Fuzzy.NO_MATCH) {
                found.add(new Match(entry, score));
            }
        }
        found.sort(Comparator.comparingInt(Match::score).reversed());
        return found.stream().map(Match::entry).toList();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.PALETTE_TITLE.text());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(1, false));
        Text field = new Text(area, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.PALETTE_HINT.text());
        field.setData(KEY, "palette.field");
        SpokenName.of(field, Messages.PALETTE_TITLE.text());
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        // Virtual: whether a command is possible is asked only for those that are seen.
        Table list = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table = list;
        list.setData(KEY, "palette.list");
        SpokenName.of(list, Messages.PALETTE_LIST.text());
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.widthHint = WIDTH;
        size.heightHint = HEIGHT;
        list.setLayoutData(size);
        new TableColumn(list, SWT.NONE).setWidth(WIDTH - KEYS_WIDTH);
        new TableColumn(list, SWT.RIGHT).setWidth(KEYS_WIDTH - 30);
        LazyRows.write(list, () -> shown.size(), this::write);
        list.addListener(SWT.DefaultSelection, event -> choose());
        field.addListener(SWT.Modify, event -> find(field.getText()));
        field.addListener(SWT.DefaultSelection, event -> choose());
        field.addListener(SWT.KeyDown, this::move);
        find("");
        field.setFocus();
        return area;
    }

    @Override
    protected Point getInitialLocation(Point initialSize) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + (window.width - initialSize.x) / 2, window.y + Math.min(90, window.height / 8));
    }

    private void find(String letters) {
        Table list = table;
        if (list == null) {
            return;
        }
        shown = letters.isBlank() ? all : matching(all, letters);
        list.setItemCount(shown.size());
        list.clearAll();
        if (!shown.isEmpty()) {
            list.setSelection(0);
        }
    }

    private void write(TableItem item, int row) {
        Entry entry = shown.get(row);
        item.setText(new String[] {entry.name(), entry.keys()});
        boolean can = possible.computeIfAbsent(entry, isPossible::test);
        item.setForeground(can ? null : theme.colour(theme.surface().dimText()));
    }

    /** Up and down go through the list while the field has the focus. */
    private void move(Event event) {
        Table list = table;
        int step = switch (event.keyCode) {
            case SWT.ARROW_UP -> -1;
            case SWT.ARROW_DOWN -> 1;
            case SWT.PAGE_UP -> -10;
            case SWT.PAGE_DOWN -> 10;
            default -> 0;
        };
        if (list != null && step != 0 && !shown.isEmpty()) {
            list.setSelection(Math.clamp(list.getSelectionIndex() + step, 0, shown.size() - 1));
            list.showSelection();
            event.doit = false;
        }
    }

    private void choose() {
        Table list = table;
        int index = list == null ? -1 : list.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            chosen = shown.get(index);
            okPressed();
        }
    }
}
