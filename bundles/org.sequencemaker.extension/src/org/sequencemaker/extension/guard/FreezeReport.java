package org.sequencemaker.extension.guard;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why the display thread did not answer for a while, told from its stack: the topmost frame that belongs
 * to a plug-in names the culprit, whoever called it.
 *
 * @param plugin symbolic name of the plug-in; null if none is on the stack
 * @param frame where in the plug-in, as in a stack trace; empty if none
 * @param frozen for how long
 * @param stack all of the stack, for the log
 */
public record FreezeReport(@Nullable String plugin, String frame, Duration frozen, String stack) {
    /**
     * Returns the report on a stack.
     *
     * @param stack topmost frame first, as {@link Thread#getStackTrace} gives it
     */
    public static FreezeReport of(StackTraceElement[] stack, Duration frozen, ClassOwners owners) {
        String text = Arrays.stream(stack).map(frame -> "\tat " + frame).collect(Collectors.joining("\n"));
        for (StackTraceElement frame : stack) {
            String owner = owners.ownerOf(frame.getClassName());
            if (owner != null) {
                return new FreezeReport(owner, String.valueOf(frame), frozen, text);
            }
        }
        return new FreezeReport(null, "", frozen, text);
    }

    /** What the user is told. */
    public String words() {
        String time = "The window did not answer for " + frozen.toMillis() + " ms";
        return plugin == null
                ? time + "."
                : time + " because of the plug-in " + plugin + " (" + frame
                        + "). You can disable it in the plug-in manager.";
    }
}
