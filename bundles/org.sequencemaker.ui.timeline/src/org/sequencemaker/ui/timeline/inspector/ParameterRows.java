package org.sequencemaker.ui.timeline.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.InspectorTexts;
import org.sequencemaker.ui.timeline.colour.ColourPicker;

/** A row for each parameter of an effect, made anew when the effect is another one. */
final class ParameterRows {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Composite body;
    private final StatusLine status;
    private final ColourPicker picker;
    private final String prefix;
    private final BiConsumer<String, ParameterValue> chosen;
    private final List<Runnable> updates = new ArrayList<>();
    private String type = "";
    private Effect shown = Common.NO_EFFECT;

    /**
     * @param prefix what the keys of the fields begin with
     * @param chosen gets the name of a parameter and what the user wants it to be
     */
    ParameterRows(
            Composite parent,
            StatusLine status,
            ColourPicker picker,
            String prefix,
            BiConsumer<String, ParameterValue> chosen) {
        this.status = status;
        this.picker = picker;
        this.prefix = prefix;
        this.chosen = chosen;
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        body.setLayout(layout);
        body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    }

    /**
     * Shows the settings of an effect; returns whether there are other rows now.
     *
     * @param effect the settings that all have, or null where they differ: then the standards are shown
     */
    boolean show(@Nullable EffectKind kind, @Nullable Effect effect) {
        String next = kind == null ? "" : kind.id();
        boolean isOther = !next.equals(type);
        if (isOther) {
            type = next;
            updates.clear();
            for (Control child : body.getChildren()) {
                child.dispose();
            }
            if (kind != null) {
                kind.parameters().forEach(this::add);
            }
        }
        shown = effect == null ? Common.NO_EFFECT : effect;
        updates.forEach(Runnable::run);
        return isOther;
    }

    private void add(EffectParameter parameter) {
        switch (parameter.standard()) {
            case ParameterValue.Number standard -> addNumber(parameter);
            case ParameterValue.Text standard when !parameter.choices().isEmpty() -> addChoice(parameter);
            case ParameterValue.Text standard -> addText(parameter);
            case ParameterValue.Flag standard -> addFlag(parameter);
            case ParameterValue.Colour standard -> addColour(parameter);
            case ParameterValue.Other standard -> {}
        }
    }

    private void addNumber(EffectParameter parameter) {
        entry(parameter, text -> {
            Double number = number(text);
            boolean fits = number != null && number >= parameter.minimum() && number <= parameter.maximum();
            if (number == null || !fits) {
                status.showError(InspectorTexts.outside(
                        parameter.label(), plain(parameter.minimum()), plain(parameter.maximum()), text));
                return null;
            }
            return new ParameterValue.Number(number);
        });
    }

    private void addText(EffectParameter parameter) {
        entry(parameter, ParameterValue.Text::new);
    }

    private void addColour(EffectParameter parameter) {
        ColourEntry entry = new ColourEntry(
                body,
                label(parameter),
                key(parameter),
                picker,
                status,
                colour -> chosen.accept(parameter.name(), new ParameterValue.Colour(colour)));
        updates.add(() -> entry.show(value(parameter) instanceof ParameterValue.Colour set ? set.value() : null, true));
    }

    private void entry(EffectParameter parameter, Function<String, @Nullable ParameterValue> read) {
        Entry entry = new Entry(body, label(parameter), tip(parameter), key(parameter), text -> {
            ParameterValue value = read.apply(text);
            if (value != null) {
                chosen.accept(parameter.name(), value);
            }
        });
        updates.add(() -> entry.show(text(value(parameter)), true));
    }

    private void addChoice(EffectParameter parameter) {
        new Label(body, SWT.NONE).setText(label(parameter));
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.setItems(parameter.choices().toArray(String[]::new));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.setData(KEY, key(parameter));
        SpokenName.of(combo, label(parameter));
        combo.addListener(
                SWT.Selection, event -> chosen.accept(parameter.name(), new ParameterValue.Text(combo.getText())));
        updates.add(() -> {
            String wanted = text(value(parameter));
            if (!combo.getText().equals(wanted)) {
                combo.setText(wanted);
            }
        });
    }

    private void addFlag(EffectParameter parameter) {
        Button button = new Button(body, SWT.CHECK);
        button.setText(label(parameter));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        button.setData(KEY, key(parameter));
        button.addListener(
                SWT.Selection,
                event -> chosen.accept(parameter.name(), new ParameterValue.Flag(button.getSelection())));
        updates.add(() -> {
            boolean isOn = Objects.equals(value(parameter), new ParameterValue.Flag(true));
            if (button.getSelection() != isOn) {
                button.setSelection(isOn);
            }
        });
    }

    private ParameterValue value(EffectParameter parameter) {
        ParameterValue set = shown.parameters().get(parameter.name());
        return set == null ? parameter.standard() : set;
    }

    private static String text(ParameterValue value) {
        return switch (value) {
            case ParameterValue.Number number -> plain(number.value());
            case ParameterValue.Text text -> text.value();
            case ParameterValue.Flag flag -> Boolean.toString(flag.value());
            case ParameterValue.Colour colour -> colour.value().hex();
            case ParameterValue.Other other -> other.json();
        };
    }

    private static @Nullable Double number(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("-?(\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9})") ? Double.valueOf(plain) : null;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }

    private static String label(EffectParameter parameter) {
        return parameter.unit().isEmpty() ? parameter.label() : parameter.label() + " (" + parameter.unit() + ")";
    }

    private static String tip(EffectParameter parameter) {
        return parameter.standard() instanceof ParameterValue.Number
                ? InspectorTexts.range(plain(parameter.minimum()), plain(parameter.maximum()))
                : "";
    }

    private String key(EffectParameter parameter) {
        return prefix + parameter.name();
    }
}
