package org.sequencemaker.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a piece of work: a result, or what it has thrown. Carries either from the thread that did the work to
 * the one that is told. An error, such as running out of memory, is told like any other failure, or nobody would ever
 * hear of the work again.
 *
 * @param <T> the result
 */
public final class WorkResult<T> {
    private final Future<T> task;

    private WorkResult(Future<T> task) {
        this.task = task;
    }

    /** Does the work, on the thread that calls. */
    public static <T> WorkResult<T> of(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        return new WorkResult<>(task);
    }

    /** Returns what the work has thrown, an error as the cause of an {@link ExecutionException}; null if it is done. */
    public @Nullable Exception problem() {
        if (task.state() == Future.State.SUCCESS) {
            return null;
        }
        Throwable thrown = task.exceptionNow();
        return thrown instanceof Exception exception ? exception : new ExecutionException(thrown);
    }

    /** Hands over the result, or else what the work has thrown. */
    public void tell(Consumer<T> done, Consumer<Exception> failed) {
        Exception problem = problem();
        if (problem == null) {
            done.accept(task.resultNow());
        } else {
            failed.accept(problem);
        }
    }
}
