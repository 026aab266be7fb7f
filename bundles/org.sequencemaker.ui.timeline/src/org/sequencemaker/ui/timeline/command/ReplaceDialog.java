package org.sequencemaker.ui.timeline.command;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.ColourEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.timeline.colour.ColourButton;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.dialog.FormDialog;

/** Asks which colour is to be replaced, by which, and where. */
final class ReplaceDialog extends FormDialog {
    private final Project project;
    private final boolean hasSelection;
    private final ColourPicker picker;
    private Rgb old;
    private Rgb by;
    private boolean onlySelected;
    private @Nullable Combo where;
    private @Nullable Label count;

    /** What the user wants. */
    record Answer(Rgb old, Rgb by, boolean onlySelected) {}

    ReplaceDialog(Shell parent, Project project, Rgb old, boolean hasSelection, ColourPicker picker) {
        super(parent, Messages.REPLACE_TITLE.text());
        this.project = project;
        this.old = old;
        this.by = old;
        this.hasSelection = hasSelection;
        this.picker = picker;
    }

    /** Returns what the user wants, or null if they think better of it. */
    @Nullable
    Answer ask() {
        return isAgreed() && !old.equals(by) ? new Answer(old, by, onlySelected) : null;
    }

    @Override
    protected void fill(Composite body) {
        colour(body, Messages.REPLACE_OLD, "replace.old", old, chosen -> old = chosen);
        colour(body, Messages.REPLACE_BY, "replace.by", by, chosen -> by = chosen);
        String everywhere = Messages.REPLACE_EVERYWHERE.text();
        String[] places =
                hasSelection ? new String[] {everywhere, Messages.REPLACE_SELECTED.text()} : new String[] {everywhere};
        where = choice(body, Messages.REPLACE_WHERE.text(), "replace.where", places, 0);
        Label label = new Label(body, SWT.NONE);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        count = label;
    }

    private void colour(Composite body, Messages label, String key, Rgb first, Consumer<Rgb> chosen) {
        new Label(body, SWT.NONE).setText(label.text());
        ColourButton[] button = new ColourButton[1];
        button[0] = new ColourButton(body, key, picker, colour -> {
            button[0].show(colour);
            chosen.accept(colour);
            changed();
        });
        button[0].show(first);
    }

    @Override
    protected @Nullable String read() {
        Combo places = where;
        Label label = count;
        if (places != null && label != null) {
            onlySelected = places.getSelectionIndex() == 1;
            label.setText(Messages.REPLACE_COUNT.text(ColourEdits.count(project, old)));
        }
        return null;
    }
}
