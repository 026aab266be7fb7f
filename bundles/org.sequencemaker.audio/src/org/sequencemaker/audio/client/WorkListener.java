package org.sequencemaker.audio.client;

/** Hears of work while it is done, on a thread of the client; must return at once. */
public interface WorkListener {
    /** A listener that does not care. */
    WorkListener NONE = new WorkListener() {};

    /**
     * How far the work is.
     *
     * @param share 0 to 1, or −1 when it cannot be told
     */
    default void progress(String step, double share) {}

    /** A part of the result that is ready before the rest; see the request's message for names and contents. */
    default void part(String name, String content) {}
}
