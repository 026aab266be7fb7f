package org.sequencemaker.llm.wire;

import java.util.function.UnaryOperator;

/**
 * What is known of the request when its answer is read.
 *
 * @param model which model was asked for
 * @param hide takes the key out of a text of the server's
 */
public record Asked(String model, UnaryOperator<String> hide) {}
