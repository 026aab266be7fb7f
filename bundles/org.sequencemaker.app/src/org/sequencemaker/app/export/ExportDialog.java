package org.sequencemaker.app.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.app.Messages;
import org.sequencemaker.extension.format.ExporterSpec;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.dialog.FileDialogs;

/** Asks which format, which timelines, at what rate and into which folder. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class ExportDialog extends Dialog {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Project project;
    private final List<Extension<ExporterSpec, FileExporter>> exporters;
    private final FileDialogs dialogs;
    private final Path startFolder;
    private @Nullable Fields fields;
    private @Nullable ExportChoice choice;

    /** The controls, once they are there. */
    private record Fields(Combo format, Table timelines, Text rate, Text folder, Label problem) {}

    ExportDialog(
            Shell parent,
            Project project,
            List<Extension<ExporterSpec, FileExporter>> exporters,
            FileDialogs dialogs,
            Path startFolder) {
        super(parent);
        this.project = project;
        this.exporters = exporters;
        this.dialogs = dialogs;
        this.startFolder = startFolder;
    }

    /** What the user wants; null if they thought better of it. */
    @Nullable
    ExportChoice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.EXPORT_TITLE.text());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        Combo format = new Combo(label(area, Messages.EXPORT_FORMAT), SWT.READ_ONLY | SWT.DROP_DOWN);
        exporters.forEach(exporter ->
                format.add(exporter.spec().label() + " (*" + exporter.spec().suffix() + ")"));
        format.select(0);
        place(format, "export.format", 2, false);
        Table timelines = new Table(label(area, Messages.EXPORT_TIMELINES), SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        project.timelines().forEach(timeline -> add(timelines, timeline));
        place(timelines, "export.timelines", 2, true);
        Text rate = new Text(label(area, Messages.EXPORT_RATE), SWT.BORDER);
        rate.setText(Integer.toString(project.settings().refreshRate()));
        place(rate, "export.rate", 2, false);
        Text folder = new Text(label(area, Messages.EXPORT_FOLDER), SWT.BORDER);
        folder.setText(startFolder.toString());
        place(folder, "export.folder", 1, false);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.EXPORT_BROWSE.text());
        browse.addListener(SWT.Selection, event -> browse(folder));
        Label problem = new Label(area, SWT.WRAP);
        place(problem, "export.problem", 3, false);
        fields = new Fields(format, timelines, rate, folder, problem);
        List.of(rate, folder).forEach(text -> text.addListener(SWT.Modify, event -> check()));
        List.of(format, timelines).forEach(control -> control.addListener(SWT.Selection, event -> check()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.EXPORT_BUTTON.text(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.CANCEL.text(), false);
        check();
    }

    @Override
    protected void okPressed() {
        Fields now = fields;
        choice = now == null ? null : read(now);
        if (choice != null) {
            super.okPressed();
        }
    }

    private void browse(Text folder) {
        Path chosen = dialogs.folder(Messages.EXPORT_TITLE.text(), path(folder.getText()));
        if (chosen != null) {
            folder.setText(chosen.toString());
        }
    }

    private void check() {
        Fields now = fields;
        if (now == null) {
            return;
        }
        now.timelines().setEnabled(!project.timelines().isEmpty());
        String problem = problem(now);
        now.problem().setText(problem == null ? Messages.EXPORT_HINT.text() : problem);
        Button export = getButton(IDialogConstants.OK_ID);
        if (export != null) {
            export.setEnabled(problem == null);
        }
    }

    private static @Nullable String problem(Fields now) {
        if (checked(now.timelines()).isEmpty()) {
            return Messages.EXPORT_CHOOSE_TIMELINE.text();
        }
        if (rate(now.rate().getText()) == 0) {
            return Messages.EXPORT_BAD_RATE.text();
        }
        return path(now.folder().getText()) == null ? Messages.EXPORT_CHOOSE_FOLDER.text() : null;
    }

    private @Nullable ExportChoice read(Fields now) {
        Path folder = path(now.folder().getText());
        int rate = rate(now.rate().getText());
        if (folder == null || rate == 0) {
            return null;
        }
        OptionalInt chosenRate = rate == project.settings().refreshRate() ? OptionalInt.empty() : OptionalInt.of(rate);
        List<TimelineId> chosen = checked(now.timelines());
        boolean all = chosen.size() == project.timelines().size();
        Extension<ExporterSpec, FileExporter> exporter =
                exporters.get(now.format().getSelectionIndex());
        return new ExportChoice(exporter, all ? List.of() : chosen, chosenRate, folder);
    }

    /** Returns the rate of a text, 0 if it is none. */
    private static int rate(String text) {
        String digits = text.strip();
        int rate = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
        return rate <= Settings.MAX_RATE ? rate : 0;
    }

    private static @Nullable Path path(String text) {
        try {
            return text.isBlank() ? null : Path.of(text.strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<TimelineId> checked(Table table) {
        List<TimelineId> checked = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked() && item.getData() instanceof Timeline timeline) {
                checked.add(timeline.id());
            }
        }
        return checked;
    }

    private static void add(Table table, Timeline timeline) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(timeline.name());
        item.setData(timeline);
        item.setChecked(true);
    }

    /** Adds the label of the control that is made next, in the area returned. */
    private static Composite label(Composite area, Messages text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text.text());
        int vertical = text == Messages.EXPORT_TIMELINES ? SWT.BEGINNING : SWT.CENTER;
        label.setLayoutData(new GridData(SWT.END, vertical, false, false));
        return area;
    }

    private static void place(Control control, String key, int columns, boolean tall) {
        GridData data = new GridData(SWT.FILL, tall ? SWT.FILL : SWT.CENTER, true, tall, columns, 1);
        data.widthHint = 360;
        data.heightHint = tall ? 130 : SWT.DEFAULT;
        control.setLayoutData(data);
        control.setData(KEY, key);
    }
}
