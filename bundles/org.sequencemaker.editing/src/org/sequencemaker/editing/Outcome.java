package org.sequencemaker.editing;

/** What became of an edit: it is done, or it was refused and nothing has changed. */
public sealed interface Outcome {
    /**
     * The edit is done.
     *
     * @param change what it changed; before and after are equal where there was nothing to do, and
     *     then no step was made and no listener told
     */
    record Applied(Change change) implements Outcome {}

    /**
     * The edit does not go, and nothing has changed.
     *
     * @param reason for the status line or the model, naming the object and the values
     */
    record Refused(String reason) implements Outcome {}

    default boolean isApplied() {
        return this instanceof Applied;
    }
}
