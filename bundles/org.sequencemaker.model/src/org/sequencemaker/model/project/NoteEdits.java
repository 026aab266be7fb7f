package org.sequencemaker.model.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Time;

/** Changes the notes of a project; they stay in the order of time. */
public final class NoteEdits {
    private NoteEdits() {}

    /** Returns the note with an id, or null. */
    public static @Nullable Note find(Project project, String id) {
        return project.notes().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public static Project add(Project project, Note note) {
        if (note.time().isAfter(project.duration())) {
            throw new Refusal("a note at %s would be after the end of the show, at %s"
                    .formatted(note.time(), project.duration()));
        }
        List<Note> next = new ArrayList<>(project.notes());
        next.add(note);
        return sorted(project, next);
    }

    /** Changes one note; its id stays. */
    public static Project change(Project project, String id, UnaryOperator<Note> change) {
        require(project, Set.of(id));
        return sorted(
                project,
                project.notes().stream()
                        .map(note -> note.id().equals(id) ? change.apply(note) : note)
                        .toList());
    }

    /**
     * Moves notes; all keep their distances, and none goes out of the show.
     *
     * @param distance may be negative
     */
    public static Project move(Project project, Collection<String> ids, Time distance) {
        Set<String> moving = new HashSet<>(ids);
        require(project, moving);
        long first = Long.MAX_VALUE;
        long last = 0;
        for (Note note : project.notes()) {
            if (moving.contains(note.id())) {
                first = Math.min(first, note.time().micros());
                last = Math.max(last, note.time().micros());
            }
        }
        long most = Math.max(0, project.duration().micros() - last);
        Time by = Time.ofMicros(Math.clamp(distance.micros(), -first, most));
        return sorted(
                project,
                project.notes().stream()
                        .map(note -> moving.contains(note.id())
                                ? note.withTime(note.time().plus(by))
                                : note)
                        .toList());
    }

    public static Project remove(Project project, Collection<String> ids) {
        Set<String> gone = new HashSet<>(ids);
        require(project, gone);
        return project.withNotes(project.notes().stream()
                .filter(note -> !gone.contains(note.id()))
                .toList());
    }

    private static void require(Project project, Set<String> ids) {
        if (project.notes().stream().noneMatch(note -> ids.contains(note.id()))) {
            throw new Refusal("the note is no longer there");
        }
    }

    private static Project sorted(Project project, List<Note> notes) {
        return project.withNotes(
                notes.stream().sorted(Comparator.comparing(Note::time)).toList());
    }
}
