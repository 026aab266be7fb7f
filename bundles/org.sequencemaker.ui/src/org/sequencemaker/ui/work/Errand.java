package org.sequencemaker.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing at a time on a thread of its own and brings the result to the display thread. What is begun anew or
 * stopped is interrupted, and nobody hears of it any more. To be used on the display thread only.
 */
public final class Errand {
    private final Executor display;
    private @Nullable Thread thread;
    private int number;

    /** @param display runs something on the display thread, later */
    public Errand(Executor display) {
        this.display = display;
    }

    public boolean isRunning() {
        return thread != null;
    }

    /**
     * Begins, in place of what is running.
     *
     * @param done gets the result, on the display thread
     * @param failed gets what the work has thrown, on the display thread
     */
    public <T> void start(String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        stop();
        int mine = number;
        thread = Thread.ofVirtual().name(name).start(() -> {
            WorkResult<T> result = WorkResult.of(work);
            display.execute(() -> {
                if (mine == number && thread != null) {
                    thread = null;
                    result.tell(done, failed);
                }
            });
        });
    }

    /** Gives up what is running, if anything is. */
    public void stop() {
        number++;
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }
}
