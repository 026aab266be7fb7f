package org.sequencemaker.ui.timeline.palette;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.timeline.colour.ColourButton;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.dialog.FormDialog;

/** Asks for the name of a palette, or for name and colour of an entry. */
final class EntryDialog extends FormDialog {
    private final @Nullable ColourPicker picker;
    private String name;
    private Rgb colour;
    private @Nullable Text field;

    /** What the user wants. */
    record Answer(String name, Rgb colour) {}

    /** @param picker null for a palette, which has no colour of its own */
    EntryDialog(Shell parent, String name, Rgb colour, @Nullable ColourPicker picker) {
        super(parent, picker == null ? Messages.PALETTE_TITLE.text() : Messages.ENTRY_TITLE.text());
        this.name = name;
        this.colour = colour;
        this.picker = picker;
    }

    /** Returns what the user wants, or null if they think better of it. */
    @Nullable
    Answer ask() {
        return isAgreed() ? new Answer(name, colour) : null;
    }

    @Override
    protected void fill(Composite body) {
        field = text(body, Messages.NAME.text(), "palette.name", name, SWT.SINGLE);
        ColourPicker asked = picker;
        if (asked != null) {
            new Label(body, SWT.NONE).setText(Messages.COLOUR.text());
            ColourButton[] button = new ColourButton[1];
            button[0] = new ColourButton(body, "palette.colour", asked, chosen -> {
                colour = chosen;
                button[0].show(chosen);
            });
            button[0].show(colour);
        }
    }

    @Override
    protected @Nullable String read() {
        Text text = field;
        if (text == null || text.getText().isBlank()) {
            return Messages.NO_NAME.text();
        }
        name = text.getText().strip();
        return null;
    }
}
