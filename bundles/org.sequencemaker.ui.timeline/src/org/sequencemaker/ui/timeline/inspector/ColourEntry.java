package org.sequencemaker.ui.timeline.inspector;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.InspectorTexts;
import org.sequencemaker.ui.timeline.colour.ColourButton;
import org.sequencemaker.ui.timeline.colour.ColourPicker;

/** A line to type a colour into, with a button beside it to choose one. */
final class ColourEntry {
    private final Entry entry;
    private final ColourButton button;

    ColourEntry(
            Composite parent, String label, String key, ColourPicker picker, StatusLine status, Consumer<Rgb> chosen) {
        new Label(parent, SWT.NONE).setText(label);
        Composite box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        entry = new Entry(box, "", InspectorTexts.tip("colour"), key, typed -> {
            Rgb colour = ColourNames.parse(typed);
            if (colour == null) {
                status.showError(InspectorTexts.noColour(typed));
            } else {
                chosen.accept(colour);
            }
        });
        button = new ColourButton(box, key + ".choose", picker, chosen);
    }

    /** @param colour null for none, or for different ones */
    void show(@Nullable Rgb colour, boolean enabled) {
        entry.show(colour == null ? "" : colour.hex(), enabled);
        button.show(colour);
        button.setEnabled(enabled);
    }
}
