package org.sequencemaker.lyrics;

/** Lyrics could not be had; the message is for people: what happened, with whom, and what to do. */
public final class LyricsException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why there are none. */
    public enum Reason {
        /** The service does not know the song, or could not match the words. */
        NOT_FOUND,
        /** The service cannot be reached, or not in time. */
        UNREACHABLE,
        /** The service has answered, but not with lyrics. */
        BAD_ANSWER,
        /** A file cannot be read, or has no lyrics. */
        BAD_FILE,
        /** What it was to be asked makes no sense. */
        BAD_QUESTION
    }

    public LyricsException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
