package org.sequencemaker.ui.timeline.problem;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.check.Check;
import org.sequencemaker.check.Checks;
import org.sequencemaker.check.Place;
import org.sequencemaker.check.Problem;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.table.LazyRows;
import org.sequencemaker.ui.timeline.TimelineSurface;
import org.sequencemaker.ui.timeline.song.ShownSurface;

/** The table of problems with what can be done about them. */
final class ProblemsView {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final ShowProblems problems;
    private final ShownSurface shown;
    private final Label summary;
    private final Button go;
    private final Button fix;
    private final Table table;
    private List<Problem> rows = List.of();

    ProblemsView(Composite parent, ShowProblems problems, ShownSurface shown) {
        this.problems = problems;
        this.shown = shown;
        Composite all = new Composite(parent, SWT.NONE);
        all.setLayout(new GridLayout(4, false));
        summary = new Label(all, SWT.NONE);
        summary.setData(KEY, "showProblems.summary");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        go = button(all, Messages.GO, Messages.GO_TIP, "showProblems.go", this::goThere);
        fix = button(all, Messages.FIX, Messages.FIX_TIP, "showProblems.fix", () -> problems.fix(chosen()));
        button(all, Messages.CHECKS, Messages.CHECKS_TIP, "showProblems.checks", this::chooseChecks);
        // Virtual: of hundreds of problems only those that are seen cost something.
        table = new Table(all, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setData(KEY, "showProblems.list");
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        column(Messages.COLUMN_LEVEL, 80);
        column(Messages.COLUMN_PROBLEM, 560);
        column(Messages.COLUMN_TIMELINE, 110);
        column(Messages.COLUMN_TIME, 90);
        column(Messages.COLUMN_FIX, 220);
        LazyRows.write(table, () -> rows.size(), this::write);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> goThere());
        SpokenName.of(table, Messages.NAME.text());
        table.addListener(SWT.MenuDetect, this::menu);
        Subscription subscription = problems.listen(this::show);
        table.addListener(SWT.Dispose, event -> subscription.close());
        show();
    }

    void setFocus() {
        table.setFocus();
    }

    private void show() {
        List<Problem> next = problems.problems();
        summary.setText(
                problems.isStale() && next.isEmpty()
                        ? Messages.SUMMARY_WORKING.text()
                        : switch (next.size()) {
                            case 0 -> Messages.SUMMARY_NONE.text();
                            case 1 -> Messages.SUMMARY_ONE.text();
                            default -> Messages.SUMMARY_MANY.text(next.size());
                        });
        if (!next.equals(rows)) {
            rows = next;
            table.deselectAll();
            table.setItemCount(next.size());
            table.clearAll();
        }
        enable();
    }

    private void write(TableItem item, int row) {
        Problem problem = rows.get(row);
        Edit found = problem.fix();
        Place place = problem.place();
        item.setText(new String[] {
            level(problem),
            problem.words(),
            timeline(place.timeline()),
            place.equals(Place.SHOW) ? "" : place.from().toString(),
            found == null ? "" : found.label()
        });
    }

    private String timeline(@Nullable TimelineId id) {
        OpenProject open = problems.open();
        Timeline found = open == null || id == null ? null : open.project().timeline(id);
        return found == null ? "" : found.name();
    }

    private static String level(Problem problem) {
        return switch (problem.level()) {
            case ERROR -> Messages.LEVEL_ERROR.text();
            case WARNING -> Messages.LEVEL_WARNING.text();
            case REMARK -> Messages.LEVEL_REMARK.text();
        };
    }

    private List<Problem> chosen() {
        List<Problem> chosen = new ArrayList<>();
        for (int row : table.getSelectionIndices()) {
            if (row < rows.size()) {
                chosen.add(rows.get(row));
            }
        }
        return chosen;
    }

    private void enable() {
        List<Problem> chosen = chosen();
        go.setEnabled(chosen.size() == 1);
        fix.setEnabled(chosen.stream().anyMatch(problem -> problem.fix() != null));
    }

    /** Puts the playhead there, shows the row, and selects the segment. */
    private void goThere() {
        List<Problem> chosen = chosen();
        OpenProject open = problems.open();
        if (chosen.isEmpty() || open == null) {
            return;
        }
        Place place = chosen.getFirst().place();
        Time time = place.from();
        open.playhead().moveTo(time);
        SegmentId segment = place.segment();
        if (segment != null) {
            open.selection().select(List.of(segment));
        }
        TimelineSurface surface = shown.get();
        TimelineId timeline = place.timeline();
        if (surface != null) {
            surface.look(viewport -> viewport.revealing(time));
            if (timeline != null && open.project().timeline(timeline) != null) {
                surface.setRow(timeline);
                surface.reveal(timeline);
            }
        }
    }

    /** The menu of the second button, or of the menu key: for the problems that are chosen. */
    private void menu(Event event) {
        List<Problem> chosen = chosen();
        event.doit = false;
        if (chosen.isEmpty()) {
            return;
        }
        Menu menu = new Menu(table);
        item(menu, Messages.GO.text(), go.getEnabled(), this::goThere);
        item(menu, Messages.FIX.text(), fix.getEnabled(), () -> problems.fix(chosen));
        new MenuItem(menu, SWT.SEPARATOR);
        for (Check check : Checks.all()) {
            if (chosen.stream().anyMatch(problem -> problem.check().equals(check.id()))) {
                item(menu, Messages.CHECK_OFF.text(check.label()), true, () -> problems.setOn(check.id(), false));
            }
        }
        open(menu);
    }

    private static void item(Menu menu, String text, boolean isEnabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(isEnabled);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private static void open(Menu menu) {
        // Not before what was chosen is done.
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void chooseChecks() {
        Menu menu = new Menu(table);
        for (Check check : Checks.all()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(check.label());
            item.setToolTipText(check.explanation());
            item.setSelection(problems.isOn(check.id()));
            item.addListener(SWT.Selection, event -> problems.setOn(check.id(), item.getSelection()));
        }
        open(menu);
    }

    private static Button button(Composite parent, Messages text, Messages tip, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text.text());
        button.setToolTipText(tip.text());
        button.setData(KEY, key);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void column(Messages text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text.text());
        column.setWidth(width);
    }
}
