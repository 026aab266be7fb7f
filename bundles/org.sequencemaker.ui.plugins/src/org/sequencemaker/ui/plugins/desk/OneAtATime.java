package org.sequencemaker.ui.plugins.desk;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.Progress;

/** Does what takes a while in the background, one thing at a time: what is asked for meanwhile is not done. */
final class OneAtATime {
    private final Surroundings around;
    private final Runnable changed;
    private final Consumer<Exception> failed;
    private @Nullable Work work;
    private boolean closed;

    /**
     * @param changed is called on the display thread when there is something new to see
     * @param failed is told of what should not have happened, there too
     */
    OneAtATime(Surroundings around, Runnable changed, Consumer<Exception> failed) {
        this.around = around;
        this.changed = changed;
        this.failed = failed;
    }

    /** What is under way; null if nothing is. */
    @Nullable
    Work work() {
        return work;
    }

    /** Begins something, if nothing is under way. */
    <T> void begin(String label, Function<Progress, T> what, Consumer<T> then) {
        if (work != null || closed) {
            return;
        }
        Work begun = new Work(label, () -> around.display().execute(this::progressed));
        work = begun;
        changed.run();
        around.background()
                .run(
                        label,
                        () -> what.apply(begun),
                        result -> {
                            work = null;
                            then.accept(result);
                            changed.run();
                        },
                        problem -> {
                            work = null;
                            failed.accept(problem);
                            changed.run();
                        });
    }

    /** Stops what is under way, and begins nothing any more. */
    void close() {
        closed = true;
        Work under = work;
        if (under != null) {
            under.cancel();
        }
    }

    private void progressed() {
        Work under = work;
        if (under != null) {
            under.seen();
            changed.run();
        }
    }
}
