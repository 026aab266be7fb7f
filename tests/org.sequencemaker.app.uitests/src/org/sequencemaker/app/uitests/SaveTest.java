package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.ui.WindowTest;

class SaveTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @WindowTest
    void aStarShowsThatThereIsSomethingToSave() throws Exception {
        studio.open("show");
        studio.edit();
        studio.waitForTitle("*show.smproj – Sequence Maker");
        studio.ui().menu("Edit", "Undo");
        studio.waitForTitle("show.smproj – Sequence Maker");
    }

    @WindowTest
    void theButtonsOfTheToolBarFollowTheShow() throws Exception {
        studio.open("show");
        ToolItem undo = studio.ui()
                .find(
                        ToolItem.class,
                        "to undo",
                        item -> String.valueOf(item.getToolTipText()).startsWith("Undo"));
        studio.ui().waitUntil("that there is nothing to undo", () -> !undo.isEnabled());
        studio.edit();
        studio.ui().waitUntil("something to undo", undo::isEnabled);
    }

    @WindowTest
    void savingWritesTheFile() throws Exception {
        Path file = studio.open("show");
        studio.edit();
        studio.ui().menu("File", "Save");
        studio.waitForTitle("show.smproj – Sequence Maker");
        assertEquals(
                Time.ofMillis(1000),
                ProjectFiles.read(file)
                        .project()
                        .timelines()
                        .getFirst()
                        .segments()
                        .getFirst()
                        .start());
    }

    @WindowTest
    void savingByTheKeyDoesTheSame() throws Exception {
        studio.open("show");
        studio.edit();
        studio.waitForTitle("*show.smproj – Sequence Maker");
        Canvas canvas = studio.timeline();
        studio.ui().run(canvas::setFocus);
        studio.ui().hands().chord(SWT.CTRL, 's');
        studio.waitForTitle("show.smproj – Sequence Maker");
    }

    @WindowTest
    void savingUnderAnotherNameGoesOnWithThatFile() throws Exception {
        Path old = studio.open("old");
        byte[] before = Files.readAllBytes(old);
        studio.edit();
        studio.files().choose(studio.folder().resolve("new"));
        studio.ui().menu("File", "Save As…");
        studio.waitForTitle("new.smproj – Sequence Maker");
        assertEquals("old.smproj", studio.files().lastName());
        assertTrue(Files.exists(studio.folder().resolve("new.smproj")));
        assertEquals(new String(before), Files.readString(old));
    }

    @WindowTest
    void aNewProjectAsksWhereToSave() throws Exception {
        studio.ui().menu("File", "New");
        studio.waitForTitle("Untitled Project – Sequence Maker");
        studio.edit();
        studio.files().choose(studio.folder().resolve("mine.smproj"));
        studio.ui().menu("File", "Save");
        studio.waitForTitle("mine.smproj – Sequence Maker");
        assertEquals("Untitled_Project.smproj", studio.files().lastName());
    }

    @WindowTest
    void whatCannotBeSavedIsExplainedAndStaysUnsaved() throws Exception {
        studio.open("show");
        studio.edit();
        studio.files().choose(studio.folder().resolve("no such folder").resolve("show.smproj"));
        studio.ui().menu("File", "Save As…");
        Shell dialog = studio.ui().shell("Not saved");
        studio.ui().containing(dialog, Label.class, "show.smproj: ");
        studio.ui().clickButton(dialog, "OK");
        assertEquals("*show.smproj – Sequence Maker", studio.title());
    }

    @WindowTest
    void leavingUnsavedWorkAsksAndCancelStays() throws Exception {
        studio.open("show");
        studio.edit();
        studio.ui().menu("File", "New");
        studio.ui().clickButton(studio.ui().shell("Unsaved Changes"), "Cancel");
        studio.ui().settle();
        assertEquals("*show.smproj – Sequence Maker", studio.title());
    }

    @WindowTest
    void leavingWithoutSavingLeavesTheFileAlone() throws Exception {
        Path file = studio.open("show");
        byte[] before = Files.readAllBytes(file);
        studio.edit();
        studio.ui().menu("File", "New");
        studio.ui().clickButton(studio.ui().shell("Unsaved Changes"), "Don't Save");
        studio.waitForTitle("Untitled Project – Sequence Maker");
        assertEquals(new String(before), Files.readString(file));
    }

    @WindowTest
    void leavingWithSavingSavesFirst() throws Exception {
        Path file = studio.open("show");
        String before = Files.readString(file);
        studio.edit();
        studio.open(studio.save("next"));
        studio.ui().clickButton(studio.ui().shell("Unsaved Changes"), "Save");
        studio.waitForTitle("next.smproj – Sequence Maker");
        assertNotEquals(before, Files.readString(file));
    }

    @WindowTest
    void closingTheWindowWithUnsavedWorkAsks() throws Exception {
        studio.open("show");
        studio.edit();
        Shell window = studio.window();
        studio.ui().display().asyncExec(window::close);
        studio.ui().clickButton(studio.ui().shell("Unsaved Changes"), "Cancel");
        studio.ui().settle();
        assertFalse(window.isDisposed());
        studio.ui().display().asyncExec(window::close);
        studio.ui().clickButton(studio.ui().shell("Unsaved Changes"), "Don't Save");
        assertTrue(studio.awaitEnd());
    }

    @WindowTest
    void quittingSavedWorkAsksNothing() throws Exception {
        studio.open("show");
        studio.ui().menu("File", "Quit");
        assertTrue(studio.awaitEnd());
    }
}
