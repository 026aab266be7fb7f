package org.sequencemaker.ui.timeline.history;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.History;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.Step;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.table.LazyRows;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** The part of the window that shows the history; choosing a line goes to it. */
public final class HistoryPart {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Theme theme;
    private final StatusLine status;
    private final Table table;
    private final Subscription current;
    private final StepMarks marks;
    private final Subscription marksChanges;
    private final DateTimeFormatter times =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
    private final List<Subscription> project = new ArrayList<>();
    private @Nullable OpenProject open;
    private History history = new History(List.of(), 0);

    @Inject
    public HistoryPart(Composite parent, CurrentProject current, Theme theme, StatusLine status, StepMarks marks) {
        this.theme = theme;
        this.status = status;
        this.marks = marks;
        // Virtual: a history of a thousand lines costs what is seen of it.
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData(KEY, "history");
        table.setToolTipText(TimelineTexts.historyTip());
        column(TimelineTexts.historyStep(), 220);
        column(TimelineTexts.historyTime(), 90);
        column(TimelineTexts.historyKept(), 130);
        SpokenName.of(table, TimelineTexts.historyName());
        LazyRows.write(table, () -> history.steps().size(), this::write);
        table.addListener(SWT.Selection, event -> choose());
        this.current = current.listen(this::open);
        this.marksChanges = marks.listen(table::clearAll);
    }

    @Focus
    void focus() {
        table.setFocus();
    }

    @PreDestroy
    void close() {
        current.close();
        marksChanges.close();
        leave();
    }

    private void open(OpenProject next) {
        leave();
        open = next;
        project.add(next.document().listen(change -> {
            if (change.cause() != Change.Cause.PREVIEW) {
                show(next);
            }
        }));
        show(next);
    }

    private void show(OpenProject now) {
        History next = now.document().history();
        boolean isSame = next.steps().equals(history.steps());
        history = next;
        if (!isSame) {
            table.setItemCount(next.steps().size());
        }
        table.clearAll();
        table.setSelection(next.position());
        table.showSelection();
    }

    private void write(TableItem item, int row) {
        Step step = history.steps().get(row);
        item.setText(new String[] {step.label(), times.format(step.time()), String.join(", ", marks.of(step))});
        boolean isNow = row == history.position();
        boolean isUndone = row > history.position();
        item.setFont(theme.font(isNow ? Face.BOLD : Face.NORMAL));
        item.setForeground(isUndone ? theme.colour(theme.surface().dimText()) : null);
    }

    private void choose() {
        OpenProject now = open;
        int line = table.getSelectionIndex();
        if (now != null && line >= 0 && line != history.position()) {
            Outcome outcome = now.document().jumpTo(line);
            if (outcome instanceof Outcome.Refused refused) {
                status.showError(refused.reason());
                show(now);
            }
        }
    }

    private void column(String text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
    }

    private void leave() {
        project.forEach(Subscription::close);
        project.clear();
    }
}
