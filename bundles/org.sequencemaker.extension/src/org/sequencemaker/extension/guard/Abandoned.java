package org.sequencemaker.extension.guard;

import java.time.Instant;

/**
 * A thread of a plug-in that goes on although nobody waits for it: it was cancelled or took too long,
 * was interrupted, and did not stop. All it can do is use up processor time and hold memory.
 *
 * @param plugin symbolic name of the plug-in
 * @param extension which extension, as {@code point/id}
 * @param doing what it was called for
 * @param since when it was left
 * @param thread the thread
 */
public record Abandoned(String plugin, String extension, String doing, Instant since, Thread thread) {}
