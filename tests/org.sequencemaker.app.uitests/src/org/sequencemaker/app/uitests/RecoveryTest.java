package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.app.recovery.Keeping;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ui.WindowTest;

/** Unsaved work is kept while the program runs, and offered again after a crash. */
class RecoveryTest {
    private static final String TITLE = "Unsaved Work";

    @RegisterExtension
    final Studio studio = new Studio();

    @WindowTest
    void whatACrashHasLeftIsRestoredAndStaysUnsavedUntilItIsSaved() throws Exception {
        Path file = studio.open("show");
        studio.edit();
        Project edited = studio.ui().ask(() -> studio.project().project());
        Path dead = crash();
        studio.start(null);
        Shell dialog = studio.ui().shell(TITLE);
        Table table = studio.ui().withKey(Table.class, "recovery.list");
        assertEquals("show.smproj", studio.ui().ask(() -> table.getItem(0).getText()));
        studio.ui().clickButton(dialog, "Restore");
        studio.ui()
                .waitUntil(
                        "the work",
                        () -> first(studio.project().project())
                                .segments()
                                .equals(first(edited).segments()));
        assertTrue(studio.ui().ask(() -> studio.project().document().isDirty()));
        assertEquals(file, studio.ui().ask(() -> studio.project().file()));
        // It is kept anew before the old goes.
        studio.ui().waitUntil("the old gone", () -> !Files.exists(dead));
        assertEquals(1, kept().size());
    }

    @WindowTest
    void whatIsDeletedIsGoneAndWhatIsLeftForLaterStays() throws Exception {
        studio.open("show");
        studio.edit();
        Path dead = crash();
        studio.start(null);
        studio.ui().clickButton(studio.ui().shell(TITLE), "Decide Later");
        studio.ui().waitUntil("no dialog", () -> !studio.ui().hasShell(TITLE));
        assertTrue(Files.exists(dead));
        studio.restart(null);
        studio.ui().clickButton(studio.ui().shell(TITLE), "Delete");
        studio.ui().waitUntil("nothing", () -> !Files.exists(dead));
    }

    @WindowTest
    void whatIsSavedIsNotKept() throws Exception {
        studio.open("show");
        studio.edit();
        studio.ui().run(() -> studio.service(Keeping.class).flush());
        List<Path> before = kept();
        assertFalse(before.isEmpty());
        studio.ui().menu("File", "Save");
        studio.ui().waitUntil("saved", () -> !studio.project().document().isDirty());
        studio.ui().waitUntil("nothing kept", () -> before.stream().noneMatch(Files::exists));
    }

    /** Ends the program, and leaves its work as a process that was killed does. */
    private Path crash() throws Exception {
        studio.ui().run(() -> studio.service(Keeping.class).flush());
        Path own = kept().getFirst().getParent();
        Path dead = Studio.recovery().resolve("4711-dead");
        Files.createDirectories(dead);
        try (var files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.copy(file, dead.resolve(file.getFileName()));
            }
        }
        studio.stop();
        return dead;
    }

    private static List<Path> kept() throws IOException {
        try (var all = Files.walk(Studio.recovery(), 2)) {
            return all.filter(path -> path.endsWith("show.smproj"))
                    .filter(path -> !path.toString().contains("dead"))
                    .sorted((a, b) ->
                            Long.compare(b.toFile().lastModified(), a.toFile().lastModified()))
                    .limit(1)
                    .toList();
        }
    }

    private static Timeline first(Project project) {
        return project.timelines().getFirst();
    }
}
