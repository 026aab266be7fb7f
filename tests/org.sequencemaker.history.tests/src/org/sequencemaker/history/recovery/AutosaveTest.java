package org.sequencemaker.history.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.history.recovery.Autosave.Written;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;

class AutosaveTest {
    private static final Rhythm QUICK = new Rhythm(Duration.ofMillis(20), Duration.ofMillis(60));
    private static final Rhythm NEVER = new Rhythm(Duration.ofHours(1), Duration.ofHours(2));
    private static final About ABOUT =
            new About("show.smproj", Path.of("show.smproj").toAbsolutePath());

    @TempDir
    Path temporary = Path.of("");

    private final BlockingQueue<Written> written = new LinkedBlockingQueue<>();
    private final BlockingQueue<Exception> failures = new LinkedBlockingQueue<>();
    private Autosave autosave = autosave(Path.of("unused"), QUICK);

    @BeforeEach
    void begin() {
        autosave = autosave(temporary.resolve("recovery"), QUICK);
    }

    @AfterEach
    void end() {
        autosave.close();
    }

    private Autosave autosave(Path folder, Rhythm rhythm) {
        return new Autosave(new RecoveryFolder(folder), rhythm, written::add, failures::add);
    }

    private void changed(Project project) {
        autosave.changed(project, UnaryOperator.identity(), ABOUT);
    }

    @Test
    void aChangeIsOnDiskAMomentLater() throws Exception {
        Project project = show("one");
        changed(project);
        assertEquals(project, next().project());
        assertEquals("one", onDisk().name());
    }

    @Test
    void whatGoesIntoTheFileBesideIsKeptToo() throws Exception {
        Project project = show("one");
        autosave.changed(project, one -> one.withMetadata(show("with talk").metadata()), ABOUT);
        assertEquals(project, next().project());
        assertEquals("with talk", onDisk().name());
        // The same project again, but something else was said meanwhile.
        autosave.changed(project, one -> one.withMetadata(show("more talk").metadata()), ABOUT);
        next();
        assertEquals("more talk", onDisk().name());
    }

    @Test
    void whileChangesDoNotEndItIsWrittenAllTheSame() throws Exception {
        autosave.close();
        autosave = autosave(temporary, new Rhythm(Duration.ofMillis(50), Duration.ofMillis(150)));
        for (int i = 0; written.isEmpty(); i++) {
            assertTrue(i < 3000, "never written in " + i + " changes");
            changed(show("change " + i));
            Thread.sleep(10);
        }
    }

    @Test
    void whatIsSavedOrGivenUpIsNotKept() throws Exception {
        changed(show("one"));
        next();
        autosave.settled();
        autosave.flush();
        assertFalse(Files.exists(sideFile().resolve(RecoveryFolder.SHOW)));
    }

    @Test
    void anEndInOrderLeavesNothing() throws Exception {
        changed(show("one"));
        next();
        autosave.close();
        assertEquals(List.of(), new RecoveryFolder(temporary.resolve("recovery")).leftWork());
        try (var files = Files.list(temporary.resolve("recovery"))) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void whoTurnsToAnotherProgramHasItWrittenAtOnce() throws Exception {
        autosave.close();
        autosave = autosave(temporary.resolve("slow"), NEVER);
        changed(show("one"));
        autosave.hurry();
        assertEquals("one", next().project().name());
    }

    @Test
    void theWorkOfALivingProcessIsNotLeft() throws Exception {
        changed(show("one"));
        next();
        assertEquals(List.of(), new RecoveryFolder(temporary.resolve("recovery")).leftWork());
    }

    @Test
    void whatADeadProcessHasLeftIsFoundReadAndTakenOver() throws Exception {
        RecoveryFolder folder = new RecoveryFolder(temporary.resolve("recovery"));
        Path dead = LeftBehind.write(temporary.resolve("recovery"), show("lost"), ABOUT);
        List<LeftWork> left = folder.leftWork();
        assertEquals(1, left.size());
        assertEquals(ABOUT, left.getFirst().about());
        Project lost = left.getFirst().read().project();
        assertEquals("lost", lost.name());
        autosave.takeOver(left.getFirst(), lost, ABOUT);
        next();
        autosave.flush();
        assertFalse(Files.exists(dead));
        assertEquals("lost", onDisk().name());
    }

    @Test
    void whatADeadProcessHasLeftCanBeDeleted() throws Exception {
        Path recovery = temporary.resolve("recovery");
        LeftBehind.write(recovery, show("lost"), ABOUT);
        new RecoveryFolder(recovery).leftWork().getFirst().delete();
        assertEquals(List.of(), new RecoveryFolder(recovery).leftWork());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnce() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "in the way");
        autosave.close();
        autosave = autosave(file, QUICK);
        changed(show("one"));
        assertTrue(failures.poll(30, TimeUnit.SECONDS) != null);
        changed(show("two"));
        autosave.flush();
        assertTrue(failures.isEmpty());
    }

    @Test
    void theProjectsOwnFileIsNeverTouched() throws Exception {
        Path own = Files.writeString(temporary.resolve("own.smproj"), "mine");
        autosave.changed(show("one"), UnaryOperator.identity(), new About("own.smproj", own));
        next();
        assertEquals("mine", Files.readString(own));
    }

    private Written next() throws InterruptedException {
        Written next = written.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was written; " + failures);
        }
        return next;
    }

    private Path sideFile() throws Exception {
        try (var all = Files.list(temporary.resolve("recovery"))) {
            return all.findFirst().orElseThrow();
        }
    }

    private Project onDisk() throws Exception {
        return org.sequencemaker.codec.ProjectFiles.read(sideFile().resolve(RecoveryFolder.SHOW))
                .project();
    }

    private static Project show(String name) {
        return aProject()
                .named(name)
                .with(aTimeline("Ball 1").solid(0, 1000, new Rgb(255, 0, 0)))
                .build();
    }
}
