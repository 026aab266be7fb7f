package org.sequencemaker.ui.timeline.binding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;
import org.sequencemaker.ui.file.WholeFile;
import org.sequencemaker.ui.table.LazyRows;
import org.sequencemaker.ui.work.Background;

/** Lists all commands with their keys, lets the user change them, and brings them from and to a file. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
public final class KeyBindingsDialog extends Dialog {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final String SUFFIX = ".bindings.txt";

    /** No such file is larger; what is would only fill the memory. */
    private static final long MOST_BYTES = 1_000_000;

    private final KeyBindings bindings;
    private final FileDialogs dialogs;
    private final Background background;
    private final CommandKeys standard;
    private CommandKeys keys;
    private @Nullable KeySequence pressed;
    private List<String> seen = List.of();
    private @Nullable Table table;
    private @Nullable Text filter;
    private @Nullable Text press;
    private @Nullable Label problem;

    public KeyBindingsDialog(Shell parent, KeyBindings bindings, FileDialogs dialogs, Background background) {
        super(parent);
        this.bindings = bindings;
        this.dialogs = dialogs;
        this.background = background;
        this.standard = bindings.standard();
        this.keys = bindings.current();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns the keys that the user wants, or null if they think better of it. */
    public @Nullable CommandKeys ask() {
        return open() == Window.OK ? keys : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TITLE.text());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.FILTER.text());
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.setData(KEY, "bindings.filter");
        search.addListener(SWT.Modify, event -> refill());
        filter = search;
        // Virtual: a line is made when it is seen.
        Table list = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 560;
        data.heightHint = 340;
        list.setLayoutData(data);
        list.setHeaderVisible(true);
        list.setData(KEY, "bindings");
        column(list, Messages.COMMAND, 280);
        column(list, Messages.KEYS, 150);
        column(list, Messages.WHERE, 110);
        LazyRows.write(list, () -> seen.size(), this::write);
        list.addListener(SWT.Selection, event -> check());
        table = list;
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.HINT.text());
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pressing(area);
        Label label = new Label(area, SWT.WRAP);
        GridData room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.widthHint = 560;
        room.heightHint = 40;
        label.setLayoutData(room);
        label.setData(KEY, "bindings.problem");
        problem = label;
        buttons(area);
        refill();
        return area;
    }

    private void pressing(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(new GridLayout(4, false));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(row, SWT.NONE).setText(Messages.PRESS.text());
        Text field = new Text(row, SWT.BORDER | SWT.READ_ONLY);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.setToolTipText(Messages.PRESS_TIP.text());
        field.setData(KEY, "bindings.press");
        field.addListener(SWT.KeyDown, this::press);
        field.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        press = field;
        button(row, Messages.ADD, "bindings.add", () -> give(false));
        button(row, Messages.REPLACE, "bindings.replace", () -> give(true));
    }

    private void buttons(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(new GridLayout(5, true));
        button(row, Messages.REMOVE, "bindings.remove", () -> set(List.of()));
        button(row, Messages.RESET, "bindings.reset", this::reset);
        button(row, Messages.RESET_ALL, "bindings.resetAll", () -> show(standard));
        button(row, Messages.IMPORT, "bindings.import", this::read);
        button(row, Messages.EXPORT, "bindings.export", this::write);
    }

    private static void column(Table table, Messages title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title.text());
        column.setWidth(width);
    }

    private static void button(Composite parent, Messages label, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label.text());
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.setData(KEY, key);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void refill() {
        Text search = filter;
        Table list = table;
        if (search == null || list == null) {
            return;
        }
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        seen = keys.keys().keySet().stream()
                .filter(command -> wanted.isEmpty()
                        || (bindings.name(command) + " " + words(command))
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .sorted((a, b) -> bindings.name(a).compareToIgnoreCase(bindings.name(b)))
                .toList();
        list.setItemCount(seen.size());
        list.clearAll();
    }

    private void write(TableItem item, int row) {
        String command = seen.get(row);
        item.setText(new String[] {
            bindings.name(command),
            words(command),
            bindings.isOfTimeline(command) ? Messages.TIMELINE.text() : Messages.EVERYWHERE.text()
        });
    }

    private String words(String command) {
        return keys.of(command).stream().map(KeySequence::format).collect(Collectors.joining(", "));
    }

    private @Nullable String chosen() {
        Table list = table;
        int index = list == null ? -1 : list.getSelectionIndex();
        return index < 0 || index >= seen.size() ? null : seen.get(index);
    }

    private void press(Event event) {
        event.doit = false;
        Text field = press;
        boolean clears = event.keyCode == SWT.BS && (event.stateMask & SWT.MODIFIER_MASK) == 0;
        KeySequence next = clears ? null : Keys.of(event);
        if (field != null && (clears || next != null)) {
            pressed = next;
            field.setText(next == null ? "" : next.format());
            check();
        }
    }

    /** Says what keeps the pressed keys from the chosen command; returns whether nothing does. */
    private boolean check() {
        String command = chosen();
        KeySequence wanted = pressed;
        if (command == null || wanted == null) {
            say("");
            return false;
        }
        CommandKeys.Conflict conflict = keys.conflict(command, wanted, bindings.colours());
        say(
                switch (conflict) {
                    case CommandKeys.Conflict.WithCommand with ->
                        Messages.WITH_COMMAND.text(wanted.format(), bindings.name(with.command()));
                    case CommandKeys.Conflict.WithColour with -> Messages.WITH_COLOUR.text(wanted.format());
                    case CommandKeys.Conflict.Fixed fixed -> Messages.FIXED.text(wanted.format());
                    case null -> "";
                });
        return conflict == null;
    }

    private void give(boolean replaces) {
        String command = chosen();
        KeySequence wanted = pressed;
        if (command != null && wanted != null && check()) {
            List<KeySequence> next = new ArrayList<>(replaces ? List.of() : keys.of(command));
            next.remove(wanted);
            next.add(wanted);
            set(next);
        }
    }

    private void set(List<KeySequence> next) {
        String command = chosen();
        if (command != null) {
            keys = keys.with(command, next);
            refillLines();
        }
    }

    /** Back to what the program brings, where that is free. */
    private void reset() {
        String command = chosen();
        if (command != null) {
            List<KeySequence> free = standard.of(command).stream()
                    .filter(one -> !(keys.conflict(command, one, bindings.colours())
                            instanceof CommandKeys.Conflict.WithCommand))
                    .toList();
            set(free);
        }
    }

    private void show(CommandKeys next) {
        keys = next;
        refillLines();
    }

    private void refillLines() {
        Table list = table;
        if (list != null && !list.isDisposed()) {
            list.clearAll();
            check();
        }
    }

    private void say(String words) {
        Label label = problem;
        if (label != null && !label.isDisposed()) {
            label.setText(words);
        }
    }

    private void read() {
        Path chosen = dialogs.open(Messages.IMPORT.text(), List.of(filter()), null);
        if (chosen != null) {
            background.run(
                    Messages.IMPORT.text(),
                    () -> content(chosen),
                    this::take,
                    wrong -> say(Messages.FAILED.text(chosen.getFileName(), String.valueOf(wrong.getMessage()))));
        }
    }

    private void take(String text) {
        try {
            show(standard.read(text, bindings.colours()));
        } catch (CommandKeys.Problem wrong) {
            say(Messages.BAD_LINE.text(wrong.line(), wrong.words()));
        }
    }

    private void write() {
        String written = keys.text();
        Path chosen = dialogs.save(Messages.EXPORT.text(), "keys" + SUFFIX, List.of(filter()), null);
        if (chosen != null) {
            background.run(
                    Messages.EXPORT.text(),
                    () -> {
                        WholeFile.write(chosen, written);
                        return chosen;
                    },
                    file -> say(Messages.WRITTEN.text(file.getFileName())),
                    wrong -> say(Messages.FAILED.text(chosen.getFileName(), String.valueOf(wrong.getMessage()))));
        }
    }

    private static String content(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(Messages.TOO_LARGE.text());
        }
        return Files.readString(file);
    }

    private static FileFilter filter() {
        return new FileFilter(Messages.FILES.text(), List.of(SUFFIX, ".txt"));
    }

    /** Says that a colour key calls a command; for the editor of the colour keys. */
    public static @Nullable String takenColour(KeyBindings bindings, Set<Character> colours) {
        CommandKeys now = bindings.current();
        for (char key : now.taken(colours)) {
            for (String command : now.keys().keySet()) {
                if (now.of(command).stream().anyMatch(one -> Character.toLowerCase((char) Keys.plain(one)) == key)) {
                    return Messages.COLOUR_TAKEN.text(String.valueOf(key), bindings.name(command));
                }
            }
        }
        return null;
    }
}
