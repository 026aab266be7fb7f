package org.sequencemaker.ui.plugins.problem;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problems;
import org.sequencemaker.ui.signal.Signal;

/** The last problems with plug-ins. Reported from any thread, looked at and listened to on the display thread. */
public final class ProblemList implements Problems {
    private static final int MOST = 300;

    private final Executor display;
    private final InstantSource clock;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Signal<ProblemList> changes = new Signal<>();

    /** A problem and when it happened. */
    public record Entry(Instant at, Problem problem) {}

    /** @param display runs something on the display thread, later */
    public ProblemList(Executor display, InstantSource clock) {
        this.display = display;
        this.clock = clock;
    }

    @Override
    public void report(Problem problem) {
        synchronized (entries) {
            entries.addFirst(new Entry(clock.instant(), problem));
            if (entries.size() > MOST) {
                entries.removeLast();
            }
        }
        display.execute(() -> changes.tell(this));
    }

    /** Returns them, the latest first. */
    public List<Entry> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    /** Forgets all of them. */
    public void clear() {
        synchronized (entries) {
            entries.clear();
        }
        changes.tell(this);
    }

    public Subscription listen(Runnable listener) {
        return changes.listen(list -> listener.run());
    }
}
