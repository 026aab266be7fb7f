package org.sequencemaker.history.version;

/** Why a version was kept. */
public enum Reason {
    /** The project was saved. */
    SAVE("saved"),
    /** A turn of the assistant was about to be accepted. */
    BEFORE_TURN("before a turn"),
    /** A turn of the assistant was accepted. */
    AFTER_TURN("after a turn"),
    /** An older version was about to be restored. */
    BEFORE_RESTORE("before a restore"),
    /** The user wished it, and gave it a name. Never dropped. */
    NAMED("by hand");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** Returns it as lists show it, such as {@code before a turn}. */
    public String words() {
        return words;
    }
}
