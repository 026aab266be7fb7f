package org.sequencemaker.assistant.loop;

import org.sequencemaker.extension.chat.Usage;

/**
 * What a model costs, for a million tokens each.
 *
 * @param known whether it is known at all; an unknown price is shown as unknown, never as nothing
 * @param currency in which, such as {@code USD}; empty if nobody says
 */
public record Price(boolean known, double input, double cached, double output, String currency) {
    public static final Price UNKNOWN = new Price(false, 0, 0, 0);

    /** Makes a price in a currency that nobody says. */
    public Price(boolean known, double input, double cached, double output) {
        this(known, input, cached, output, "");
    }

    public Price in(String newCurrency) {
        return new Price(known, input, cached, output, newCurrency);
    }

    /** Returns what an answer cost; NaN if the price or the usage is unknown. */
    public double of(Usage usage) {
        if (!known || usage.input() < 0 || usage.output() < 0) {
            return Double.NaN;
        }
        long cachedTokens = Math.max(0, usage.cached());
        return ((usage.input() - cachedTokens) * input + cachedTokens * cached + usage.output() * output) / 1e6;
    }
}
