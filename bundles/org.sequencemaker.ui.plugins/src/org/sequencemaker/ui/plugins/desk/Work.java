package org.sequencemaker.ui.plugins.desk;

import java.util.concurrent.atomic.AtomicBoolean;
import org.sequencemaker.plugins.Progress;

/** Something that is under way: how far it is, and whether it is to stop. Watched on the display thread. */
public final class Work implements Progress {
    private final String label;
    private final Runnable changed;
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile String what = "";
    private volatile double share = -1;
    private volatile boolean cancelled;

    /** @param changed is called on the thread of the work, when there is something new to see */
    Work(String label, Runnable changed) {
        this.label = label;
        this.changed = changed;
    }

    /** What was begun, such as "Installing Sparkle". */
    public String label() {
        return label;
    }

    /** What goes on in it at this moment; empty if that is not known. */
    public String what() {
        return what;
    }

    /** How much is done, 0 to 1; negative where nobody knows. */
    public double share() {
        return share;
    }

    public void cancel() {
        cancelled = true;
    }

    @Override
    public void doing(String newWhat, double newShare) {
        what = newWhat;
        share = newShare;
        // A download says something every few kilobytes; the window need not hear more than it can show.
        if (telling.compareAndSet(false, true)) {
            changed.run();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** The window has seen what was told so far. */
    void seen() {
        telling.set(false);
    }
}
