package org.sequencemaker.history.version;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.codec.digest.DigestUtils;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.editing.Document;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** Edits, saves, keeps versions, restores and packs without end, until it is killed. Says what is kept. */
final class VersionsProcess {
    static final String FILE = "show.smproj";

    /** As many edits as fit before it begins anew. */
    static final int MOST_NOTES = 60;

    private VersionsProcess() {}

    /** Gets the folder, and a seed. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        Path file = folder.resolve(FILE);
        Versions versions = new Versions(folder.resolve("versions"));
        Document document = Document.open(
                file.toFile().exists() ? ProjectFiles.read(file).project() : Project.empty("Killed", Settings.DEFAULT));
        while (true) {
            edit(document, random);
            Project saved = ProjectFiles.save(document.project(), file, Clock.systemUTC());
            keep(versions, saved, random.nextInt(10) == 0 ? Occasion.named("n") : Occasion.save(), out);
            if (random.nextInt(6) == 0) {
                List<Version> all = versions.list();
                Version some = all.get(random.nextInt(all.size()));
                keep(versions, document.project(), Occasion.beforeRestore(), out);
                document.apply(new Restoring(some, versions.project(some)).whole());
                ProjectFiles.save(document.project(), file, Clock.systemUTC());
            }
            if (random.nextInt(4) == 0) {
                versions.tidy(Duration.ofSeconds(random.nextInt(3)));
            }
        }
    }

    private static void keep(Versions versions, Project project, Occasion occasion, PrintStream out) throws Exception {
        Version version = versions.keep(project, FILE, occasion);
        out.println("kept " + version.number() + " "
                + DigestUtils.sha1Hex(org.sequencemaker.codec.smproj.SmprojWriter.write(project, FILE))
                + " .");
    }

    private static void edit(Document document, Random random) {
        document.apply("Add note", project -> {
            List<Note> notes = new ArrayList<>(project.notes());
            if (notes.size() >= MOST_NOTES) {
                notes.clear();
            }
            notes.addFirst(Note.at(Time.ZERO, "note " + random.nextInt()));
            return project.withNotes(notes);
        });
    }
}
