package org.sequencemaker.testkit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The application, run by the workbench in a thread of the test's JVM, as Tycho's own harness wants the
 * Eclipse IDE. The toolkit wants the main thread on a Mac, so that this works on Linux and Windows only.
 */
// The workbench has no public way to be started but as an application of the platform, and that only once.
@SuppressWarnings("restriction")
public final class RunningApp implements AutoCloseable {
    private static final long START_SECONDS = 90;
    private static final long END_SECONDS = 45;

    private final Display display = DisplayThread.display();
    private final CountDownLatch up = new CountDownLatch(1);
    private final CompletableFuture<Void> end;
    private volatile @Nullable E4Workbench workbench;

    private RunningApp(List<String> arguments) {
        end = DisplayThread.run(() -> run(arguments));
    }

    /**
     * Starts the application and waits until its window is open.
     *
     * @param arguments as given on the command line: options of the workbench, a file to open
     */
    public static RunningApp start(List<String> arguments) throws Exception {
        RunningApp app = new RunningApp(new ArrayList<>(arguments));
        // It may end before its window is open: then it has failed, and that is told here.
        app.end.whenComplete((nothing, problem) -> app.up.countDown());
        if (!app.up.await(START_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the application did not start; its thread is at " + app.stack());
        }
        if (app.end.isDone()) {
            app.end.get();
        }
        return app;
    }

    public Display display() {
        return display;
    }

    /** Where parts and handlers get their services from. */
    public IEclipseContext context() {
        return application().getContext();
    }

    /** What the window is made of; to be touched on the display thread only. */
    public MApplication application() {
        E4Workbench known = workbench;
        if (known == null) {
            throw new IllegalStateException("the application is not running");
        }
        return known.getApplication();
    }

    /** Returns whether the event loop is still going. */
    public boolean isRunning() {
        return !end.isDone();
    }

    /** Waits for the end of an application that ends by itself; false if it does not. */
    public boolean awaitEnd() throws InterruptedException, ExecutionException {
        try {
            end.get(END_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Ends the application without a question, if it is still running. */
    @Override
    public void close() throws Exception {
        E4Workbench running = workbench;
        if (running != null && isRunning()) {
            display.asyncExec(() -> {
                for (Shell shell : display.getShells()) {
                    if (!shell.isDisposed() && shell.getParent() != null) {
                        shell.dispose();
                    }
                }
                running.close();
            });
        }
        if (!awaitEnd()) {
            throw new AssertionError("the application does not end; its thread is at " + stack());
        }
    }

    /** As the workbench's own application does it, but that the display stays for the next. */
    private void run(List<String> arguments) {
        E4Application application = new E4Application();
        E4Workbench running = application.createE4Workbench(new TestContext(arguments), display);
        workbench = running;
        display.asyncExec(up::countDown);
        running.createAndRunUI(running.getApplication());
        application.saveModel();
        running.close();
        for (Shell shell : display.getShells()) {
            shell.dispose();
        }
    }

    private String stack() {
        return List.of(display.getThread().getStackTrace()).toString();
    }
}
