package org.sequencemaker.extension.chat;

/**
 * Tokens used by one answer; each -1 if the server does not tell.
 *
 * @param input what was sent, those from the cache included
 * @param cached how many of them came from the server's cache
 * @param output what the model wrote, thinking included
 */
public record Usage(long input, long cached, long output) {
    public static final Usage UNKNOWN = new Usage(-1, -1, -1);
}
