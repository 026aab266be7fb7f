package org.sequencemaker.editing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Project;

/** The list behind the history: earlier projects, the present one, and those that can be redone. */
final class Steps {
    private final List<Step> steps = new ArrayList<>();
    private final InstantSource clock;
    private final int limit;
    private int position;

    /** Key that an edit must have to join the present step; null when none may. */
    private @Nullable Object openKey;

    Steps(String label, Project first, InstantSource clock, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a history needs room for at least one step, not " + limit);
        }
        this.clock = clock;
        this.limit = limit;
        steps.add(new Step(label, clock.instant(), first));
    }

    Step current() {
        return steps.get(position);
    }

    History view() {
        return new History(steps, position);
    }

    boolean canGo(int distance) {
        int to = position + distance;
        return to >= 0 && to < steps.size();
    }

    Step at(int index) {
        return steps.get(index);
    }

    int size() {
        return steps.size();
    }

    int position() {
        return position;
    }

    /** Makes the project the present one: as a new step, or as the new end of the one before. */
    void add(String label, Project next, @Nullable Object mergeKey) {
        boolean joins = mergeKey != null && mergeKey.equals(openKey);
        steps.subList(position + 1, steps.size()).clear();
        if (joins) {
            steps.removeLast();
            position--;
        }
        openKey = mergeKey;
        if (joins && steps.getLast().project().equals(next)) {
            // Edits that lead back to where the first of them began leave no step.
            openKey = null;
            return;
        }
        Instant now = clock.instant();
        steps.add(new Step(label, now, next));
        position++;
        if (steps.size() > limit + 1) {
            steps.removeFirst();
            position--;
        }
    }

    void go(int to) {
        position = to;
        openKey = null;
    }

    /** The next edit makes a step of its own, whatever its key. */
    void seal() {
        openKey = null;
    }
}
