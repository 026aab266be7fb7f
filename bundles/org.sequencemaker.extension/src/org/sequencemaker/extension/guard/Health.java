package org.sequencemaker.extension.guard;

import java.time.Duration;

/**
 * How the calls into one extension went since the program started.
 *
 * @param plugin symbolic name of the plug-in
 * @param extension which extension, as {@code point/id}
 * @param calls how many
 * @param failures how many came to nothing by the plug-in's fault
 * @param abandoned how many of those did not even stop when they were told to
 * @param refused how many wanted what the plug-in has no capability for
 * @param time spent in it, all calls together
 * @param longest the longest call
 * @param last what the last failure was; empty if there was none
 */
public record Health(
        String plugin,
        String extension,
        long calls,
        long failures,
        long abandoned,
        long refused,
        Duration time,
        Duration longest,
        String last) {}
