package org.sequencemaker.llm.sse;

/**
 * One event.
 *
 * @param type as the server names it; {@code message} if it does not
 * @param data its lines, parted by line feeds
 */
public record ServerEvent(String type, String data) {}
