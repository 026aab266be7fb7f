package org.sequencemaker.assistant.loop;

import java.time.Duration;
import org.sequencemaker.extension.chat.Usage;

/**
 * What a turn has used so far.
 *
 * @param requests how often the model was asked
 * @param calls how many calls were run
 * @param tokens sent and received, as far as the server told, else estimated
 * @param cost in the currency of the price, as far as known
 * @param costKnown whether the cost of all answers is known
 * @param time since the prompt
 */
public record Spent(int requests, int calls, long tokens, double cost, boolean costKnown, Duration time) {
    static final Spent NOTHING = new Spent(0, 0, 0, 0, true, Duration.ZERO);

    Spent withCall() {
        return new Spent(requests, calls + 1, tokens, cost, costKnown, time);
    }

    Spent at(Duration now) {
        return new Spent(requests, calls, tokens, cost, costKnown, now);
    }

    Spent withAnswer(Usage usage, long estimate, Price price) {
        boolean told = usage.input() >= 0 && usage.output() >= 0;
        double more = price.of(usage);
        boolean known = !Double.isNaN(more);
        return new Spent(
                requests + 1,
                calls,
                tokens + (told ? usage.input() + usage.output() : estimate),
                cost + (known ? more : 0),
                costKnown && known,
                time);
    }
}
