package org.sequencemaker.assistant.price;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sequencemaker.assistant.loop.Price;

/**
 * What models cost.
 *
 * @param currency in which, such as {@code USD}; empty if nobody says
 * @param rules in order: the first whose pattern fits a model counts
 * @param problems what could not be read, with the line, in words for the user
 */
public record PriceTable(String currency, List<Rule> rules, List<String> problems) {
    /**
     * A line of it.
     *
     * @param pattern a model's name, or {@code provider/model}, in which {@code *} stands for anything
     * @param price of every model that it fits
     */
    public record Rule(String pattern, Price price) {
        boolean fits(String name) {
            String[] parts = pattern.toLowerCase(Locale.ROOT).split("\\*", -1);
            StringBuilder expression = new StringBuilder();
            for (int i = 0; i < parts.length; i++) {
                expression.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
            }
            return Pattern.compile(expression.toString(), Pattern.DOTALL)
                    .matcher(name.toLowerCase(Locale.ROOT))
                    .matches();
        }
    }

    public PriceTable {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /**
     * Returns what a model costs; {@link Price#UNKNOWN} if no rule fits.
     *
     * @param provider id of the chat provider
     * @param model the server's name of it
     */
    public Price of(String provider, String model) {
        return rules.stream()
                .filter(rule -> rule.fits(model) || rule.fits(provider + "/" + model))
                .findFirst()
                .map(rule -> rule.price().in(currency))
                .orElse(Price.UNKNOWN);
    }
}
