package org.sequencemaker.editing;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.timeline.Clip;

/**
 * What was copied last. It outlives documents, so that a piece can be carried from one project to
 * another; like them it belongs to the thread that uses it first.
 */
public final class Clipboard {
    private final OwnerThread thread = new OwnerThread();
    private final Listeners<Clip> listeners = new Listeners<>();
    private @Nullable Clip content;

    /** Returns what was copied last, or null. */
    public @Nullable Clip content() {
        thread.check();
        return content;
    }

    public void put(Clip clip) {
        thread.check();
        content = clip;
        listeners.tell(clip);
    }

    /** Tells a listener of each piece that is copied. */
    public Subscription listen(Consumer<Clip> listener) {
        thread.check();
        return listeners.add(listener);
    }
}
