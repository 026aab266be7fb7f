package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.Health;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.plugins.problem.ProblemList;

/** A plug-in does wrong in the window: it is named, and the program goes on. */
class StubbornPluginTest {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final String PLUGIN = "org.sequencemaker.example.stubborn";
    private static final String COMMAND = "window/ThrowHandler";

    @RegisterExtension
    final Studio studio = new Studio();

    private final LivePlugin plugin = new LivePlugin();

    @BeforeEach
    void install() throws Exception {
        studio.open("show");
        plugin.install("stubborn");
    }

    @AfterEach
    void uninstall() throws Exception {
        studio.service(Standing.class).forget(PLUGIN);
        plugin.uninstall();
    }

    @WindowTest
    void aCommandThatThrowsIsBlamedCountedAndSetAsideAfterThreeTimes() {
        String words = "failed while its ThrowHandler was running: IllegalStateException, I do not feel like it.";
        for (int i = 1; i <= Guard.STRIKES; i++) {
            studio.ui().menu("Plug-ins", "Throw in a Command");
            waitForProblem(words);
            waitForFailures(i);
        }
        waitForProblem(words + " It has failed 3 times and is set aside");
        MenuItem item = studio.ui().menuItem("Plug-ins", "Throw in a Command");
        studio.ui().waitUntil("the command to be impossible", () -> !item.isEnabled());
        assertEquals(Guard.STRIKES, failures());
        studio.service(Guard.class).bringBack(PLUGIN, COMMAND);
        studio.ui().menu("Plug-ins", "Throw in a Command");
        waitForFailures(Guard.STRIKES + 1);
    }

    @WindowTest
    void noCommandOfADisabledPluginRunsWhateverAsksForIt() {
        // A key asks these services, as a menu does.
        EHandlerService handlers = studio.service(EHandlerService.class);
        ParameterizedCommand command =
                studio.service(ECommandService.class).createCommand(PLUGIN + ".command.throw", Map.of());
        studio.service(Standing.class).enable(PLUGIN, false);
        assertFalse(studio.ui().ask(() -> handlers.canExecute(command)));
        studio.ui().run(() -> handlers.executeHandler(command));
        assertEquals(0, failures());
        studio.service(Standing.class).enable(PLUGIN, true);
        assertTrue(studio.ui().ask(() -> handlers.canExecute(command)));
        studio.ui().run(() -> handlers.executeHandler(command));
        assertEquals(1, failures());
    }

    @WindowTest
    void aPartThatCannotBeMadeSaysSoInItsPlace() {
        studio.ui().tab("Stubborn");
        waitForProblem("failed while its BrokenPart was being made: IllegalStateException, I do not want");
        Label words = studio.ui()
                .find(
                        Label.class,
                        "in the part",
                        label -> label.getText().contains("its BrokenPart")
                                && !"status.message".equals(label.getData(KEY)));
        assertTrue(studio.ui().textOf(words).contains(PLUGIN));
        studio.edit();
    }

    @WindowTest
    void aListenerThatThrowsIsToldNoMoreAfterThreeTimes() {
        studio.ui().menu("Plug-ins", "Listen to the Project and Throw");
        waitForProblem("I do not want to hear of show");
        studio.edit();
        studio.ui().run(() -> studio.project().document().undo());
        waitForProblem("It has failed 3 times and is told no more.");
        studio.edit();
    }

    @WindowTest
    void whoHoldsTheWindowIsNamedAsSoonAsItAnswersAgain() throws Throwable {
        studio.whileHeld(() -> {
            studio.ui().menu("Plug-ins", "Hold the Window for Three Seconds");
            waitForProblem("because of the plug-in " + PLUGIN + " (" + PLUGIN + ".HoldHandler.execute(");
        });
        studio.edit();
    }

    private void waitForFailures(int count) {
        studio.ui().waitUntil(count + " failures", () -> failures() == count);
    }

    private long failures() {
        return studio.service(Guard.class).health().stream()
                .filter(one -> one.plugin().equals(PLUGIN) && one.extension().equals(COMMAND))
                .mapToLong(Health::failures)
                .sum();
    }

    private void waitForProblem(String words) {
        ProblemList problems = studio.service(ProblemList.class);
        studio.ui()
                .waitUntil(
                        "\"" + words + "\"",
                        () -> problems.entries().stream()
                                .anyMatch(entry -> entry.problem().plugin().equals(PLUGIN)
                                        && entry.problem().message().contains(words)));
        for (Shell dialog : studio.ui().ask(() -> studio.ui().display().getShells())) {
            if (studio.ui().ask(() -> dialog.isVisible() && dialog.getText().equals("Problem"))) {
                studio.ui().clickButton(dialog, "OK");
            }
        }
    }
}
