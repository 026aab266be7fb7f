package org.sequencemaker.llm;

/**
 * A model that a server offers.
 *
 * @param name what requests call it
 * @param label what people see
 * @param contextTokens how much it can hold, in tokens; 0 if the server does not tell
 * @param owner who the server says it belongs to; may be empty
 */
public record Model(String name, String label, int contextTokens, String owner) {}
