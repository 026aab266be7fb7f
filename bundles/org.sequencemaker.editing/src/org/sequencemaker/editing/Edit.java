package org.sequencemaker.editing;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Project;

/**
 * What a user, a plug-in or the assistant does to a project in one step.
 *
 * @param label what the history and the undo command call it, as an order: "Split segment"
 * @param change the next project from the present one; throws a
 *     {@link org.sequencemaker.model.Refusal} where it makes no sense, and must not keep or change
 *     anything else, as it may be called for a preview
 * @param mergeKey consecutive edits with equal keys become one step (arrow keys held down, a slider);
 *     null for a step of its own
 */
public record Edit(
        String label,
        UnaryOperator<Project> change,
        @Nullable Object mergeKey) {
    public Edit {
        if (label.isBlank()) {
            throw new IllegalArgumentException("an edit needs a label, for the undo command to name it");
        }
    }

    /** Returns an edit that is always a step of its own. */
    public static Edit of(String label, UnaryOperator<Project> change) {
        return new Edit(label, change, null);
    }

    /** Returns an edit that joins the step before it if that has an equal key. */
    public static Edit merging(String label, Object mergeKey, UnaryOperator<Project> change) {
        return new Edit(label, change, mergeKey);
    }
}
