package org.sequencemaker.testkit.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** The widgets of all windows as a tree. On the display thread only. */
final class Widgets {
    /** The key under which a widget has its name for tests. It is SWTBot's. */
    static final String KEY = "org.eclipse.swtbot.widget.key";

    private Widgets() {}

    /** Returns the widgets of a type in visible windows that a condition holds for. */
    static <T extends Widget> List<T> find(Display display, Class<T> type, Predicate<T> condition) {
        List<T> found = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                walk(shell, type, condition, found);
            }
        }
        return found;
    }

    /** Returns all windows with what is in them, a line for each widget. */
    static String tree(Display display) {
        StringBuilder lines = new StringBuilder();
        for (Shell shell : display.getShells()) {
            describe(shell, 0, lines);
        }
        return lines.toString();
    }

    /** Returns what a widget says, without the marks of shortcuts; empty if it says nothing. */
    static String text(Widget widget) {
        return switch (widget) {
            case Shell shell -> shell.getText();
            case Button button -> plain(button.getText());
            case Label label -> label.getText().replace("&&", "&");
            case Text text -> text.getText();
            case Combo combo -> combo.getText();
            case Group group -> group.getText();
            case Item item -> plain(item.getText());
            default -> "";
        };
    }

    private static String plain(String text) {
        return text.replaceAll("\t.*", "").replaceAll("&(.)", "$1");
    }

    private static <T extends Widget> void walk(Widget widget, Class<T> type, Predicate<T> condition, List<T> found) {
        if (type.isInstance(widget) && condition.test(type.cast(widget))) {
            found.add(type.cast(widget));
        }
        children(widget).forEach(child -> walk(child, type, condition, found));
    }

    private static void describe(Widget widget, int depth, StringBuilder lines) {
        Object key = widget.getData(KEY);
        boolean hidden = widget instanceof Control control && !control.isVisible();
        boolean disabled = widget instanceof Control control && !control.isEnabled();
        lines.append("  ".repeat(depth))
                .append(widget.getClass().getSimpleName())
                .append(key == null ? "" : " #" + key)
                .append(" \"")
                .append(text(widget))
                .append('"')
                .append(hidden ? " (hidden)" : "")
                .append(disabled ? " (disabled)" : "")
                .append('\n');
        children(widget).forEach(child -> describe(child, depth + 1, lines));
    }

    private static List<Widget> children(Widget widget) {
        List<Widget> children = new ArrayList<>();
        if (widget instanceof Shell shell && shell.getMenuBar() != null) {
            children.add(shell.getMenuBar());
        }
        if (widget instanceof Composite composite) {
            children.addAll(Arrays.asList(composite.getChildren()));
        }
        switch (widget) {
            case ToolBar bar -> children.addAll(Arrays.asList(bar.getItems()));
            case CTabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
            case Table table -> children.addAll(Arrays.asList(table.getItems()));
            case Tree tree -> children.addAll(Arrays.asList(tree.getItems()));
            case TreeItem item -> children.addAll(Arrays.asList(item.getItems()));
            case Menu menu -> children.addAll(Arrays.asList(menu.getItems()));
            case MenuItem item -> {
                if (item.getMenu() != null) {
                    children.add(item.getMenu());
                }
            }
            default -> {}
        }
        return children;
    }
}
