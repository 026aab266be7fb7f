package org.sequencemaker.ui.assistant.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works out one thing after the other off the display thread, each from how things are when the one before is done. On
 * the display thread only.
 */
final class OneByOne {
    private final String name;
    private final Executor display;
    private final Consumer<Exception> failed;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isBusy;

    /**
     * @param display runs something on the display thread, later
     * @param failed gets what the work has thrown, which is a bug
     */
    OneByOne(String name, Executor display, Consumer<Exception> failed) {
        this.name = name;
        this.display = display;
        this.failed = failed;
    }

    /**
     * Does something when all that was asked for before is done.
     *
     * @param prepare looks, on the display thread, at how things are then, and returns the work
     * @param done gets what came out, on the display thread
     */
    <A> void run(Supplier<Callable<A>> prepare, Consumer<A> done) {
        waiting.add(() -> {
            FutureTask<A> task = new FutureTask<>(prepare.get());
            Thread.ofVirtual().name(name).start(() -> {
                task.run();
                display.execute(() -> {
                    isBusy = false;
                    tell(task, done);
                    next();
                });
            });
        });
        next();
    }

    private void next() {
        if (!isBusy && !waiting.isEmpty()) {
            isBusy = true;
            waiting.removeFirst().run();
        }
    }

    private <A> void tell(FutureTask<A> task, Consumer<A> done) {
        try {
            done.accept(task.get());
        } catch (ExecutionException e) {
            failed.accept(e.getCause() instanceof Exception cause ? cause : e);
        } catch (InterruptedException e) {
            // It is over, so nothing is waited for.
            Thread.currentThread().interrupt();
        }
    }
}
