package org.sequencemaker.app.preference;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sequencemaker.app.Messages;
import org.sequencemaker.extension.setting.SettingSpec;
import org.sequencemaker.extension.setting.SettingSpec.Choice;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;

/** The widget for a setting, whatever its type: shows a value as text and tells of every other that the user gives. */
final class SettingField {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Consumer<String> shown;
    private boolean isShowing;

    /**
     * Makes it in a cell of a grid.
     *
     * @param key its name for tests
     * @param changed is told of what the user gives, which may not fit
     */
    SettingField(Composite parent, SettingSpec spec, String key, Consumer<String> changed) {
        Consumer<String> tell = value -> {
            if (!isShowing) {
                changed.accept(value);
            }
        };
        shown = switch (spec.type()) {
            case FLAG -> flag(parent, spec, key, tell);
            case CHOICE -> choice(parent, spec, key, tell);
            case COLOUR -> colour(parent, key, tell);
            case NUMBER, TEXT -> text(parent, key, SWT.BORDER, tell);
            case SECRET -> text(parent, key, SWT.BORDER | SWT.PASSWORD, tell);
        };
    }

    /** Shows a value, and tells nobody. */
    void show(String value) {
        isShowing = true;
        shown.accept(value);
        isShowing = false;
    }

    private static Consumer<String> flag(Composite parent, SettingSpec spec, String key, Consumer<String> changed) {
        Button box = placed(new Button(parent, SWT.CHECK), key);
        box.setText(spec.label());
        box.addListener(SWT.Selection, event -> changed.accept(String.valueOf(box.getSelection())));
        return value -> box.setSelection(value.equals("true"));
    }

    private static Consumer<String> choice(Composite parent, SettingSpec spec, String key, Consumer<String> changed) {
        Combo combo = placed(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), key);
        List<String> values = spec.choices().stream().map(Choice::value).toList();
        spec.choices().forEach(choice -> combo.add(choice.label()));
        combo.addListener(SWT.Selection, event -> changed.accept(values.get(combo.getSelectionIndex())));
        return value -> combo.select(values.indexOf(value));
    }

    private static Consumer<String> text(Composite parent, String key, int style, Consumer<String> changed) {
        Text text = placed(new Text(parent, style), key);
        if ((style & SWT.PASSWORD) != 0) {
            text.setMessage(Messages.PREFERENCES_SECRET.text());
        }
        text.addListener(SWT.Modify, event -> changed.accept(text.getText()));
        return text::setText;
    }

    private static Consumer<String> colour(Composite parent, String key, Consumer<String> changed) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label swatch = new Label(row, SWT.BORDER);
        GridData square = new GridData(26, 22);
        swatch.setLayoutData(square);
        Text text = placed(new Text(row, SWT.BORDER), key);
        text.addListener(SWT.Modify, event -> {
            paint(swatch, text.getText());
            changed.accept(text.getText());
        });
        Button choose = new Button(row, SWT.PUSH);
        choose.setText(Messages.PREFERENCES_COLOUR.text());
        choose.addListener(SWT.Selection, event -> choose(text));
        return text::setText;
    }

    private static void choose(Text text) {
        ColorDialog dialog = new ColorDialog(text.getShell());
        Rgb now = ColourNames.parse(text.getText());
        if (now != null) {
            dialog.setRGB(new RGB(now.red(), now.green(), now.blue()));
        }
        RGB chosen = dialog.open();
        if (chosen != null) {
            text.setText(new Rgb(chosen.red, chosen.green, chosen.blue).hex());
        }
    }

    private static void paint(Label swatch, String text) {
        Rgb colour = ColourNames.parse(text);
        swatch.setBackground(colour == null ? null : new Color(colour.red(), colour.green(), colour.blue()));
    }

    private static <T extends Control> T placed(T control, String key) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 220;
        control.setLayoutData(data);
        control.setData(KEY, key);
        return control;
    }
}
