package org.sequencemaker.testkit.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.function.Executable;
import org.sequencemaker.testkit.ui.StallProbe.Stall;

/**
 * Gives each test a window of its own. A test that fails leaves a picture of the screen and the tree of
 * all widgets; one that passes fails all the same if the display thread was busy for
 * {@value #MOST_MILLIS} ms or longer at a time while it ran; see {@link WindowTest}. Where the machine is slower at the
 * moment than the one that limit was set on, it is as much longer; see {@link MachineSpeed}.
 */
// JUnit says nothing of null here; what it hands over never is.
@SuppressWarnings("null")
public final class AppExtension implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {
    /** From here on people feel that a program does not answer. */
    static final long MOST_MILLIS = 100;

    /** What a new window may take; see {@link StallProbe}. */
    static final long MOST_MILLIS_NEW_WINDOW = 400;

    private static final Stall NO_STALL = new Stall(0, 0, "");

    private final Supplier<List<String>> arguments;
    private @Nullable RunningApp app;
    private @Nullable StallProbe probe;
    private Stall longest = NO_STALL;
    private Stall newWindow = NO_STALL;

    /** @param arguments what the application is started with, asked before each start */
    public AppExtension(Supplier<List<String>> arguments) {
        this.arguments = arguments;
    }

    public RunningApp app() {
        RunningApp running = app;
        if (running == null) {
            throw new IllegalStateException("the application is not running");
        }
        return running;
    }

    public Ui ui() {
        return new Ui(app().display());
    }

    /** Ends the application, if it is still running, and starts it again: as the user does the next day. */
    public void restart() throws Exception {
        stop();
        start();
    }

    /** Ends the application without a question. */
    public void stop() throws Exception {
        unwatch();
        RunningApp running = app;
        if (running != null) {
            app = null;
            running.close();
        }
    }

    /** Starts the application. */
    public void start() throws Exception {
        app = RunningApp.start(arguments.get());
        ui().settle();
        probe = StallProbe.on(app().display());
    }

    /**
     * Does something during which the display thread is held on purpose, by a plug-in that misbehaves; what it takes
     * does not count. Returns the longest stall.
     */
    public Stall whileHeld(Executable what) throws Throwable {
        unwatch();
        StallProbe own = StallProbe.on(app().display());
        try {
            what.execute();
        } finally {
            own.close();
            probe = StallProbe.on(app().display());
        }
        return own.longest();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        longest = NO_STALL;
        newWindow = NO_STALL;
        start();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws Exception {
        unwatch();
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        System.out.printf(
                "[display thread] %s: longest stall %d ms, new window %d ms%n",
                name, longest.millis(), newWindow.millis());
        if (context.getExecutionException().isPresent()) {
            report(name);
        } else {
            HoldsTheWindow holds = context.getRequiredTestMethod().getAnnotation(HoldsTheWindow.class);
            require(context, name, longest, holds == null ? MOST_MILLIS : holds.millis());
            require(context, name, newWindow, MOST_MILLIS_NEW_WINDOW);
        }
    }

    private void require(ExtensionContext context, String name, Stall stall, long most) {
        if (stall.millis() < most) {
            return;
        }
        double slowness = MachineSpeed.slowness(DisplayThread.display());
        String message =
                "%s: the display thread was busy for %d ms (and waited %d ms for a processor), %.2f times slower%n%s"
                        .formatted(name, stall.millis(), stall.waitedMillis(), slowness, stall.where());
        if (stall.millis() < most * slowness) {
            System.out.println("[display thread] allowed on this machine: " + message);
        } else {
            Attempts.busyForTooLong(context, message);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        stop();
    }

    private void unwatch() throws InterruptedException {
        StallProbe watching = probe;
        if (watching != null) {
            probe = null;
            watching.close();
            longest = longest.longer(watching.longest());
            newWindow = newWindow.longer(watching.longestNewWindow());
        }
    }

    private void report(String name) {
        RunningApp running = app;
        if (running == null || !running.isRunning()) {
            System.out.println("[failed] " + name + ": the window was gone");
            return;
        }
        Path picture = Path.of(System.getProperty("ui.shots", "target/screenshots"), name + ".png");
        ui().screenshot(picture);
        System.out.println("[failed] " + name + ": " + picture + "\n" + ui().tree());
    }
}
