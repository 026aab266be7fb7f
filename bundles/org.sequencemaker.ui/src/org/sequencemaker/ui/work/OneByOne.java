package org.sequencemaker.ui.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works out one thing after the other off the display thread, each from how things are when the one before is done. On
 * the display thread only.
 */
public final class OneByOne {
    private final String name;
    private final Executor display;
    private final Consumer<Exception> failed;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isBusy;

    /**
     * Does nothing yet.
     *
     * @param name of its threads
     * @param display runs something on the display thread, later
     * @param failed gets what the work has thrown, which is a bug
     */
    public OneByOne(String name, Executor display, Consumer<Exception> failed) {
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
    public <A> void run(Supplier<Callable<A>> prepare, Consumer<A> done) {
        waiting.add(() -> {
            Callable<A> work = prepare.get();
            Thread.ofVirtual().name(name).start(() -> {
                WorkResult<A> result = WorkResult.of(work);
                display.execute(() -> {
                    isBusy = false;
                    result.tell(done, failed);
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
}
