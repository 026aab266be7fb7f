package org.sequencemaker.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why there is no answer. */
public sealed interface Fault {
    /** What the server said of it, in one line, bounded and without the key; empty if it said nothing. */
    default String said() {
        return "";
    }

    /** Returns whether the same request may work later. */
    default boolean mayPass() {
        return this instanceof RateLimit || this instanceof Overload || this instanceof Network;
    }

    /** When the server wants to be asked again; null if it does not say. */
    default @Nullable Duration retryAfter() {
        return null;
    }

    /** The key is missing or wrong, or not enough for this. */
    record Auth(int status, String said) implements Fault {}

    /** The account has run out. */
    record Quota(String said) implements Fault {}

    /** The conversation is longer than the model can hold. */
    record TooLong(String said) implements Fault {}

    /** Too many requests. */
    record RateLimit(@Nullable Duration retryAfter, String said) implements Fault {}

    /** The server is overloaded or broken. */
    record Overload(int status, @Nullable Duration retryAfter, String said) implements Fault {}

    /** The server cannot be reached, or the answer broke off. */
    record Network(Way way, String said) implements Fault {
        /** What broke. */
        public enum Way {
            /** Nobody knows the server's name. */
            NAME,
            /** Nothing listens there. */
            REFUSED,
            /** No connection within the time. */
            UNREACHABLE,
            /** No secret channel: a certificate that is not trusted, or a server that speaks without. */
            TLS,
            /** The connection ended before the answer did. */
            CUT
        }
    }

    /** The server does not accept the request. */
    record BadRequest(int status, String said) implements Fault {}

    /** There is no such model. */
    record NoModel(String model, String said) implements Fault {}

    /**
     * The server sent what cannot be read, or nothing, or too much.
     *
     * @param what it sent, to be read after "sent"
     * @param mayPass whether it was bad luck: models do answer nothing now and then
     */
    record Malformed(String what, String said, boolean mayPass) implements Fault {}

    /** The server sent nothing for too long. */
    record Silence(boolean begun, Duration waited) implements Fault {}

    /** The client was closed while it waited. Interrupting the waiting thread is the other way to cancel. */
    record Cancelled() implements Fault {}
}
