package org.sequencemaker.history.recovery;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sequencemaker.editing.Document;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** Edits without end, as the window would, until it is killed: each edit is a note more. Says what it did. */
final class EditingProcess {
    private EditingProcess() {}

    /** Gets the recovery folder. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RecoveryFolder folder = new RecoveryFolder(Path.of(arguments[0]));
        try (Autosave autosave = new Autosave(
                folder,
                Rhythm.STANDARD,
                written -> out.println("kept " + written.project().notes().size()),
                problem -> out.println("failed " + problem))) {
            Document document = Document.open(Project.empty("Edited", Settings.DEFAULT));
            document.listen(change ->
                    autosave.changed(document.settled(), UnaryOperator.identity(), new About("edited.smproj", null)));
            for (int i = 1; ; i++) {
                edit(document, Note.at(Time.ofMillis(i), "note " + i));
                out.println("edited " + i + " " + System.currentTimeMillis());
                Thread.sleep(25);
            }
        }
    }

    private static void edit(Document document, Note note) {
        document.apply("Add note", project -> {
            List<Note> notes = new ArrayList<>(project.notes());
            notes.add(note);
            return project.withNotes(notes);
        });
    }
}
