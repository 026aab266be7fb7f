package org.sequencemaker.extension.chat;

/**
 * A model that a server offers.
 *
 * @param name what requests call it
 * @param label what people see
 * @param contextTokens how much it can hold, in tokens; 0 if unknown
 * @param tools whether it can call tools
 * @param images whether it sees pictures
 * @param audio whether it hears sound
 */
public record ChatModel(String name, String label, int contextTokens, boolean tools, boolean images, boolean audio) {}
