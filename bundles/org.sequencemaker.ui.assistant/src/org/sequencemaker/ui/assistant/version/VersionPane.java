package org.sequencemaker.ui.assistant.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.history.version.Comparison;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.paint.ShowPreview;
import org.sequencemaker.ui.theme.Theme;

/** The chosen version: its picture, what differs, and the ways to bring it back. */
final class VersionPane {
    private final VersionDesk desk;
    private final Composite all;
    private final Label title;
    private final ShowPreview picture;
    private final Table table;
    private final Label others;
    private final Button compare;
    private final Button restoreAll;
    private final Button restoreTimelines;
    private final Button restoreRange;
    private VersionDesk.@Nullable Seen shown;

    VersionPane(Composite parent, VersionDesk desk, Theme theme) {
        this.desk = desk;
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new GridLayout(4, false));
        title = new Label(all, SWT.NONE);
        title.setData(VersionsView.KEY, "versions.title");
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        picture = new ShowPreview(all, theme);
        picture.setData(VersionsView.KEY, "versions.picture");
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        size.heightHint = 70;
        size.widthHint = 300;
        picture.setLayoutData(size);
        table = table();
        others = new Label(all, SWT.WRAP);
        others.setData(VersionsView.KEY, "versions.others");
        others.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        Composite buttons = buttons();
        compare = new Button(buttons, SWT.TOGGLE);
        compare.setText(Messages.COMPARE.text());
        compare.setToolTipText(Messages.COMPARE_TIP.text());
        compare.setData(VersionsView.KEY, "versions.compare");
        compare.addListener(SWT.Selection, event -> desk.compare(compare.getSelection()));
        restoreAll = VersionsView.button(buttons, Messages.RESTORE_ALL, "versions.restoreAll", desk::restoreAll);
        restoreTimelines = VersionsView.button(
                buttons,
                Messages.RESTORE_TIMELINES,
                "versions.restoreTimelines",
                () -> desk.restoreTimelines(chosenTimelines()));
        restoreTimelines.setToolTipText(Messages.RESTORE_TIMELINES_TIP.text());
        restoreRange =
                VersionsView.button(buttons, Messages.RESTORE_RANGE, "versions.restoreRange", desk::restoreRange);
        restoreRange.setToolTipText(Messages.RESTORE_RANGE_TIP.text());
    }

    private Table table() {
        Table made = new Table(all, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        made.setHeaderVisible(true);
        made.setData(VersionsView.KEY, "versions.differences");
        SpokenName.of(made, Messages.COMPARISON.text());
        GridData rows = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        rows.heightHint = 70;
        made.setLayoutData(rows);
        made.addListener(SWT.Selection, event -> enableTimelines());
        column(made, Messages.TIMELINE, 160);
        column(made, Messages.ADDED, 70);
        column(made, Messages.REMOVED, 70);
        column(made, Messages.CHANGED, 70);
        return made;
    }

    /** They go on in a second line where the part is narrow. */
    private Composite buttons() {
        Composite made = new Composite(all, SWT.NONE);
        made.setLayout(new RowLayout());
        GridData lines = new GridData(SWT.FILL, SWT.END, true, false, 4, 1);
        lines.widthHint = 300;
        made.setLayoutData(lines);
        return made;
    }

    @SuppressWarnings("ReferenceEquality") // Whole shows are not compared while the window waits.
    void show() {
        VersionDesk.Seen now = desk.seen();
        if (now != shown) {
            shown = now;
            showSeen(now);
        }
        Version one = now != null && now.versions().size() == 1 ? now.versions().getFirst() : null;
        boolean isOne = one != null;
        compare.setEnabled(isOne);
        compare.setSelection(isOne && Objects.equals(one, desk.compared()));
        restoreAll.setEnabled(isOne);
        enableTimelines();
        restoreRange.setEnabled(isOne);
    }

    private void showSeen(VersionDesk.@Nullable Seen now) {
        table.removeAll();
        picture.setVisible(now != null);
        others.setText("");
        if (now == null) {
            title.setText(desk.chosen().isEmpty() ? "" : Messages.READING.text());
            return;
        }
        picture.show(now.project());
        List<Version> versions = now.versions();
        title.setText((versions.size() == 2
                        ? Messages.FROM_TO.text(
                                versions.getFirst().number(), versions.getLast().number())
                        : Messages.FROM_TO_PRESENT.text(versions.getFirst().words()))
                .replace("&", "&&"));
        for (Comparison.Row row : now.comparison().timelines()) {
            new TableItem(table, SWT.NONE).setText(VersionWords.row(row));
        }
        List<String> besides = VersionWords.besides(now.comparison());
        others.setText(
                now.comparison().isEmpty()
                        ? Messages.EQUAL.text()
                        : besides.isEmpty()
                                ? ""
                                : Messages.OTHERS
                                        .text(String.join(", ", besides))
                                        .replace("&", "&&"));
        all.layout();
    }

    /** The timelines of the chosen rows, but for those that the version does not have. */
    private List<TimelineId> chosenTimelines() {
        VersionDesk.Seen now = shown;
        List<TimelineId> chosen = new ArrayList<>();
        if (now != null) {
            for (int row : table.getSelectionIndices()) {
                Timeline timeline = row < now.comparison().timelines().size()
                        ? now.comparison().timelines().get(row).after()
                        : null;
                if (timeline != null) {
                    chosen.add(timeline.id());
                }
            }
        }
        return chosen;
    }

    private void enableTimelines() {
        VersionDesk.Seen now = shown;
        boolean isOne = now != null && now.versions().size() == 1;
        restoreTimelines.setEnabled(isOne && !chosenTimelines().isEmpty());
    }

    private static void column(Table table, Messages title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title.text());
        column.setWidth(width);
    }
}
