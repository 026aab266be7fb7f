package org.sequencemaker.layout;

import org.sequencemaker.model.time.Span;

/**
 * A stretch of a timeline in which a proposal has other light.
 *
 * @param collides whether it was changed by hand meanwhile, so that it cannot be taken
 */
public record GhostStretch(Span span, Kind kind, boolean collides) {
    /** What happens to the light. */
    public enum Kind {
        /** Light where it is dark. */
        ADDED,
        /** Dark where there is light. */
        REMOVED,
        /** Other light. */
        CHANGED
    }
}
