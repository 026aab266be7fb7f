package org.sequencemaker.ui.timeline.gesture;

import java.util.List;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.NoteEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.timeline.EditName;

/** Drags a note. A click selects it and takes the playhead there. */
final class NoteGesture extends EditGesture {
    private final Note note;
    private final Project onto;

    NoteGesture(Drag drag, Note note) {
        super(drag, EditName.NOTE_MOVE);
        this.note = note;
        this.onto = NoteEdits.remove(drag.settled(), List.of(note.id()));
    }

    @Override
    void drag(Pointer pointer) {
        Time distance = drag.distance(pointer, List.of(note.time()), note.time(), onto);
        preview(project -> NoteEdits.move(project, List.of(note.id()), distance));
        Note shown = NoteEdits.find(drag.open.project(), note.id());
        Time time = shown == null ? note.time() : shown.time();
        say(new ReadOut(onto).moment(time).distance(time.minus(note.time())), pointer);
    }

    @Override
    void click(Pointer pointer) {
        drag.open.selection().selectNotes(List.of(note.id()));
        drag.open.playhead().moveTo(Time.min(note.time(), drag.settled().duration()));
    }
}
