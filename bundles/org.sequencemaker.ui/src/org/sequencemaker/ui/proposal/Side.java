package org.sequencemaker.ui.proposal;

/** Which of the two shows is looked at while something is proposed. */
public enum Side {
    /** The show as it is, with the proposal drawn over it: A. */
    PRESENT,
    /** The show as it would be: B. */
    PROPOSED;

    public Side other() {
        return this == PRESENT ? PROPOSED : PRESENT;
    }
}
