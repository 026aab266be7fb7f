package org.sequencemaker.ui.assistant.talk;

import java.time.Duration;

/**
 * What a turn has used.
 *
 * @param input tokens sent, those from the server's cache included; -1 if unknown
 * @param cached how many of them came from the cache; -1 if unknown
 * @param output tokens the model wrote; -1 if unknown
 * @param cost as far as known
 * @param currency of the cost; empty if nobody says
 * @param isCostKnown whether that is all of it
 * @param context tokens of the last request, which is how full the model's memory is; -1 if unknown
 * @param contextLimit how many it can hold; 0 if unknown
 * @param time from the prompt to the end
 */
public record TurnUsage(
        long input,
        long cached,
        long output,
        double cost,
        String currency,
        boolean isCostKnown,
        long context,
        long contextLimit,
        Duration time) {
    /** Nothing used. */
    public static final TurnUsage NONE = new TurnUsage(0, 0, 0, 0, "", true, 0, 0, Duration.ZERO);

    /** Nothing known, as of turns from an earlier start. */
    public static final TurnUsage UNKNOWN = new TurnUsage(-1, -1, -1, 0, "", false, -1, 0, Duration.ZERO);

    /** Returns the sum; what is unknown of one is left out of it. The context is that of the later. */
    public TurnUsage and(TurnUsage later) {
        boolean hasContext = later.context >= 0 && later.contextLimit > 0;
        return new TurnUsage(
                known(input) + known(later.input),
                known(cached) + known(later.cached),
                known(output) + known(later.output),
                cost + later.cost,
                later.currency.isEmpty() ? currency : later.currency,
                isCostKnown && (later.isCostKnown || later.equals(UNKNOWN)),
                hasContext ? later.context : context,
                hasContext ? later.contextLimit : contextLimit,
                time.plus(later.time));
    }

    private static long known(long tokens) {
        return Math.max(0, tokens);
    }
}
