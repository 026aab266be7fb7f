package org.sequencemaker.cli.ask;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.UsageException;

/**
 * How a model is asked.
 *
 * @param provider id of the provider
 * @param baseUrl where it is; empty for the provider's own
 * @param model the server's name of it; empty for the first it offers
 * @param caps how far the turn may go
 * @param price what it costs; null to look it up in the user's table
 */
record AskOptions(
        String provider,
        String baseUrl,
        String model,
        Caps caps,
        @Nullable Price price) {
    static AskOptions of(Arguments arguments) {
        String baseUrl = given(arguments.text("--base-url"));
        String provider = arguments.text("--provider");
        if (provider == null) {
            provider = baseUrl.isEmpty() ? "offline" : "openai-compatible";
        }
        Price price = price(arguments.text("--price"));
        return new AskOptions(
                provider,
                baseUrl,
                given(arguments.text("--model")),
                new Caps(
                        (int) number(arguments, "--max-calls", Caps.USUAL.calls()),
                        (long) number(arguments, "--max-tokens", 0),
                        number(arguments, "--max-cost", 0),
                        Duration.ofSeconds((long) number(
                                arguments, "--max-time", Caps.USUAL.time().toSeconds()))),
                price);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable Price price(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split(",");
        try {
            double input = Double.parseDouble(parts[0].strip());
            double output = Double.parseDouble(parts[1].strip());
            return new Price(true, input, input, output);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new UsageException("--price is two numbers such as 3,15, for a million tokens each, not " + text, e);
        }
    }

    private static double number(Arguments arguments, String option, double otherwise) {
        String text = arguments.text(option);
        if (text == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text.strip());
            if (number > 0 && number < 1e12) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(option + " is a number above 0, not " + text, e);
        }
        throw new UsageException(option + " is a number above 0, not " + text);
    }
}
