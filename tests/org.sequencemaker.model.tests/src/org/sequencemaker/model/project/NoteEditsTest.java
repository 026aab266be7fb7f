package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;

class NoteEditsTest {
    private final Note early = Note.at(Time.ofMillis(1000), "early");
    private final Note late = Note.at(Time.ofMillis(4000), "late");
    private final Project project =
            NoteEdits.add(NoteEdits.add(aProject().lasting(5000).build(), late), early);

    private static List<String> texts(Project project) {
        return project.notes().stream().map(Note::text).toList();
    }

    @Test
    void notesStayInTheOrderOfTime() {
        assertEquals(List.of("early", "late"), texts(project));
        Project moved = NoteEdits.move(project, List.of(early.id()), Time.ofMillis(9999));
        assertEquals(List.of("late", "early"), texts(moved));
        assertEquals(Time.ofMillis(5000), moved.notes().getLast().time());
    }

    @Test
    void oneNoteIsChangedAndKeepsItsId() {
        Project changed = NoteEdits.change(
                project, early.id(), note -> note.withText("other").withColour(Rgb.WHITE));
        Note found = NoteEdits.find(changed, early.id());
        assertEquals("other", found == null ? "" : found.text());
        assertEquals(List.of("late"), texts(NoteEdits.remove(project, List.of(early.id()))));
    }

    @Test
    void whatIsGoneOrAfterTheShowIsRefused() {
        assertThrows(Refusal.class, () -> NoteEdits.remove(project, List.of("x")));
        assertThrows(Refusal.class, () -> NoteEdits.change(project, "x", note -> note));
        assertThrows(Refusal.class, () -> NoteEdits.add(project, Note.at(Time.ofMillis(5001), "")));
    }
}
