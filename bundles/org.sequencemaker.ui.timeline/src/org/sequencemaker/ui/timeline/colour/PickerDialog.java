package org.sequencemaker.ui.timeline.colour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** The window of the picker. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class PickerDialog extends Dialog {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int MOST_OF_PALETTES = 24;

    private final Rgb before;
    private final List<Rgb> recent;
    private final @Nullable OpenProject open;
    private final @Nullable TimelineSurface surface;
    private final List<Runnable> updates = new ArrayList<>();
    private Mix mix;
    private boolean isShowing;
    private @Nullable Label problem;

    PickerDialog(
            Shell parent, Rgb before, List<Rgb> recent, @Nullable OpenProject open, @Nullable TimelineSurface surface) {
        super(parent);
        this.before = before;
        this.recent = recent;
        this.open = open;
        this.surface = surface;
        this.mix = Mix.of(before);
    }

    Rgb chosen() {
        return mix.rgb();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TITLE.text());
        shell.addListener(SWT.Dispose, event -> stopPicking());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(2, false));
        ColourField field = new ColourField(body, mix, this::take);
        field.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        updates.add(() -> field.show(mix));
        Composite numbers = new Composite(body, SWT.NONE);
        numbers.setLayout(new GridLayout(4, false));
        numbers.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        fillNumbers(numbers);
        swatches(area, Messages.RECENT, "recent", named(recent));
        swatches(area, Messages.PALETTE, "palette", ofPalettes());
        Label label = new Label(area, SWT.NONE);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label.setData(KEY, "colour.problem");
        problem = label;
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        TimelineSurface from = surface;
        if (from != null) {
            Button button = createButton(parent, IDialogConstants.CLIENT_ID, Messages.EYEDROPPER.text(), false);
            button.setToolTipText(Messages.EYEDROPPER_TIP.text());
            button.setData(KEY, "colour.pick");
            button.addListener(SWT.Selection, event -> pick(from));
        }
        super.createButtonsForButtonBar(parent);
        update();
    }

    private void fillNumbers(Composite parent) {
        number(parent, Messages.RED, 255, () -> mix.rgb().red(), red -> {
            Rgb now = mix.rgb();
            return mix.with(new Rgb(red, now.green(), now.blue()));
        });
        number(parent, Messages.HUE, 359, () -> (int) mix.hsv().hue(), hue -> mix.withHue(hue));
        number(parent, Messages.GREEN, 255, () -> mix.rgb().green(), green -> {
            Rgb now = mix.rgb();
            return mix.with(new Rgb(now.red(), green, now.blue()));
        });
        number(
                parent,
                Messages.SATURATION,
                100,
                () -> percent(mix.hsv().saturation()),
                percent -> mix.with(percent / 100.0, mix.hsv().value()));
        number(parent, Messages.BLUE, 255, () -> mix.rgb().blue(), blue -> {
            Rgb now = mix.rgb();
            return mix.with(new Rgb(now.red(), now.green(), blue));
        });
        number(
                parent,
                Messages.VALUE,
                100,
                () -> percent(mix.hsv().value()),
                percent -> mix.with(mix.hsv().saturation(), percent / 100.0));
        hex(parent);
        names(parent);
        preview(parent);
    }

    private void number(Composite parent, Messages label, int most, IntSupplier now, IntFunction<Mix> typed) {
        new Label(parent, SWT.NONE).setText(label.text());
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(now.getAsInt(), 0, most, 0, 1, 10);
        spinner.setData(KEY, "colour." + label.name().toLowerCase(Locale.ROOT));
        spinner.addListener(SWT.Selection, event -> {
            if (!isShowing && spinner.getSelection() != now.getAsInt()) {
                take(typed.apply(spinner.getSelection()));
            }
        });
        updates.add(() -> {
            if (spinner.getSelection() != now.getAsInt()) {
                spinner.setSelection(now.getAsInt());
            }
        });
    }

    private void hex(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.HEX.text());
        Text text = new Text(parent, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        text.setData(KEY, "colour.hex");
        text.addListener(SWT.Modify, event -> {
            Rgb typed = ColourNames.parse(text.getText());
            if (!isShowing) {
                say(typed == null ? Messages.NO_COLOUR.text(text.getText()) : "");
                Button ok = getButton(IDialogConstants.OK_ID);
                ok.setEnabled(typed != null);
            }
            if (!isShowing && typed != null) {
                take(mix.with(typed));
            }
        });
        updates.add(() -> {
            if (!Objects.equals(ColourNames.parse(text.getText()), mix.rgb())) {
                text.setText(mix.rgb().hex());
            }
        });
    }

    private void names(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.NAME.text());
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(ColourNames.all().keySet().toArray(String[]::new));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        combo.setData(KEY, "colour.name");
        combo.addListener(SWT.Selection, event -> {
            Rgb named = ColourNames.parse(combo.getText());
            if (named != null) {
                take(mix.with(named));
            }
        });
        updates.add(() -> {
            String name = ColourNames.nameOf(mix.rgb());
            if (name == null) {
                combo.deselectAll();
            } else if (!Objects.equals(ColourNames.parse(combo.getText()), mix.rgb())) {
                combo.setText(name);
            }
        });
    }

    /** The colour as it was and as it is now, side by side. */
    private void preview(Composite parent) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 4, 1);
        data.heightHint = 28;
        canvas.setLayoutData(data);
        canvas.addListener(SWT.Paint, event -> {
            int width = canvas.getClientArea().width;
            event.gc.setBackground(Swatch.colour(before));
            event.gc.fillRectangle(0, 0, width / 2, data.heightHint);
            event.gc.setBackground(Swatch.colour(mix.rgb()));
            event.gc.fillRectangle(width / 2, 0, width - width / 2, data.heightHint);
        });
        updates.add(canvas::redraw);
    }

    private void swatches(Composite area, Messages title, String key, Map<String, Rgb> colours) {
        if (colours.isEmpty()) {
            return;
        }
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(new GridLayout(2, false));
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label label = new Label(row, SWT.NONE);
        label.setText(title.text());
        GridData named = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        named.widthHint = 90;
        label.setLayoutData(named);
        ToolBar bar = new ToolBar(row, SWT.FLAT | SWT.WRAP);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        colours.forEach((name, colour) -> {
            ToolItem swatch = new ToolItem(bar, SWT.PUSH);
            Image image = Swatch.image(row.getDisplay(), colour, 18, 16);
            swatch.setImage(image);
            swatch.setToolTipText(name);
            swatch.setData(KEY, "colour." + key);
            swatch.addListener(SWT.Selection, event -> take(mix.with(colour)));
            swatch.addListener(SWT.Dispose, event -> image.dispose());
        });
    }

    private static Map<String, Rgb> named(List<Rgb> colours) {
        Map<String, Rgb> named = new LinkedHashMap<>();
        colours.forEach(colour -> named.put(ColourButton.words(colour), colour));
        return named;
    }

    private Map<String, Rgb> ofPalettes() {
        Map<String, Rgb> all = new LinkedHashMap<>();
        OpenProject now = open;
        if (now != null) {
            for (Palette palette : now.project().palettes()) {
                for (Palette.Entry entry : palette.entries()) {
                    if (all.size() < MOST_OF_PALETTES) {
                        all.put(palette.name() + " – " + entry.name(), entry.colour());
                    }
                }
            }
        }
        return all;
    }

    /** Steps aside, with the windows it was opened from but the program's own, until the user has clicked a colour. */
    private void pick(TimelineSurface from) {
        List<Shell> aside = new ArrayList<>();
        for (Shell shell = getShell();
                shell != null && shell.getParent() != null;
                shell = shell.getParent() instanceof Shell parent ? parent : null) {
            aside.add(shell);
        }
        aside.forEach(shell -> shell.setVisible(false));
        from.beginPicking(colour -> {
            for (Shell shell : aside.reversed()) {
                if (!shell.isDisposed()) {
                    shell.setVisible(true);
                }
            }
            Shell own = getShell();
            if (colour != null && own != null && !own.isDisposed()) {
                take(mix.with(colour));
            }
        });
    }

    private void stopPicking() {
        TimelineSurface from = surface;
        if (from != null) {
            from.pick(null);
        }
    }

    private void take(Mix next) {
        mix = next;
        say("");
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        update();
    }

    private void update() {
        isShowing = true;
        updates.forEach(Runnable::run);
        isShowing = false;
    }

    private void say(String words) {
        Label label = problem;
        if (label != null) {
            label.setText(words);
        }
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
