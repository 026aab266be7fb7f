package org.sequencemaker.testkit.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.swt.widgets.Display;

/**
 * The one thread of a JVM that has a display. All applications of a test run have it one after the
 * other, as the workbench keeps the first display it has seen for its events. Between two of them it
 * goes on answering, since events of the one before may still be under way.
 */
final class DisplayThread {
    private static final CompletableFuture<Display> DISPLAY = new CompletableFuture<>();

    static {
        Thread thread = new Thread(DisplayThread::loop, "UI");
        thread.setDaemon(true);
        thread.start();
    }

    private DisplayThread() {}

    static Display display() {
        try {
            return DISPLAY.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("there is no display; on Linux run the tests under xvfb-run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs something that takes the thread for a while, such as an event loop of its own. */
    static CompletableFuture<Void> run(Runnable what) {
        return CompletableFuture.runAsync(what, display()::asyncExec);
    }

    private static void loop() {
        try {
            DISPLAY.complete(Display.getDefault());
        } catch (RuntimeException | LinkageError e) {
            DISPLAY.completeExceptionally(e);
            return;
        }
        Display display = display();
        while (!display.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }
}
