package org.sequencemaker.swtbot;

import static org.eclipse.swtbot.swt.finder.waits.Conditions.shellCloses;
import static org.eclipse.swtbot.swt.finder.waits.Conditions.shellIsActive;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ui.AppExtension;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

class WindowTest {
    private static Path file = Path.of("");

    @RegisterExtension
    final AppExtension app = new AppExtension(() -> List.of(
            "-applicationXMI",
            "org.sequencemaker.app/Application.e4xmi",
            "-lifeCycleURI",
            "bundleclass://org.sequencemaker.app/org.sequencemaker.app.LifeCycle",
            file.toString()));

    @BeforeEach
    void showAProject(@TempDir Path folder) throws Exception {
        file = folder.resolve("show.smproj");
        ProjectFiles.save(show(), file, Clock.systemUTC());
        app.restart();
        waitForTitle("show.smproj – Sequence Maker");
    }

    @Test
    void theTimelineIsThere() {
        assertTrue(bot().canvasWithId("timeline").isVisible());
        assertEquals("Timeline", bot().cTabItem("Timeline").getText());
        assertEquals("0:00.000 / 1:00.000", bot().labelWithId("status.time").getText());
    }

    @Test
    void menusHaveTheUsualCommands() {
        assertTrue(bot().menu("File").menu("New").isEnabled());
        assertTrue(bot().menu("File").menu("Export…").isEnabled());
        assertFalse(bot().menu("Edit").menu("Undo").isEnabled());
    }

    @Test
    void exportWantsATimelineAndARate() {
        bot().menu("File").menu("Export…").click();
        SWTBotShell dialog = bot().shell("Export").activate();
        SWTBot inside = dialog.bot();
        inside.textWithId("export.folder").setText(file.getParent().toString());
        assertTrue(inside.button("Export").isEnabled());
        inside.textWithId("export.rate").setText("0");
        assertFalse(inside.button("Export").isEnabled());
        inside.button("Cancel").click();
        bot().waitUntil(shellCloses(dialog));
    }

    @Test
    void exportWritesPrograms() {
        bot().menu("File").menu("Export…").click();
        SWTBot inside = bot().shell("Export").activate().bot();
        inside.textWithId("export.folder").setText(file.getParent().toString());
        inside.button("Export").click();
        Path program = file.resolveSibling("Show_Ball_1.prg");
        app.ui().waitUntil("a program", () -> Files.exists(program));
    }

    @Test
    void unsavedWorkIsAskedAbout() {
        edit();
        waitForTitle("*show.smproj – Sequence Maker");
        bot().menu("File").menu("New").click();
        bot().waitUntil(shellIsActive("Unsaved Changes"));
        bot().shell("Unsaved Changes").bot().button("Cancel").click();
        waitForTitle("*show.smproj – Sequence Maker");
        bot().menu("Edit").menu("Undo").click();
        waitForTitle("show.smproj – Sequence Maker");
    }

    /** Made anew each time, as it holds on to the display that there is. */
    private static SWTBot bot() {
        return new SWTBot();
    }

    private void edit() {
        OpenProject open = app.app().context().get(CurrentProject.class).get();
        app.ui().run(() -> {
            if (open != null) {
                Timeline first = open.project().timelines().getFirst();
                open.document()
                        .apply(
                                "Erase",
                                project -> project.withTimeline(
                                        first.id(), timeline -> timeline.erase(Span.ofMillis(0, 1000))));
            }
        });
    }

    private void waitForTitle(String title) {
        Shell window = app.ui().find(Shell.class, "of the program", shell -> shell.getMenuBar() != null);
        app.ui().waitUntil("title " + title, () -> title.equals(window.getText()));
    }

    private static Project show() {
        Settings settings = Settings.DEFAULT;
        Timeline timeline = Timeline.empty("Ball 1", 4, settings.duration())
                .paint(Segment.of(Span.ofMillis(0, 5000), Look.solid(new Rgb(255, 0, 0))));
        return Project.empty("Show", settings).withTimelines(List.of(timeline));
    }
}
