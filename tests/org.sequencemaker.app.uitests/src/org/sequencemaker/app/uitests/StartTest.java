package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.testkit.ui.WindowTest;

class StartTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @WindowTest
    void theFileItWasStartedWithIsShown() throws Exception {
        studio.restart(studio.save("given"));
        studio.waitForTitle("given.smproj – Sequence Maker");
        assertEquals(3, studio.ui().ask(() -> studio.surface().picture().rows().size()));
        studio.ui().withText(CTabItem.class, "Timeline");
    }

    @WindowTest
    void withoutAFileTheLastProjectIsShown() throws Exception {
        studio.open("last");
        studio.restart(null);
        studio.waitForTitle("last.smproj – Sequence Maker");
    }

    @WindowTest
    void aLastProjectThatIsGoneIsPassedOverInSilence() throws Exception {
        Path file = studio.open("gone");
        studio.stop();
        Files.delete(file);
        studio.start(null);
        studio.project();
        assertTrue(!studio.title().contains("gone"));
    }

    @WindowTest
    void aFileThatIsNotThereIsExplained() throws Exception {
        studio.restart(studio.folder().resolve("nowhere.smproj"));
        Shell dialog = studio.ui().shell("Could not be opened");
        studio.ui().containing(dialog, Label.class, "nowhere.smproj");
        studio.ui().clickButton(dialog, "OK");
        studio.project();
    }

    @WindowTest
    void aLayoutThatCannotBeReadDoesNotStopTheStart() throws Exception {
        studio.stop();
        Files.writeString(Studio.savedLayout(), "<application:Application broken");
        studio.start(studio.save("after"));
        studio.waitForTitle("after.smproj – Sequence Maker");
        studio.ui().withText(CTabItem.class, "Timeline");
    }

    @WindowTest
    void sizeOfTheWindowAndZoomAreRemembered() throws Exception {
        studio.open("seen");
        Shell window = studio.window();
        studio.ui().run(() -> window.setSize(1000, 640));
        Point size = studio.ui().ask(window::getSize);
        studio.ui().run(() -> studio.surface().look(viewport -> viewport.zoomed(8, 600)));
        Viewport before = studio.viewport();
        studio.restart(null);
        studio.waitForTitle("seen.smproj – Sequence Maker");
        assertEquals(size, studio.ui().ask(studio.window()::getSize));
        assertEquals(before.scale(), studio.viewport().scale());
    }
}
