package org.sequencemaker.ui.plugins;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.plugins.problem.ProblemList;

/** The part with the problems of plug-ins since the program started, each with the plug-in's name, the latest first. */
public final class ProblemsPart {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ProblemList problems;
    private final Table table;
    private final Label none;
    private final Subscription subscription;
    private List<ProblemList.Entry> rows = List.of();

    @Inject
    public ProblemsPart(Composite parent, ProblemList problems) {
        this.problems = problems;
        Composite all = new Composite(parent, SWT.NONE);
        all.setLayout(new GridLayout(2, false));
        none = new Label(all, SWT.NONE);
        none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button clear = new Button(all, SWT.PUSH);
        clear.setText(Messages.PROBLEMS_CLEAR.text());
        clear.addListener(SWT.Selection, event -> problems.clear());
        table = new Table(all, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setData(KEY, "problems.list");
        SpokenName.of(table, Messages.PROBLEMS_NAME.text());
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        column(Messages.COLUMN_TIME, 80);
        column(Messages.COLUMN_STATE, 80);
        column(Messages.COLUMN_PLUGIN, 220);
        column(Messages.COLUMN_PROBLEM, 700);
        subscription = problems.listen(this::show);
        show();
    }

    @Focus
    void focus() {
        table.setFocus();
    }

    @PreDestroy
    void close() {
        subscription.close();
    }

    private void show() {
        List<ProblemList.Entry> entries = problems.entries();
        if (table.isDisposed()) {
            return;
        }
        none.setText(entries.isEmpty() ? Messages.PROBLEMS_NONE.text() : "");
        if (entries.equals(rows)) {
            return;
        }
        rows = entries;
        table.setRedraw(false);
        table.setItemCount(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            ProblemList.Entry entry = entries.get(i);
            TableItem item = table.getItem(i);
            item.setText(new String[] {
                TIME.format(entry.at().atZone(ZoneId.systemDefault())),
                level(entry),
                entry.problem().plugin(),
                entry.problem().message()
            });
        }
        table.setRedraw(true);
    }

    private static String level(ProblemList.Entry entry) {
        return switch (entry.problem().level()) {
            case REMARK -> Messages.PROBLEM_REMARK.text();
            case WARNING -> Messages.PROBLEM_WARNING.text();
            case FAILURE -> Messages.PROBLEM_FAILURE.text();
        };
    }

    private void column(Messages text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text.text());
        column.setWidth(width);
    }
}
