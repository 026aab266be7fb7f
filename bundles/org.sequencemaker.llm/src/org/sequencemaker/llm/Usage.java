package org.sequencemaker.llm;

/**
 * Tokens used by one answer; each -1 if the server does not tell.
 *
 * @param input what was sent, those from the cache and those written to it included
 * @param cached how many of the input came from the server's cache
 * @param written how many of the input were written to the cache, which some servers charge for
 * @param output what the model wrote, thinking included
 */
public record Usage(long input, long cached, long written, long output) {
    public static final Usage UNKNOWN = new Usage(-1, -1, -1, -1);
}
