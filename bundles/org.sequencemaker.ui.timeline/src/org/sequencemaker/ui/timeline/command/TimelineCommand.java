package org.sequencemaker.ui.timeline.command;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One command.
 *
 * @param isPossible whether it can be called now; asked often, so it must be quick and may say yes where the
 *     edit is refused later, with a reason
 * @param action what it does
 */
public record TimelineCommand(Predicate<Desk> isPossible, Consumer<Desk> action) {
    static TimelineCommand always(Consumer<Desk> action) {
        return new TimelineCommand(desk -> true, action);
    }

    static TimelineCommand onSegments(Consumer<Desk> action) {
        return new TimelineCommand(Desk::hasSegments, action);
    }
}
