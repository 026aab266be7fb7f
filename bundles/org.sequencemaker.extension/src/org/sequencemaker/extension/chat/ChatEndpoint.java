package org.sequencemaker.extension.chat;

/**
 * Where a model is reached.
 *
 * @param baseUrl the address without the path of a call; may be empty for providers without one
 * @param key the user's key; empty for none. Never in logs, messages or exceptions
 */
public record ChatEndpoint(String baseUrl, String key) {
    /** The address only: the key stays out of every text. */
    @Override
    public String toString() {
        return baseUrl;
    }
}
