package org.sequencemaker.testkit.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;

/**
 * Finds widgets and does with them what a user would, from the test's thread. What is not there yet is
 * waited for; what does not come fails with the tree of all widgets.
 */
public final class Ui {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 15;

    private final Display display;
    private final Duration patience;

    public Ui(Display display) {
        this(display, PATIENCE);
    }

    /** @param patience how long to wait for what is not there yet */
    public Ui(Display display, Duration patience) {
        this.display = display;
        this.patience = patience;
    }

    public Display display() {
        return display;
    }

    /** The keyboard and the pointer. */
    public Hands hands() {
        return new Hands(this);
    }

    /** Asks something on the display thread. */
    public <T> T ask(Supplier<T> question) {
        AtomicReference<@Nullable T> answer = new AtomicReference<>();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException e) {
                failure.set(e);
            }
        });
        RuntimeException problem = failure.get();
        if (problem != null) {
            throw new IllegalStateException("on the display thread: " + problem, problem);
        }
        return Objects.requireNonNull(answer.get(), "no answer");
    }

    /** Does something on the display thread. */
    public void run(Runnable what) {
        ask(() -> {
            what.run();
            return true;
        });
    }

    /** Waits until a condition holds, which is asked on the display thread. */
    public void waitUntil(String what, Supplier<Boolean> condition) {
        waitFor(what, () -> condition.get() ? Boolean.TRUE : null);
    }

    /** Waits until there is something; asked on the display thread. */
    public <T> T waitFor(String what, Supplier<@Nullable T> probe) {
        long end = System.nanoTime() + patience.toNanos();
        IllegalStateException problem = null;
        do {
            try {
                Optional<T> found = ask(() -> Optional.ofNullable(probe.get()));
                if (found.isPresent()) {
                    return found.get();
                }
                problem = null;
            } catch (IllegalStateException e) {
                // A widget that is just going away; it may be another one at the next look.
                problem = e;
            }
            pause(PAUSE_MILLIS);
        } while (System.nanoTime() < end);
        throw new AssertionError("waited in vain for " + what + "\n" + tree(), problem);
    }

    public <T extends Widget> T find(Class<T> type, String what, Predicate<T> condition) {
        return waitFor(type.getSimpleName() + " " + what, () -> {
            List<T> found = Widgets.find(display, type, condition);
            return found.size() == 1 ? found.getFirst() : null;
        });
    }

    public <T extends Widget> T withKey(Class<T> type, String key) {
        return find(type, "with key " + key, widget -> key.equals(widget.getData(Widgets.KEY)));
    }

    public <T extends Widget> T withText(Class<T> type, String text) {
        return find(type, "\"" + text + "\"", widget -> text.equals(Widgets.text(widget)));
    }

    public Shell shell(String title) {
        return withText(Shell.class, title);
    }

    /** Returns whether a visible window has this title. */
    public boolean hasShell(String title) {
        return ask(() -> !Widgets.find(display, Shell.class, shell -> title.equals(shell.getText()))
                .isEmpty());
    }

    public String textOf(Widget widget) {
        return ask(() -> Widgets.text(widget));
    }

    /**
     * Presses a button, menu item or tool item, as soon as it is enabled and seen. Does not wait for what comes of it, as
     * that may be a dialog.
     */
    public void click(Widget widget) {
        waitUntil(ask(widget::toString) + " to be enabled and seen", () -> {
            boolean canBe = canBeClicked(widget);
            if (canBe) {
                press(widget);
            }
            return canBe;
        });
        Event event = new Event();
        event.widget = widget;
        event.display = display;
        event.type = SWT.Selection;
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.notifyListeners(SWT.Selection, event);
            }
        });
    }

    private static boolean canBeClicked(Widget widget) {
        return switch (widget) {
            case Control control -> control.isEnabled() && control.isVisible();
            case MenuItem item -> item.isEnabled();
            default -> true;
        };
    }

    /** Finds the one widget of a type in a window that says something with these words in it. */
    public <T extends Control> T containing(Shell shell, Class<T> type, String words) {
        return find(
                type,
                "with \"" + words + "\" in " + textOf(shell),
                control -> control.getShell() == shell && Widgets.text(control).contains(words));
    }

    /** Presses the button of a window. */
    public void clickButton(Shell shell, String text) {
        click(find(
                Button.class,
                "\"" + text + "\" in " + textOf(shell),
                button -> button.getShell() == shell && text.equals(Widgets.text(button))));
    }

    /** Chooses from the menu bar: {@code menu("File", "Open Recent", "show.smproj")}. */
    public void menu(String... path) {
        click(menuItem(path));
    }

    /** Returns an item of the menu bar. Menus are filled when they are shown, so each on the way is shown first. */
    public MenuItem menuItem(String... path) {
        Menu menu = waitFor("a menu bar", this::menuBar);
        for (int i = 0; ; i++) {
            String label = path[i];
            Menu level = menu;
            MenuItem item = waitFor("menu item " + String.join(" > ", path), () -> item(level, label));
            if (i == path.length - 1) {
                return item;
            }
            Menu next = waitFor("menu " + label, item::getMenu);
            menu = next;
            run(() -> next.notifyListeners(SWT.Show, new Event()));
        }
    }

    /** Returns whether there is an item in a menu, which is shown for it; asked on the display thread. */
    public boolean hasMenuItem(String[] above, String label) {
        Menu menu = menuBar();
        for (String name : above) {
            MenuItem item = menu == null ? null : item(menu, name);
            menu = item == null ? null : item.getMenu();
            if (menu != null) {
                menu.notifyListeners(SWT.Show, new Event());
            }
        }
        return menu != null && item(menu, label) != null;
    }

    /** Returns whether there is such a widget in a visible window; asked on the display thread. */
    public <T extends Widget> boolean isThere(Class<T> type, Predicate<T> condition) {
        return !Widgets.find(display, type, condition).isEmpty();
    }

    /** Brings the tab with that title to the front; waits for it to be there. */
    public void tab(String title) {
        CTabItem tab = withText(CTabItem.class, title);
        run(() -> {
            tab.getParent().setSelection(tab);
            Event event = new Event();
            event.item = tab;
            tab.getParent().notifyListeners(SWT.Selection, event);
        });
    }

    public void type(Text field, String text) {
        run(() -> {
            field.setFocus();
            field.setText(text);
        });
    }

    /** Types in place of what is there and presses Enter, all in one go: without focus it would be written over. */
    public void enter(Text field, String text) {
        run(() -> {
            field.setFocus();
            field.setText(text);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    /** Selects rows, and no others. */
    public void select(Table table, int... rows) {
        run(() -> {
            table.setSelection(rows);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Sets or takes away the check mark of a row. */
    public void check(Table table, int row, boolean checked) {
        run(() -> {
            table.getItem(row).setChecked(checked);
            Event event = new Event();
            event.item = table.getItem(row);
            event.detail = SWT.CHECK;
            table.notifyListeners(SWT.Selection, event);
        });
    }

    /** Waits until the display thread has done what was asked of it. */
    public void settle() {
        pause(PAUSE_MILLIS);
        display.syncExec(() -> {});
    }

    public String tree() {
        return display.isDisposed() ? "(the window is gone)" : ask(() -> Widgets.tree(display));
    }

    /** Writes a picture of the whole screen. */
    public void screenshot(Path file) {
        run(() -> {
            Rectangle bounds = display.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            file.toFile().getAbsoluteFile().getParentFile().mkdirs();
            loader.save(file.toString(), SWT.IMAGE_PNG);
        });
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private @Nullable Menu menuBar() {
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && shell.getMenuBar() != null) {
                return shell.getMenuBar();
            }
        }
        return null;
    }

    private static @Nullable MenuItem item(Menu menu, String label) {
        for (MenuItem item : menu.getItems()) {
            if (label.equals(Widgets.text(item))) {
                return item;
            }
        }
        return null;
    }

    private static void press(Widget widget) {
        if (widget instanceof Button button) {
            if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                button.setSelection(!button.getSelection());
            } else if ((button.getStyle() & SWT.RADIO) != 0) {
                button.setSelection(true);
            }
        } else if (widget instanceof MenuItem item && (item.getStyle() & SWT.RADIO) != 0) {
            item.setSelection(true);
        }
    }
}
