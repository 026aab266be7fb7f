package org.sequencemaker.ui.timeline.command;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.ui.timeline.colour.ColourButton;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.dialog.FormDialog;

/** Asks for the name of a mark track, what its marks are, and its colour. */
final class TrackDialog extends FormDialog {
    private final @Nullable ColourPicker picker;
    private MarkTrack track;
    private @Nullable Text name;
    private @Nullable Combo kind;

    TrackDialog(Shell parent, MarkTrack track, @Nullable ColourPicker picker) {
        super(parent, Messages.TRACK_TITLE.text());
        this.track = track;
        this.picker = picker;
    }

    /** Returns the track as the user wants it, or null if they think better of it. */
    @Nullable
    MarkTrack ask() {
        return isAgreed() ? track : null;
    }

    @Override
    protected void fill(Composite body) {
        name = text(body, Messages.TRACK_NAME.text(), "track.name", track.name(), SWT.SINGLE);
        String[] kinds = Arrays.stream(MarkTrack.Kind.values())
                .map(one -> Messages.valueOf("KIND_" + one).text())
                .toArray(String[]::new);
        kind = choice(
                body,
                Messages.TRACK_KIND.text(),
                "track.kind",
                kinds,
                track.kind().ordinal());
        ColourPicker asked = picker;
        if (asked != null) {
            new Label(body, SWT.NONE).setText(Messages.TRACK_COLOUR.text());
            ColourButton[] button = new ColourButton[1];
            button[0] = new ColourButton(body, "track.colour", asked, colour -> {
                track = track.withColour(colour);
                button[0].show(colour);
            });
            button[0].show(track.colour());
        }
    }

    @Override
    protected @Nullable String read() {
        Text nameField = name;
        Combo kindField = kind;
        if (nameField == null || kindField == null) {
            return null;
        }
        if (nameField.getText().isBlank()) {
            return Messages.TRACK_NO_NAME.text();
        }
        track = track.withName(nameField.getText().strip())
                .withKind(MarkTrack.Kind.values()[Math.max(0, kindField.getSelectionIndex())]);
        return null;
    }
}
