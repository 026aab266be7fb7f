package org.sequencemaker.codec.smproj;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.Part;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.time.Time;

/** A remark of the user: an item of {@code notes}. */
final class NoteForm {
    private NoteForm() {}

    static Part list(List<Note> notes) {
        return out -> out.list(notes, (note, place) -> fields(note, place));
    }

    private static Fields fields(Note note, int place) {
        return new Fields(note.kept())
                .required("id", JsonText.quote(note.id()), note.id().equals(standardId(place)))
                .required("time", JsonText.seconds(note.time()))
                .required("text", JsonText.quote(note.text()), note.text().isEmpty())
                .required("color", JsonText.colour(note.colour()), note.colour().equals(Note.DEFAULT_COLOUR))
                .optional(
                        "created",
                        JsonText.quote(note.created()),
                        note.created().isEmpty())
                .optional(
                        "modified",
                        JsonText.quote(note.modified()),
                        note.modified().isEmpty());
    }

    static List<Note> read(JsonValue project, Loading loading) {
        Set<String> ids = new HashSet<>();
        List<Note> notes = loading.list(project, "notes", (item, index) -> note(item, index, ids, loading));
        List<Note> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparing(Note::time));
        JsonValue list = project.get("notes");
        boolean renamed = list != null && list.items().size() > ids(list, loading);
        if (list != null && (renamed || !sorted.equals(notes))) {
            loading.twist(list);
        }
        return sorted;
    }

    /** Returns how many different ids the notes of a list have in the file. */
    private static long ids(JsonValue list, Loading loading) {
        List<JsonValue> items = list.items();
        return IntStream.range(0, items.size())
                .mapToObj(place -> loading.wantedId(items.get(place), standardId(place)))
                .distinct()
                .count();
    }

    private static @Nullable Note note(JsonValue object, int index, Set<String> ids, Loading loading) {
        Time time = loading.time(object, "time");
        if (time == null || time.isNegative()) {
            loading.warnings().add(() -> object.place() + ": a note without a time that can be used is left out");
            return null;
        }
        Note note = new Note(
                loading.wantedId(object, standardId(index)),
                time,
                loading.text(object, "text", ""),
                loading.colour(object, "color", Note.DEFAULT_COLOUR),
                loading.text(object, "created", ""),
                loading.text(object, "modified", ""),
                Kept.NOTHING);
        return new Note(
                Loading.freeId(note.id(), ids),
                time,
                note.text(),
                note.colour(),
                note.created(),
                note.modified(),
                loading.keep(object, fields(note, index)));
    }

    private static String standardId(int place) {
        return "n" + (place + 1);
    }
}
