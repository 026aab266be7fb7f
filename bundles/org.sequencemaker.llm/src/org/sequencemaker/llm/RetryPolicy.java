package org.sequencemaker.llm;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How often and after which pauses a request is sent again.
 *
 * @param attempts requests in all, at least 1
 * @param first the pause after the first fault; it doubles with each
 * @param longest the longest pause: a server that asks for a longer one is not waited for
 */
public record RetryPolicy(int attempts, Duration first, Duration longest) {
    /** Four requests, after about 1, 2 and 4 seconds; at most a minute where the server asks for it. */
    public static final RetryPolicy USUAL = new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofMinutes(1));

    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    /**
     * Returns the pause before the next request, or null if there is none: the fault does not pass, or the attempts
     * are used up, or the server asks for too long a pause.
     *
     * @param sent how many requests were sent, from 1
     */
    public @Nullable Duration pause(Fault fault, int sent, RandomGenerator chance) {
        if (!fault.mayPass() || sent >= attempts) {
            return null;
        }
        Duration asked = fault.retryAfter();
        if (asked != null) {
            // A little more than asked for, so that all who were told the same time do not come at once.
            return asked.compareTo(longest) > 0 ? null : asked.plusMillis(chance.nextInt(250));
        }
        long doubled = first.toMillis() << Math.min(sent - 1, 20);
        long most = Math.min(doubled, longest.toMillis());
        // Half of it certain, half by chance.
        return Duration.ofMillis(most / 2 + (most == 0 ? 0 : chance.nextLong(most / 2 + 1)));
    }
}
