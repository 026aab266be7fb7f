package org.sequencemaker.testkit.driver;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.testkit.ui.Ui;

/** What the window can be told to do; each waits until it can be done. */
final class Orders {
    private final Ui ui;

    Orders(Ui ui) {
        this.ui = ui;
    }

    /** Does it, and returns what there is to tell; the first word is the order. */
    String obey(String[] words) {
        String[] rest = Arrays.copyOfRange(words, 1, words.length);
        return switch (words[0]) {
            case "menu" -> done(() -> ui.menu(rest));
            case "menu gone" -> done(() -> menuGone(rest));
            case "tab" -> done(() -> ui.tab(rest[0]));
            case "tab gone" -> done(() -> tabGone(rest[0]));
            case "page" -> done(() -> page(rest[0], Integer.parseInt(rest[1])));
            case "choose" -> done(() -> choose(rest[0], rest[1]));
            case "cell" -> done(() -> cell(rest[0], Integer.parseInt(rest[1]), rest[2]));
            case "press" -> done(() -> press(rest[0]));
            case "shows" -> done(() -> shows(rest[0], rest[1]));
            case "button" -> done(() -> ui.clickButton(ui.shell(rest[0]), rest[1]));
            case "answer" -> done(() -> answer(rest[0], rest[1], rest[2]));
            case "picture" -> done(() -> ui.screenshot(Path.of(rest[0])));
            case "tree" -> ui.tree();
            case "end" -> done(this::close);
            default -> throw new IllegalArgumentException("there is no order \"" + words[0] + "\"");
        };
    }

    private static String done(Runnable order) {
        order.run();
        return "";
    }

    /** Closes the window as its user does; not waited for, as this goes with it. */
    private void close() {
        Shell window = ui.find(Shell.class, "of the program", shell -> shell.getMenuBar() != null);
        ui.display().asyncExec(window::close);
    }

    private void menuGone(String[] path) {
        String[] above = Arrays.copyOf(path, path.length - 1);
        ui.waitUntil("no menu item " + String.join(" > ", path), () -> !ui.hasMenuItem(above, path[path.length - 1]));
    }

    private void tabGone(String title) {
        ui.waitUntil("no tab " + title, () -> !ui.isThere(CTabItem.class, tab -> title.equals(tab.getText())));
    }

    /** Brings a page of a folder of tabs to the front by its number. */
    private void page(String key, int index) {
        CTabFolder folder = ui.withKey(CTabFolder.class, key);
        ui.run(() -> {
            folder.setSelection(index);
            folder.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Chooses the row that begins with a text. */
    private void choose(String key, String start) {
        Table table = ui.withKey(Table.class, key);
        TableItem row = ui.waitFor("row " + start, () -> row(table, start));
        ui.run(() -> {
            table.setSelection(row);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static @Nullable TableItem row(Table table, String start) {
        for (TableItem item : table.getItems()) {
            if (item.getText().startsWith(start)) {
                return item;
            }
        }
        return null;
    }

    /** Waits until the first row of a table has a text in one of its columns. */
    private void cell(String key, int column, String start) {
        Table table = ui.withKey(Table.class, key);
        ui.waitUntil(
                start + " in " + key,
                () -> table.getItemCount() > 0
                        && table.getItem(0).getText(column).startsWith(start));
    }

    private void press(String key) {
        Button button = ui.withKey(Button.class, key);
        ui.waitUntil(key + " to be possible", () -> button.isEnabled() && button.isVisible());
        ui.click(button);
    }

    /** Waits until a widget shows a text. */
    private void shows(String key, String words) {
        Control control = ui.withKey(Control.class, key);
        ui.waitUntil("\"" + words + "\" in " + key, () -> text(control).contains(words));
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            default -> "";
        };
    }

    /** Types into the one field of a dialog, and presses a button. */
    private void answer(String title, String text, String button) {
        Shell dialog = ui.shell(title);
        Text field = ui.find(
                Text.class,
                "in " + title,
                found -> found.getShell() == dialog && (found.getStyle() & SWT.READ_ONLY) == 0);
        ui.type(field, text);
        ui.clickButton(dialog, button);
    }
}
