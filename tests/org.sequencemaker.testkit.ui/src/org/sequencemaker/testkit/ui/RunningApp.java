package org.sequencemaker.testkit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.equinox.app.IApplicationContext;
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
    private static final long START_MILLIS = 60_000;
    private static final long END_MILLIS = 30_000;

    private final List<String> arguments;
    private final CountDownLatch up = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "UI");
    private volatile @Nullable Display display;
    private volatile @Nullable E4Workbench workbench;
    private volatile @Nullable Exception failure;

    private RunningApp(List<String> arguments) {
        this.arguments = arguments;
    }

    /**
     * Starts the application and waits until its window is open.
     *
     * @param arguments as given on the command line: options of the workbench, a file to open
     */
    public static RunningApp start(List<String> arguments) throws Exception {
        RunningApp app = new RunningApp(new ArrayList<>(arguments));
        app.thread.start();
        if (!app.up.await(START_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new AssertionError(
                    "the application did not start; its thread is at " + List.of(app.thread.getStackTrace()));
        }
        Exception problem = app.failure;
        if (problem != null) {
            throw problem;
        }
        return app;
    }

    public Display display() {
        Display known = display;
        if (known == null) {
            throw new IllegalStateException("the application is not running");
        }
        return known;
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
        return thread.isAlive();
    }

    /** Waits for the end of an application that ends by itself; false if it does not. */
    public boolean awaitEnd() throws InterruptedException {
        thread.join(END_MILLIS);
        return !thread.isAlive();
    }

    /** Ends the application without a question, if it is still running. */
    @Override
    public void close() throws Exception {
        Display known = display;
        E4Workbench running = workbench;
        if (known != null && running != null && thread.isAlive() && !known.isDisposed()) {
            known.asyncExec(() -> {
                for (Shell shell : known.getShells()) {
                    if (shell.getParent() != null && !shell.isDisposed()) {
                        shell.dispose();
                    }
                }
                running.close();
            });
        }
        if (!awaitEnd()) {
            throw new AssertionError(
                    "the application does not end; its thread is at " + List.of(thread.getStackTrace()));
        }
    }

    private void run() {
        try {
            new Observed().start(new TestContext(arguments));
        } catch (Exception e) {
            failure = e;
        } finally {
            up.countDown();
        }
    }

    /** The workbench's application, looked at while it starts. */
    private final class Observed extends E4Application {
        @Override
        // The base class says nothing of null.
        @SuppressWarnings("null")
        public E4Workbench createE4Workbench(IApplicationContext context, Display made) {
            display = made;
            E4Workbench running = super.createE4Workbench(context, made);
            workbench = running;
            made.asyncExec(up::countDown);
            return running;
        }
    }
}
