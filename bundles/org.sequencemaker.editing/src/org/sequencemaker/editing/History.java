package org.sequencemaker.editing;

import java.util.List;

/**
 * The history as people see it: one line a step, the present one marked.
 *
 * @param steps oldest first; the first line is the oldest project still held, never an edit to undo
 * @param position index of the line that is the project now; later lines are there to redo
 */
public record History(List<Step> steps, int position) {
    public History {
        steps = List.copyOf(steps);
    }

    public Step current() {
        return steps.get(position);
    }
}
