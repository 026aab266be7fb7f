package org.sequencemaker.ui.timeline.palette;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.colour.Swatch;

/** The palettes as a tree with their colours, and what can be done to them. */
final class PaletteView {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int SWATCH = 16;

    private final ColourPicker picker;
    private final Brush brush;
    private final Tree tree;
    private final List<Image> images = new ArrayList<>();
    private @Nullable PaletteDesk desk;

    PaletteView(Composite parent, ColourPicker picker, Brush brush) {
        this.picker = picker;
        this.brush = brush;
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout(1, false));
        tree = new Tree(body, SWT.SINGLE | SWT.BORDER);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.setToolTipText(Messages.TIP.text());
        SpokenName.of(tree, Messages.TIP.text());
        tree.setData(KEY, "palettes");
        tree.addListener(SWT.DefaultSelection, event -> change());
        tree.addListener(SWT.MouseMove, event -> tip(event.x, event.y));
        tree.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        tree.addListener(SWT.Dispose, event -> forgetImages());
        Composite buttons = new Composite(body, SWT.NONE);
        buttons.setLayout(new RowLayout());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Menu menu = new Menu(tree);
        action(buttons, menu, Messages.PAINT, "palettes.paint", this::paint).setToolTipText(Messages.PAINT_TIP.text());
        action(buttons, menu, Messages.ADD_COLOUR, "palettes.addColour", this::addColour);
        action(buttons, menu, Messages.CHANGE, "palettes.change", this::change);
        action(buttons, menu, Messages.REMOVE, "palettes.remove", this::remove);
        action(buttons, menu, Messages.ADD_PALETTE, "palettes.add", this::addPalette);
        tree.setMenu(menu);
    }

    void setFocus() {
        tree.setFocus();
    }

    /** Shows the palettes of another project. */
    void show(PaletteDesk next) {
        desk = next;
        show();
    }

    /** Reads the palettes anew; what was chosen stays so. */
    void show() {
        PaletteDesk now = desk;
        Object chosen = chosen();
        tree.setRedraw(false);
        tree.removeAll();
        forgetImages();
        for (Palette palette : now == null ? List.<Palette>of() : now.project().palettes()) {
            TreeItem root = new TreeItem(tree, SWT.NONE);
            root.setText(palette.name());
            root.setData(palette.id());
            for (Palette.Entry entry : palette.entries()) {
                TreeItem item = new TreeItem(root, SWT.NONE);
                Image image = Swatch.image(tree.getDisplay(), entry.colour(), SWATCH, SWATCH);
                images.add(image);
                item.setImage(image);
                item.setText(entry.name() + "   " + entry.colour().hex());
                item.setData(new PaletteBinding(palette.id(), entry.id()));
            }
            root.setExpanded(true);
        }
        tree.setRedraw(true);
        if (chosen != null) {
            choose(chosen);
        }
    }

    private void forgetImages() {
        images.forEach(Image::dispose);
        images.clear();
    }

    private void choose(Object wanted) {
        for (TreeItem root : tree.getItems()) {
            if (wanted.equals(root.getData())) {
                tree.setSelection(root);
            }
            for (TreeItem item : root.getItems()) {
                if (wanted.equals(item.getData())) {
                    tree.setSelection(item);
                }
            }
        }
    }

    /** The id of a palette, the binding of an entry, or null. */
    private @Nullable Object chosen() {
        TreeItem[] items = tree.getSelection();
        return items.length == 0 ? null : items[0].getData();
    }

    private void tip(int x, int y) {
        TreeItem item = tree.getItem(new Point(x, y));
        PaletteDesk now = desk;
        String words = Messages.TIP.text();
        if (item != null && now != null && item.getData() instanceof PaletteBinding entry) {
            Palette.Entry found = now.find(entry);
            words = found == null
                    ? words
                    : Messages.USED.text(found.name(), found.colour().hex(), now.used(entry)) + "\n" + words;
        }
        if (!words.equals(tree.getToolTipText())) {
            tree.setToolTipText(words);
        }
    }

    private void paint() {
        PaletteDesk now = desk;
        if (now != null && chosen() instanceof PaletteBinding entry) {
            now.paint(entry);
        }
    }

    private void addPalette() {
        PaletteDesk now = desk;
        if (now != null) {
            choose(now.add());
            change();
        }
    }

    private void addColour() {
        PaletteDesk now = desk;
        Rgb colour =
                now == null ? null : picker.ask(tree.getShell(), brush.look().start());
        if (now != null && colour != null) {
            Object chosen = chosen();
            String palette =
                    chosen instanceof PaletteBinding entry ? entry.palette() : chosen instanceof String id ? id : null;
            PaletteBinding added = now.addColour(palette, colour);
            if (added != null) {
                choose(added);
            }
        }
    }

    private void change() {
        PaletteDesk now = desk;
        Object chosen = chosen();
        if (now == null) {
            return;
        }
        if (chosen instanceof PaletteBinding entry) {
            Palette.Entry old = now.find(entry);
            EntryDialog.Answer answer =
                    old == null ? null : new EntryDialog(tree.getShell(), old.name(), old.colour(), picker).ask();
            if (answer != null) {
                now.change(entry, answer.name(), answer.colour());
            }
        } else if (chosen instanceof String id) {
            Palette old = now.project().palette(id);
            EntryDialog.Answer answer =
                    old == null ? null : new EntryDialog(tree.getShell(), old.name(), Rgb.BLACK, null).ask();
            if (answer != null) {
                now.rename(id, answer.name());
            }
        }
    }

    private void remove() {
        PaletteDesk now = desk;
        Object chosen = chosen();
        if (now != null && chosen instanceof PaletteBinding entry) {
            now.remove(entry);
        } else if (now != null && chosen instanceof String id) {
            now.remove(id);
        }
    }

    private static Button action(Composite buttons, Menu menu, Messages label, String key, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label.text());
        button.setData(KEY, key);
        button.addListener(SWT.Selection, event -> action.run());
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.text());
        item.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
