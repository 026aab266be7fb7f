package org.sequencemaker.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.signal.Signal;

/**
 * Does what takes a while on a thread of its own and comes back to the display thread with the result.
 * What is under way is shown in the status line. Made and asked on the display thread only.
 */
public final class Background {
    private final Executor display;
    private final Signal<List<String>> changes = new Signal<>();
    private final List<String> running = new ArrayList<>();

    /** @param display runs something on the display thread, later */
    public Background(Executor display) {
        this.display = display;
    }

    /**
     * Starts a piece of work.
     *
     * @param label what it does, as the status line shows it: "Saving show.smproj"
     * @param work runs on a thread of its own
     * @param done gets the result, on the display thread
     * @param failed gets what the work has thrown, on the display thread
     */
    public <T> void run(String label, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        running.add(label);
        changes.tell(running());
        Thread.ofVirtual().name(label).start(() -> {
            WorkResult<T> result = WorkResult.of(work);
            display.execute(() -> {
                running.remove(label);
                changes.tell(running());
                result.tell(done, failed);
            });
        });
    }

    /** Returns what is under way, the oldest first. */
    public List<String> running() {
        return List.copyOf(running);
    }

    /** Tells a listener what is under way whenever that changes. */
    public Subscription listen(Consumer<List<String>> listener) {
        return changes.listen(listener);
    }
}
