package org.sequencemaker.ui.timeline.command;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.TimeText;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.timeline.dialog.FormDialog;

/** Asks for the label, the time and the length of a mark. */
final class MarkDialog extends FormDialog {
    private final Project project;
    private final TimeText times;
    private Mark mark;
    private @Nullable Text label;
    private @Nullable Text time;
    private @Nullable Text length;

    MarkDialog(Shell parent, Project project, Mark mark) {
        super(parent, Messages.MARK_TITLE.text());
        this.project = project;
        this.times = new TimeText(project.settings().refreshRate(), Bars.of(project.markTracks()));
        this.mark = mark;
    }

    /** Returns the mark as the user wants it, or null if they think better of it. */
    @Nullable
    Mark ask() {
        return isAgreed() ? mark : null;
    }

    @Override
    protected void fill(Composite body) {
        label = text(body, Messages.MARK_LABEL.text(), "mark.label", mark.label(), SWT.SINGLE);
        time = text(body, Messages.MARK_TIME.text(), "mark.time", mark.time().toString(), SWT.SINGLE);
        length = text(
                body, Messages.MARK_LENGTH.text(), "mark.length", mark.length().toString(), SWT.SINGLE);
    }

    @Override
    protected @Nullable String read() {
        Text labelField = label;
        Text timeField = time;
        Text lengthField = length;
        if (labelField == null || timeField == null || lengthField == null) {
            return null;
        }
        Time at = times.parse(timeField.getText());
        if (at == null || at.isAfter(project.duration())) {
            return Messages.MARK_NO_TIME.text(timeField.getText(), project.duration());
        }
        Time lasting = times.parse(lengthField.getText());
        if (lasting == null) {
            return Messages.MARK_NO_LENGTH.text(lengthField.getText());
        }
        mark = mark.withLabel(labelField.getText().strip()).withTime(at).withLength(lasting);
        return null;
    }
}
