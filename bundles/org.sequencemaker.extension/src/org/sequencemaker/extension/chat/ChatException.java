package org.sequencemaker.extension.chat;

/** No answer from a model, in words for the user. It is an answer, not a failure of the plug-in. */
public final class ChatException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What kind of fault it is, which decides what happens next. */
    public enum Kind {
        /** The key is missing or wrong. */
        AUTH,
        /** The account has run out. */
        QUOTA,
        /** The conversation is longer than the model can hold. */
        TOO_LONG,
        /** Too many requests; later it works. */
        RATE_LIMIT,
        /** The server is overloaded or broken; later it may work. */
        OVERLOAD,
        /** There is no such model. */
        NO_MODEL,
        /** The server cannot be reached, or the answer broke off. */
        NETWORK,
        /** The server does not accept the request, or sends what cannot be read. */
        BAD_REQUEST
    }

    private final Kind kind;
    private final int retryAfterSeconds;

    /**
     * @param kind what it is
     * @param message what happened, with the server's own words, and never with the key
     */
    public ChatException(Kind kind, String message) {
        this(kind, message, -1);
    }

    /** @param retryAfterSeconds when the server wants to be asked again; -1 if it does not say */
    public ChatException(Kind kind, String message, int retryAfterSeconds) {
        super(message);
        this.kind = kind;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public Kind kind() {
        return kind;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** Returns whether the same request may work later. */
    public boolean mayPass() {
        return kind == Kind.RATE_LIMIT || kind == Kind.OVERLOAD || kind == Kind.NETWORK;
    }
}
