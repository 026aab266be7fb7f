package org.sequencemaker.ui.timeline.notes;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.NoteEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineSurface;
import org.sequencemaker.ui.timeline.TimelineTexts;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.colour.Swatch;
import org.sequencemaker.ui.timeline.song.ShownSurface;

/** The part of the window that lists the notes: a line typed above leaves those that have it, choosing one goes there. */
public final class NotesPart {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final StatusLine status;
    private final ShownSurface shown;
    private final ColourPicker picker;
    private final Text filter;
    private final Table table;
    private final Subscription current;
    private final List<Subscription> project = new ArrayList<>();
    private @Nullable OpenProject open;
    private List<Note> notes = List.of();
    private List<Note> seen = List.of();

    @Inject
    public NotesPart(Composite parent, CurrentProject current, Memory memory, StatusLine status, ShownSurface shown) {
        this.status = status;
        this.shown = shown;
        this.picker = new ColourPicker(memory, current, shown);
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout(3, false));
        filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.FILTER.text());
        filter.setToolTipText(Messages.FILTER.text());
        filter.setData(KEY, "notes.filter");
        SpokenName.of(filter, Messages.FILTER.text());
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        filter.addListener(SWT.Modify, event -> refill());
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        fillTable();
        button(body, Messages.ADD, "notes.add", this::add);
        button(body, Messages.EDIT, "notes.edit", this::edit);
        button(body, Messages.DELETE, "notes.delete", this::delete);
        this.current = current.listen(this::show);
    }

    /** Not the table: the toolkit would choose its first line, and choosing one goes there. */
    @Focus
    void focus() {
        filter.setFocus();
    }

    @PreDestroy
    void close() {
        current.close();
        leave();
    }

    private void fillTable() {
        table.setHeaderVisible(true);
        table.setToolTipText(Messages.LIST_TIP.text());
        SpokenName.of(table, Messages.LIST_TIP.text());
        table.setData(KEY, "notes");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        column(Messages.TIME, 110);
        column(Messages.TEXT, 260);
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> edit());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            }
        });
        table.addListener(SWT.Dispose, event -> forgetImages());
        Menu menu = new Menu(table);
        item(menu, Messages.ADD, this::add);
        item(menu, Messages.EDIT, this::edit);
        item(menu, Messages.DELETE, this::delete);
        table.setMenu(menu);
    }

    private void show(OpenProject next) {
        leave();
        open = next;
        project.add(next.document().listen(change -> {
            // While one is dragged the list waits; the end of that says only that the last place was kept.
            boolean isOver = change.cause() != Change.Cause.PREVIEW;
            if (isOver && !next.project().notes().equals(notes)) {
                read();
            }
        }));
        project.add(next.selection().listen(selected -> select()));
        read();
    }

    private void read() {
        OpenProject now = open;
        notes = now == null ? List.of() : now.project().notes();
        refill();
    }

    private void refill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        seen = notes.stream()
                .filter(note -> note.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        table.setRedraw(false);
        forgetImages();
        table.removeAll();
        for (Note note : seen) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(0, Swatch.image(table.getDisplay(), note.colour(), 12, 12));
            item.setText(new String[] {note.time().toString(), note.text().replaceAll("\\s+", " ")});
        }
        table.setRedraw(true);
        select();
    }

    private void forgetImages() {
        for (TableItem item : table.getItems()) {
            Image image = item.getImage(0);
            if (image != null) {
                image.dispose();
            }
        }
    }

    private void select() {
        OpenProject now = open;
        int wanted = -1;
        for (int i = 0; now != null && i < seen.size(); i++) {
            if (now.selection().selected().notes().contains(seen.get(i).id())) {
                wanted = i;
            }
        }
        if (wanted != table.getSelectionIndex()) {
            if (wanted < 0) {
                table.deselectAll();
            } else {
                table.setSelection(wanted);
            }
        }
    }

    private @Nullable Note chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= seen.size() ? null : seen.get(index);
    }

    private void choose() {
        OpenProject now = open;
        Note note = chosen();
        if (now != null && note != null) {
            Time time = Time.min(note.time(), now.project().duration());
            now.selection().selectNotes(List.of(note.id()));
            now.playhead().moveTo(time);
            TimelineSurface surface = shown.get();
            if (surface != null) {
                surface.look(viewport -> viewport.revealing(time));
            }
        }
    }

    private void add() {
        OpenProject now = open;
        if (now != null) {
            Time at = Time.min(now.playhead().time(), now.project().duration());
            Note note = new NoteDialog(table.getShell(), now.project(), Note.at(at, ""), picker).ask();
            if (note != null && apply(EditName.NOTE_ADD, project -> NoteEdits.add(project, note))) {
                now.selection().selectNotes(List.of(note.id()));
            }
        }
    }

    private void edit() {
        OpenProject now = open;
        Note old = chosen();
        if (now != null && old != null) {
            Note note = new NoteDialog(table.getShell(), now.project(), old, picker).ask();
            if (note != null) {
                apply(EditName.NOTE_CHANGE, project -> NoteEdits.change(project, old.id(), before -> note));
            }
        }
    }

    private void delete() {
        Note note = chosen();
        if (note != null) {
            apply(EditName.NOTE_DELETE, project -> NoteEdits.remove(project, List.of(note.id())));
        }
    }

    private boolean apply(EditName name, UnaryOperator<Project> change) {
        OpenProject now = open;
        if (now == null) {
            return false;
        }
        Outcome outcome = now.document().apply(TimelineTexts.edit(name), change);
        if (outcome instanceof Outcome.Refused refused) {
            status.showError(refused.reason());
        }
        return outcome.isApplied();
    }

    private void column(Messages title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title.text());
        column.setWidth(width);
    }

    private static void button(Composite parent, Messages label, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label.text());
        button.setData(KEY, key);
        button.addListener(SWT.Selection, (Event event) -> action.run());
    }

    private static void item(Menu menu, Messages label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.text());
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void leave() {
        project.forEach(Subscription::close);
        project.clear();
    }
}
