package org.sequencemaker.extension.guard;

import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.Standing;

/**
 * Stands between the program and what plug-ins have in the window: commands, parts, menu entries. Those can be called
 * on the display thread only, so that there is no time limit; all else is as with {@link Guard}: blamed by name,
 * counted, told in the same way, and set aside after {@value Guard#STRIKES} failures.
 */
public final class WindowGuard {
    private static final String KIND = "window/";

    private final Guard guard;

    /** What is to be done with something of a plug-in. */
    @FunctionalInterface
    public interface Use<R extends @Nullable Object> {
        R call() throws Exception;
    }

    public WindowGuard(Guard guard) {
        this.guard = guard;
    }

    /** Returns whether something of a plug-in may run: not if the plug-in is disabled, nor if it was set aside. */
    public boolean mayRun(String plugin, String what) {
        Standing standing = guard.standing();
        return standing.isEnabled(plugin) && standing.whyAside(Extension.key(plugin, KIND + what)) == null;
    }

    /**
     * Calls something of a plug-in on this thread.
     *
     * @param what which of the plug-in's things, by the simple name of its class
     * @param doing as in {@link Task}: "running its command DetailsHandler"
     * @param otherwise what is returned if it may not run, fails, or was cancelled
     */
    public <R extends @Nullable Object> R call(String plugin, String what, String doing, Use<R> use, R otherwise) {
        if (!mayRun(plugin, what)) {
            return otherwise;
        }
        long start = System.nanoTime();
        try {
            return use.call();
        } catch (CancellationException | OperationCanceledException e) {
            return otherwise;
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            failed(plugin, what, doing, e);
            return otherwise;
        } finally {
            guard.tally(plugin, KIND + what).called(1, System.nanoTime() - start);
        }
    }

    /** Tells and counts a failure that was seen elsewhere; returns it as people read it. */
    public String failed(String plugin, String what, String doing, Throwable thrown) {
        return guard.failed(plugin, KIND + what, doing, Causes.of(thrown)).reason();
    }
}
