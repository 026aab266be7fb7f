package org.sequencemaker.history.version;

import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.file.AtomicFile;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * Edits, saves, keeps versions, restores them whole and in part, and packs without end, until it is killed. Says what is
 * kept, and what the file is before and after a restore.
 */
final class VersionsProcess {
    static final String FILE = "show.smproj";

    /** As many edits as fit before it begins anew. */
    static final int MOST_NOTES = 60;

    /** As many as make a change of all of them a pack. */
    static final int TIMELINES = 8;

    /** How much of a version is restored. */
    enum Part {
        WHOLE,
        TIMELINE,
        RANGE;

        /** They take turns. */
        static Part of(int number) {
            return values()[number % values().length];
        }
    }

    private static final int LENGTH = 6_000;
    private static final int STEP = 100;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random;
    private final Path file;
    private final Versions versions;
    private final Document document;
    private int restores;

    private VersionsProcess(Path folder, int seed) throws Exception {
        restores = seed;
        random = new Random(seed);
        file = folder.resolve(FILE);
        versions = new Versions(folder.resolve("versions"));
        document = Document.open(Files.exists(file) ? ProjectFiles.read(file).project() : fresh());
    }

    /** Gets the folder, and a seed, which is also the number of the first {@link Part} to restore. */
    public static void main(String[] arguments) throws Exception {
        VersionsProcess process = new VersionsProcess(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        while (true) {
            process.live();
        }
    }

    /** What a file says apart from the dates in it, which each save sets. */
    static String digest(Project project) {
        return DigestUtils.sha1Hex(
                SmprojWriter.write(project.withMetadata(project.metadata().withDates("", "")), FILE));
    }

    private static Project fresh() {
        var project = aProject().lasting(LENGTH);
        for (int i = 0; i < TIMELINES; i++) {
            var timeline = aTimeline("Ball " + (i + 1));
            for (int at = 0; at < LENGTH; at += STEP) {
                timeline.solid(at, at + STEP, Rgb.BLACK);
            }
            project.with(timeline);
        }
        return project.build();
    }

    private void live() throws Exception {
        edit();
        save(random.nextInt(10) == 0 ? Occasion.named("n") : Occasion.save());
        if (random.nextInt(2) == 0) {
            restore();
        }
        if (random.nextInt(4) == 0) {
            versions.tidy(Duration.ofSeconds(random.nextInt(3)));
        }
    }

    /** In the order of {@code versions restore} of the command line. */
    private void restore() throws Exception {
        List<Version> all = versions.list();
        Version some = all.get(random.nextInt(all.size()));
        Project then = versions.project(some);
        Part part = Part.of(restores);
        restores++;
        Project before = document.project();
        document.apply(edit(part, new Restoring(some, then), then));
        out.println("restoring " + part + " " + digest(before) + " " + digest(document.project()) + " .");
        keep(before, Occasion.beforeRestore());
        if (part == Part.WHOLE) {
            AtomicFile.write(file, versions.content(some));
            keep(document.project(), Occasion.save());
        } else {
            save(Occasion.save());
        }
        out.println("restored .");
    }

    private Edit edit(Part part, Restoring restoring, Project then) {
        TimelineId timeline = then.timelines().get(random.nextInt(TIMELINES)).id();
        int start = random.nextInt(LENGTH / 2);
        Span span = Span.ofMillis(start, start + 1 + random.nextInt(LENGTH / 2));
        return switch (part) {
            case WHOLE -> restoring.whole();
            case TIMELINE -> restoring.timelines(Set.of(timeline));
            case RANGE -> restoring.range(new TimeRange(span, Set.of(timeline)));
        };
    }

    private void save(Occasion occasion) throws Exception {
        keep(ProjectFiles.save(document.project(), file, Clock.systemUTC()), occasion);
    }

    private void keep(Project project, Occasion occasion) throws Exception {
        Version version = versions.keep(project, FILE, occasion);
        out.println("kept " + version.number() + " " + DigestUtils.sha1Hex(SmprojWriter.write(project, FILE)) + " .");
    }

    private void edit() {
        document.apply("Add note and colours", project -> {
            List<Note> notes = new ArrayList<>(project.notes());
            if (notes.size() >= MOST_NOTES) {
                notes.clear();
            }
            notes.addFirst(Note.at(Time.ZERO, String.format(Locale.ROOT, "note %08x", random.nextInt())));
            Project next = project.withNotes(notes);
            boolean isLarge = random.nextInt(3) == 0;
            for (var timeline :
                    isLarge ? project.timelines() : project.timelines().subList(0, 1)) {
                for (int at = random.nextInt(STEP); at < LENGTH; at += isLarge ? 10 * STEP : LENGTH) {
                    Time time = Time.ofMillis(at);
                    Rgb colour = Rgb.ofPacked(random.nextInt(1 << 24));
                    next = next.withTimeline(timeline.id(), present -> Cutting.setColour(present, time, colour));
                }
            }
            return next;
        });
    }
}
