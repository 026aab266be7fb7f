package org.sequencemaker.ui.timeline.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Metrics;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** Asks for the name of a timeline, the pixels of its prop, which prop it is, and how high its row is. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class TimelineDialog extends Dialog {

    private final Timeline timeline;
    private final Map<String, Text> fields = new LinkedHashMap<>();
    private @Nullable Label problem;
    private @Nullable Answer answer;

    /**
     * What the user wants.
     *
     * @param height of the row; 0 for the standard
     */
    record Answer(String name, int pixels, String device, int height) {}

    TimelineDialog(Shell parent, Timeline timeline) {
        super(parent);
        this.timeline = timeline;
    }

    /** Returns what the user wants, or null if nothing. */
    @Nullable
    Answer ask() {
        return open() == Window.OK ? answer : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TimelineTexts.dialog("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(2, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        field(body, "name", timeline.name());
        field(body, "pixels", Integer.toString(timeline.pixels()));
        field(body, "device", timeline.view().device());
        int height = timeline.view().height();
        field(body, "height", height == 0 ? "" : Integer.toString(height));
        Label label = new Label(body, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        problem = label;
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void field(Composite body, String name, String value) {
        new Label(body, SWT.NONE).setText(TimelineTexts.dialog(name));
        Text text = new Text(body, SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 260;
        text.setLayoutData(data);
        text.setText(value);
        text.setToolTipText(TimelineTexts.dialog("tip_" + name));
        text.setData("org.eclipse.swtbot.widget.key", "timeline." + name);
        text.addListener(SWT.Modify, event -> check());
        fields.put(name, text);
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        Label label = problem;
        if (ok == null || label == null || fields.size() < 4) {
            return;
        }
        String name = text("name");
        int pixels = number(text("pixels"), 1, Segment.MAX_PIXELS);
        int height = text("height").isEmpty() ? 0 : number(text("height"), Metrics.LEAST_ROW, Metrics.HIGHEST_ROW);
        boolean fits = !name.isEmpty() && pixels >= 0 && height >= 0;
        answer = fits ? new Answer(name, pixels, text("device"), height) : null;
        label.setText(
                fits ? "" : TimelineTexts.dialog(name.isEmpty() ? "noname" : pixels < 0 ? "nopixels" : "noheight"));
        label.getParent().layout();
        ok.setEnabled(fits);
    }

    private String text(String name) {
        Text field = fields.get(name);
        return field == null ? "" : field.getText().strip();
    }

    private static int number(String text, int least, int most) {
        int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        return number >= least && number <= most ? number : -1;
    }
}
