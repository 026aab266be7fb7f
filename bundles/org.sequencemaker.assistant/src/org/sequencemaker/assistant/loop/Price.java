package org.sequencemaker.assistant.loop;

import org.sequencemaker.extension.chat.Usage;

/**
 * What a model costs, for a million tokens each, in any one currency.
 *
 * @param known whether it is known at all; an unknown price is shown as unknown, never as nothing
 */
public record Price(boolean known, double input, double cached, double output) {
    public static final Price UNKNOWN = new Price(false, 0, 0, 0);

    /** Returns what an answer cost; NaN if the price or the usage is unknown. */
    public double of(Usage usage) {
        if (!known || usage.input() < 0 || usage.output() < 0) {
            return Double.NaN;
        }
        long cachedTokens = Math.max(0, usage.cached());
        return ((usage.input() - cachedTokens) * input + cachedTokens * cached + usage.output() * output) / 1e6;
    }
}
