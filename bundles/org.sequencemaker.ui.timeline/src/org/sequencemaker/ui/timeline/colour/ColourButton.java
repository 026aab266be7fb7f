package org.sequencemaker.ui.timeline.colour;

import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.access.SpokenName;

/** A button that shows a colour and asks for another when it is pressed. */
public final class ColourButton {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int WIDTH = 28;
    private static final int HEIGHT = 14;

    private final Button button;
    private final ColourPicker picker;
    private final Consumer<Rgb> chosen;
    private @Nullable Rgb colour = Rgb.BLACK;

    /** @param chosen gets the colour that the user has chosen, if it is another one */
    public ColourButton(Composite parent, String key, ColourPicker picker, Consumer<Rgb> chosen) {
        this.picker = picker;
        this.chosen = chosen;
        button = new Button(parent, SWT.PUSH);
        button.setData(KEY, key);
        button.addListener(SWT.Selection, event -> ask());
        button.addListener(SWT.Dispose, event -> forget());
        SpokenName.of(button, () -> String.valueOf(button.getToolTipText()));
        show(null);
    }

    public Button button() {
        return button;
    }

    /** Shows a colour; null for none or several. */
    public void show(@Nullable Rgb next) {
        if (Objects.equals(next, colour)) {
            return;
        }
        colour = next;
        Image before = button.getImage();
        button.setImage(Swatch.image(button.getDisplay(), next, WIDTH, HEIGHT));
        if (before != null) {
            before.dispose();
        }
        button.setToolTipText(next == null ? Messages.BUTTON_NONE.text() : Messages.BUTTON_TIP.text(words(next)));
    }

    public void setEnabled(boolean enabled) {
        if (button.getEnabled() != enabled) {
            button.setEnabled(enabled);
        }
    }

    /** Returns the name of a colour with its hex form. */
    static String words(Rgb colour) {
        String name = ColourNames.nameOf(colour);
        return name == null ? colour.hex() : name + " " + colour.hex();
    }

    private void ask() {
        Rgb before = colour;
        Rgb next = picker.ask(button.getShell(), before == null ? Rgb.WHITE : before);
        if (next != null && !Objects.equals(next, before)) {
            chosen.accept(next);
        }
    }

    private void forget() {
        Image image = button.getImage();
        if (image != null) {
            image.dispose();
        }
    }
}
