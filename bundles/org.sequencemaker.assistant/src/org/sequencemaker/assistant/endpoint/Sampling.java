package org.sequencemaker.assistant.endpoint;

import java.util.Map;

/**
 * How models are to answer.
 *
 * @param temperature from 0, always the likeliest word, to 2; negative for the server's own
 * @param maxTokens how long one answer may be; 0 for the server's own limit
 */
public record Sampling(double temperature, int maxTokens) {
    public static final Sampling STANDARD = new Sampling(-1, 0);

    Map<String, Double> parameters() {
        return temperature < 0 ? Map.of() : Map.of("temperature", temperature);
    }
}
