package org.sequencemaker.ui.project;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.signal.Signal;

/**
 * Which project the window shows. There is none for a moment at the start, while the first is being
 * read. On the display thread only.
 */
public final class CurrentProject {
    private final Signal<OpenProject> changes = new Signal<>();
    private @Nullable OpenProject open;

    public @Nullable OpenProject get() {
        return open;
    }

    /** Shows a project in place of the one that is open. */
    public void show(OpenProject next) {
        open = next;
        changes.tell(next);
    }

    /** Tells a listener of every project that is shown from now on, and at once of the one that is. */
    public Subscription listen(Consumer<OpenProject> listener) {
        OpenProject now = open;
        if (now != null) {
            listener.accept(now);
        }
        return changes.listen(listener);
    }
}
