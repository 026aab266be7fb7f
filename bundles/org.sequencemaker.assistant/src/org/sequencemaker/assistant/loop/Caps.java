package org.sequencemaker.assistant.loop;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a turn may go. When one of these is met the model is asked to finish with what it has.
 *
 * @param calls how many calls of tools; 0 for any number
 * @param tokens sent and received in all; 0 for any number
 * @param cost in the currency of the price; 0 for any
 * @param time from the prompt on; zero for any
 */
public record Caps(int calls, long tokens, double cost, Duration time) {
    /** 100 calls, 10 minutes. */
    public static final Caps USUAL = new Caps(100, 0, 0, Duration.ofMinutes(10));

    public static final Caps NONE = new Caps(0, 0, 0, Duration.ZERO);

    /** Returns which cap is met, in words for the user and the model; null for none. */
    @Nullable
    String met(Spent spent) {
        if (calls > 0 && spent.calls() >= calls) {
            return "the limit of " + calls + " calls is reached";
        }
        if (tokens > 0 && spent.tokens() >= tokens) {
            return "the limit of " + tokens + " tokens is reached";
        }
        if (cost > 0 && spent.cost() >= cost) {
            return "the limit of cost is reached";
        }
        if (!time.isZero() && spent.time().compareTo(time) >= 0) {
            return "the limit of " + time.toSeconds() + " seconds is reached";
        }
        return null;
    }
}
