package org.sequencemaker.editing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/**
 * The list behind the history: earlier projects, the present one, and those that can be redone. It is
 * capped by the number of steps and by what they hold, as a step that moves all of a large show keeps
 * all of it twice; the last few steps are always kept.
 */
final class Steps {
    /** Segments that all steps together may hold beside the first project's: about 120 MB. */
    static final long MOST_HELD = 1_000_000;

    /** Steps that can be undone however much they hold. */
    static final int FEWEST = 20;

    private final List<Step> steps = new ArrayList<>();

    /** By step: segments that it holds and the step before does not. */
    private final List<Integer> weights = new ArrayList<>();

    private long held;
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
        weights.add(0);
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
        dropFrom(position + 1);
        if (joins) {
            dropFrom(position);
            position--;
        }
        Project before = steps.getLast().project();
        if (joins && before.equals(next)) {
            // Edits that lead back to where the first of them began leave no step.
            openKey = null;
            return;
        }
        openKey = mergeKey;
        int weight = weight(before, next);
        steps.add(new Step(label, clock.instant(), next));
        weights.add(weight);
        held += weight;
        position++;
        while (steps.size() > limit + 1 || held > MOST_HELD && steps.size() > FEWEST + 1) {
            dropOldest();
        }
    }

    private void dropFrom(int index) {
        weights.subList(index, weights.size()).forEach(weight -> held -= weight);
        weights.subList(index, weights.size()).clear();
        steps.subList(index, steps.size()).clear();
    }

    private void dropOldest() {
        steps.removeFirst();
        weights.removeFirst();
        held -= weights.getFirst();
        weights.set(0, 0);
        position--;
    }

    private static int weight(Project before, Project after) {
        int weight = 0;
        for (Timeline timeline : after.timelines()) {
            Timeline old = before.timeline(timeline.id());
            if (old == null || !timeline.equals(old)) {
                weight += timeline.segments().unsharedWith(old == null ? Segments.NONE : old.segments());
            }
        }
        return weight;
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
