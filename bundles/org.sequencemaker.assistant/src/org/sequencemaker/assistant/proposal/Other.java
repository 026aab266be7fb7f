package org.sequencemaker.assistant.proposal;

/**
 * Something that is to change besides the light.
 *
 * @param kind what it is
 * @param id which one
 */
public record Other(Kind kind, String id) {
    /** What may change besides the light. */
    public enum Kind {
        /** A track of marks. */
        MARKS,
        NOTE,
        PALETTE
    }
}
