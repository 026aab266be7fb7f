package org.sequencemaker.ui.timeline.notes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.TimeText;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.timeline.colour.ColourButton;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.dialog.FormDialog;

/** Asks for what a note says, when, and the colour of its flag. */
public final class NoteDialog extends FormDialog {
    private final Project project;
    private final TimeText times;
    private final @Nullable ColourPicker picker;
    private Note note;
    private @Nullable Text words;
    private @Nullable Text time;

    public NoteDialog(Shell parent, Project project, Note note, @Nullable ColourPicker picker) {
        super(parent, Messages.DIALOG_TITLE.text());
        this.project = project;
        this.times = new TimeText(project.settings().refreshRate(), Bars.of(project.markTracks()));
        this.note = note;
        this.picker = picker;
    }

    /** Returns the note as the user wants it, or null if they think better of it. */
    public @Nullable Note ask() {
        return isAgreed() ? note : null;
    }

    @Override
    protected void fill(Composite body) {
        words = text(body, Messages.TEXT.text(), "note.text", note.text(), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        time = text(body, Messages.TIME.text(), "note.time", note.time().toString(), SWT.SINGLE);
        ColourPicker asked = picker;
        if (asked != null) {
            new Label(body, SWT.NONE).setText(Messages.COLOUR.text());
            ColourButton[] button = new ColourButton[1];
            button[0] = new ColourButton(body, "note.colour", asked, colour -> {
                note = note.withColour(colour);
                button[0].show(colour);
                changed();
            });
            button[0].show(note.colour());
        }
    }

    @Override
    protected @Nullable String read() {
        Text wordsField = words;
        Text timeField = time;
        if (wordsField == null || timeField == null) {
            return null;
        }
        Time typed = times.parse(timeField.getText());
        if (typed == null || typed.isAfter(project.duration())) {
            return Messages.NO_TIME.text(timeField.getText(), project.duration());
        }
        if (wordsField.getText().isBlank()) {
            return Messages.NO_TEXT.text();
        }
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        note = note.withText(wordsField.getText().strip())
                .withTime(typed)
                .withDates(note.created().isEmpty() ? now : note.created(), now);
        return null;
    }
}
