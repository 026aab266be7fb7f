package org.sequencemaker.ui.timeline.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.NoteEdits;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.notes.NoteDialog;

/** Adds and changes notes, and what is selected of marks and notes. */
final class NoteCommands {
    static final Map<String, TimelineCommand> ALL = all();

    private NoteCommands() {}

    private static Map<String, TimelineCommand> all() {
        Map<String, TimelineCommand> all = new HashMap<>();
        all.put("addNote", TimelineCommand.always(NoteCommands::add));
        all.put("noteColour", new TimelineCommand(desk -> chosen(desk) != null, NoteCommands::colour));
        all.put(
                "editSelected",
                new TimelineCommand(
                        desk -> hasMarks(desk)
                                || !desk.selection().selected().notes().isEmpty(),
                        NoteCommands::editSelected));
        return all;
    }

    static boolean hasMarks(Desk desk) {
        return !desk.selection().selected().marks().isEmpty();
    }

    private static void add(Desk desk) {
        Shell shell = desk.shell();
        if (shell == null) {
            return;
        }
        Time at = Time.min(desk.playhead(), desk.project().duration());
        Note note = new NoteDialog(
                        shell, desk.project(), Note.at(at, ""), desk.tools().picker())
                .ask();
        if (note != null && desk.apply(EditName.NOTE_ADD, project -> NoteEdits.add(project, note))) {
            desk.selection().selectNotes(List.of(note.id()));
        }
    }

    private static void editSelected(Desk desk) {
        Note note = chosen(desk);
        if (note == null) {
            MarkCommands.edit(desk);
        } else {
            edit(desk, note);
        }
    }

    private static void edit(Desk desk, Note note) {
        Shell shell = desk.shell();
        if (shell != null) {
            Note changed =
                    new NoteDialog(shell, desk.project(), note, desk.tools().picker()).ask();
            if (changed != null) {
                desk.apply(EditName.NOTE_CHANGE, project -> NoteEdits.change(project, note.id(), now -> changed));
            }
        }
    }

    private static void colour(Desk desk) {
        Note note = chosen(desk);
        Shell shell = desk.shell();
        ColourPicker picker = desk.tools().picker();
        if (note != null && shell != null && picker != null) {
            Rgb colour = picker.ask(shell, note.colour());
            if (colour != null) {
                desk.apply(
                        EditName.NOTE_CHANGE,
                        project -> NoteEdits.change(project, note.id(), now -> now.withColour(colour)));
            }
        }
    }

    private static @Nullable Note chosen(Desk desk) {
        Set<String> notes = desk.selection().selected().notes();
        return notes.isEmpty()
                ? null
                : NoteEdits.find(desk.project(), notes.iterator().next());
    }
}
