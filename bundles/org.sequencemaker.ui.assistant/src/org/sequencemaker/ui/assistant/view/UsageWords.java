package org.sequencemaker.ui.assistant.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.ui.assistant.talk.TurnUsage;

/** What turns have used, in words. What is not known is called unknown, and never left out or shown as nothing. */
final class UsageWords {
    private UsageWords() {}

    /** Tokens, cost and time of a turn. */
    static String of(TurnUsage usage) {
        List<String> words = new ArrayList<>();
        words.add(tokens(usage));
        words.add(cost(usage));
        if (!usage.time().isZero()) {
            words.add(time(usage.time()));
        }
        return String.join(" · ", words);
    }

    /** Tokens and cost of all turns. */
    static String sum(TurnUsage total) {
        return Messages.SUM.text(tokens(total) + " · " + cost(total));
    }

    /** The same in as few words as can be. */
    static String brief(TurnUsage total) {
        String tokens = Messages.TOKENS.text(count(total.input()), count(total.output()));
        return tokens + " · " + cost(total);
    }

    static String tokens(TurnUsage usage) {
        if (usage.input() < 0 || usage.output() < 0) {
            return Messages.TOKENS_UNKNOWN.text();
        }
        return (usage.cached() > 0 ? Messages.TOKENS_CACHED : Messages.TOKENS)
                .text(count(usage.input()), count(usage.output()), count(usage.cached()));
    }

    static String cost(TurnUsage usage) {
        if (usage.isCostKnown()) {
            return Messages.COST.text(money(usage));
        }
        return usage.cost() > 0 ? Messages.COST_AT_LEAST.text(money(usage)) : Messages.COST_UNKNOWN.text();
    }

    static String time(Duration time) {
        long millis = time.toMillis();
        if (millis < 1000) {
            return Messages.MILLISECONDS.text(String.valueOf(millis));
        }
        if (millis < 60_000) {
            return Messages.SECONDS.text(String.format(Locale.ROOT, "%.1f", millis / 1000.0));
        }
        return Messages.MINUTES.text(
                String.valueOf(time.toMinutes()), String.format(Locale.ROOT, "%02d", time.toSecondsPart()));
    }

    /** How much of what the model can hold is used, in percent; -1 if that is not known. */
    static int context(TurnUsage usage) {
        if (usage.context() < 0 || usage.contextLimit() <= 0) {
            return -1;
        }
        return (int) Math.min(100, Math.ceilDiv(usage.context() * 100, usage.contextLimit()));
    }

    static String count(long tokens) {
        return String.format(Locale.ROOT, "%,d", Math.max(0, tokens));
    }

    /** With as many digits as a small sum needs. */
    private static String money(TurnUsage usage) {
        double cost = usage.cost();
        if (cost <= 0) {
            return "0";
        }
        String sum = String.format(Locale.ROOT, cost < 0.01 ? "%.4f" : cost < 1 ? "%.3f" : "%.2f", cost);
        return usage.currency().isEmpty() ? sum : sum + " " + usage.currency();
    }
}
