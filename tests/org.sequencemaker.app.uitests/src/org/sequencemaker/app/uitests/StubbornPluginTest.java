package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.plugins.problem.ProblemList;

/** A plug-in does wrong in the window: it is named, and the program goes on. */
class StubbornPluginTest {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final String PLUGIN = "org.sequencemaker.example.stubborn";

    @RegisterExtension
    final Studio studio = new Studio();

    private @Nullable Bundle bundle;

    @BeforeEach
    void install() throws Exception {
        studio.open("show");
        bundle = PluginJars.install("stubborn");
    }

    @AfterEach
    void uninstall() throws Exception {
        Bundle installed = bundle;
        if (installed != null) {
            installed.uninstall();
        }
    }

    @WindowTest
    void aPartThatCannotBeMadeSaysSoInItsPlace() {
        studio.ui().tab("Stubborn");
        waitForProblem("failed while its BrokenPart was being made: java.lang.IllegalStateException: I do not want");
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
